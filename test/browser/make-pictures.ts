import path from "node:path";
import type { DemoPage } from "./demo-page";
import { startedDemo } from "./demo-page";

// `npm run pictures`: the README's pictures, taken of the demo as it is now.
const FOLDER = path.join(__dirname, "../../assets/pictures");

void takePictures();

async function takePictures(): Promise<void> {
  const demo = await startedDemo();
  try {
    const shown = await demo.open({
      looks: { viewport: { width: 1280, height: 800 }, colorScheme: "light" },
    });
    await shown.pane.getByRole("button", { name: "Check consortium" }).click();
    await shown.pane.locator(".verdict").waitFor();
    await settled(shown);
    await shoot(shown, "checked-draft.png");
    await shown.page.setViewportSize({ width: 1700, height: 900 });
    await shown.page.getByRole("tab", { name: "Consortium check" }).click();
    await settled(shown);
    await shoot(shown, "summary-sheet.png");
  } finally {
    await demo.close();
  }
}

async function shoot({ page }: DemoPage, name: string): Promise<void> {
  const file = path.join(FOLDER, name);
  await page.screenshot({ path: file, animations: "disabled", caret: "hide" });
  console.log(path.relative(process.cwd(), file));
}

/** The sheet is drawn a frame after it changed; fonts may still be on their way. */
async function settled({ page }: DemoPage): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
}

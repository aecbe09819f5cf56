import path from "node:path";
import { writeXlsx } from "hucre";
import type { DemoPage } from "./demo-page";
import { sample, startedDemo } from "./demo-page";

// `npm run pictures`: the README's pictures, taken of the demo as it is now.
const FOLDER = path.join(__dirname, "../../assets/pictures");
const SUMMARY = "Consortium check";

void takePictures();

async function takePictures(): Promise<void> {
  const demo = await startedDemo();
  try {
    await takeOf(sample("messy-draft.xlsx"), "checked-draft", "summary-sheet");
    await takeOf(sample("eligible-alliance.xlsx"), "met-pane", "met-summary");
    await takeOf(sample("one-rule-missed.xlsx"), "unmet-pane", "unmet-summary");
    await takeOf(await uncertainAlliance(), "undecided-pane", "undecided-summary");
  } finally {
    await demo.close();
  }

  /** The table beside the pane with its verdict, and the sheet that it wrote. */
  async function takeOf(file: Uint8Array, pane: string, summary: string): Promise<void> {
    const shown = await demo.open({
      file,
      looks: { viewport: { width: 1280, height: 800 }, colorScheme: "light" },
    });
    await shown.pane.getByRole("button", { name: "Check consortium" }).click();
    await shown.pane.locator(".verdict").waitFor();
    await settled(shown);
    await shoot(shown, `${pane}.png`);
    await shown.page.setViewportSize({ width: 1700, height: 900 });
    await shown.page.getByRole("tab", { name: SUMMARY }).click();
    await settled(shown);
    await shoot(shown, `${summary}.png`);
    await shown.close();
  }
}

/** Twelve that may do, if a country, a type and a status are what they seem; and candidates. Invented. */
function uncertainAlliance(): Promise<Uint8Array> {
  const rows = [
    ["No.", "Organisation", "Country", "Role", "Type of organisation", "Status"],
    [1, "Hochschule Brunnsby", "Deutschland", "Coordinator", "University", "confirmed"],
    [2, "Kovo Steel a.s.", "Česko", "Partner", "SME", "confirmed"],
    [3, "Saltfjord Verft AS", "Norge", "Partner", "Large enterprise", "confirmed"],
    [4, "Lycée des Forges Bleues", "France", "Partner", "VET provider", "confirmed"],
    [5, "Peñablanca Formación", "Spainn", "Partner", "VET provider", "confirmed"],
    [6, "Izba Metalowa Ostrowiec", "Polska", "Partner", "Chamber of commerce", "confirmed"],
    [7, "Unione Artigiani Valdoro", "Italia", "Partner", "Employers’ association", "confirmed"],
    [8, "Vejlund Tekniske Skole", "Danmark", "Partner", "VET provider", "confirmed"],
    [9, "Universidade de Marisal", "Portugal", "Partner", "University", "confirmed"],
    [10, "Székvár Műhely Kft.", "Magyarország", "Partner", "SME", "confirmed"],
    [11, "Akropoli Skills Hub", "Ελλάδα", "Partner", "Other", "confirmed"],
    [12, "Tihemäe Kutsekool", "Eesti", "Partner", "VET provider", "tbc"],
    [13, "Beekdorp Techniek BV", "Nederland", "Partner", "SME", "candidate"],
    [14, "Poiana Lunga Liceu Tehnologic", "România", "Partner", "VET provider", "candidate"],
  ];
  const columns = [5, 30, 14, 12, 22, 12].map((width) => ({ width }));
  return writeXlsx({ sheets: [{ name: "Partners", rows, columns }] });
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

import { openAll, violations } from "../taskpane/gallery/open-gallery";
import { type Demo, type DemoPage, startedDemo } from "./demo-page";

// axe over the demo as it is used: the pane in its frame, the sheet around it. The gallery has every single state of the pane.
let demo: Demo;
let now: DemoPage;

jest.setTimeout(60_000);
beforeAll(async () => void (demo = await startedDemo()), 240_000);
afterAll(() => demo.close());
afterEach(() => now.close());

test.each([
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
] as const)("%s: nothing to object to, before a check and after it", async (_, looks) => {
  now = await demo.open({ looks });
  expect(await violations(now.page)).toEqual([]);
  expect(await violations(now.pane)).toEqual([]);
  await now.pane.getByRole("button", { name: "Check consortium" }).click();
  await now.pane.locator(".verdict").waitFor();
  await openAll(now.pane);
  expect(await violations(now.pane)).toEqual([]);
  expect(await violations(now.page)).toEqual([]);
  await now.page.getByRole("tab", { name: "Consortium check" }).click();
  expect(await violations(now.page)).toEqual([]);
});

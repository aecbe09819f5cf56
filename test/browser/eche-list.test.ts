import { writeXlsx } from "hucre";
import type { Locator } from "playwright-core";
import { countryOf, HEADERS, listValues, nameOf, picOf } from "../core/charters/invented-list";
import { violations } from "../taskpane/gallery/open-gallery";
import { type Demo, type DemoPage, startedDemo } from "./demo-page";
import { byKeyboard, byMouse, type Hands } from "./hands";

// The Commission's list of charter holders, picked in the pane: the built pane, the reader that it loads, a real file.
const NAME = "accredited-heis-2026-01-08.xlsx";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let demo: Demo;
let now: DemoPage;
let hands: Hands;
let partners: Uint8Array;
let list: Buffer;
let other: Buffer;

jest.setTimeout(120_000);
beforeAll(async () => {
  demo = await startedDemo();
  partners = await partnersFile();
  const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
  const rows = listValues(400).map((row) => [...row.slice(0, 10), day("2021-01-01"), day("2029-12-31")]); // prettier-ignore
  list = Buffer.from(
    await writeXlsx({ sheets: [{ name: "Report", rows: [[], HEADERS, ...rows] }] })
  );
  other = Buffer.from(await writeXlsx({ sheets: [{ name: "Budget", rows: [["Item", "EUR"], ["Travel", 1200]] }] })); // prettier-ignore
}, 240_000);
afterAll(() => demo.close());
afterEach(async () => {
  expect(await now.errors()).toEqual([]);
  expect(now.strangers).toEqual([]);
  await now.close();
});

describe.each([
  ["by mouse", byMouse],
  ["by keyboard alone", byKeyboard],
] as const)("%s", (_, handsOn) => {
  const checked = async (file = partners): Promise<void> => {
    now = await demo.open({ file });
    hands = handsOn(now);
    await hands.press(button("Check consortium"));
    await now.pane.locator(".verdict").waitFor();
    await quiet();
  };

  test("the list is asked for, picked, and kept; whom it has is shown, the rest is asked; then it is forgotten", async () => {
    const readers: string[] = [];
    await checked();
    now.page.on("request", (request) => readers.push(new URL(request.url()).pathname));
    expect(await text(".offer")).toMatch(/Do you have the Commission’s list/);
    expect(await outcome()).toMatch(/not applicable/i);

    await pick(now.pane.locator(".offer .file input"), list);
    await now.pane.locator(".notice", { hasText: "ECHE list of 8 January 2026" }).waitFor();
    await now.pane.locator(".verdict h2:focus").waitFor();
    await quiet();
    expect(readers.filter((path) => path.endsWith(".js"))).toEqual([
      expect.stringMatching(/\/workbook-file\.\w+\.js$/),
    ]);
    expect(await now.pane.locator(".offer").count()).toBe(0);
    expect(await now.pane.locator(".notice").getByRole("button", { name: "Undo" }).count()).toBe(0);
    expect(await outcome()).toMatch(/1 to 3 of 3|1–3 of 3/);

    await hands.press(
      question(nameOf(1)).getByRole("button", { name: "Yes: It holds a valid ECHE" })
    );
    await now.pane.locator(".notice", { hasText: "Kept in the workbook" }).waitFor();
    await hands.press(
      question("is not in the").getByRole("button", { name: "It holds a valid ECHE" })
    );
    await now.pane.locator(".finding", { hasText: "Erasmus charter" }).getByText("Met").waitFor();
    await quiet();

    await hands.press(summary("What I understood"));
    const understood = now.pane.locator("details", { hasText: "What I understood" });
    expect(await understood.innerText()).toMatch(
      /ECHE list of 8 January 2026 \(400 holders\): 2 of 3 .* found, 1 by PIC and 1 by name/
    );
    expect(await violations(now.pane)).toEqual([]);
    await hands.press(understood.getByRole("button", { name: "Uni Null" }));
    await now.pane.locator(".card", { hasText: "ECHE: valid until 31 December 2029" }).waitFor();
    await hands.press(button("Forget the list"));
    await now.pane.locator(".notice", { hasText: "is forgotten" }).waitFor();
    await quiet();
    expect(await outcome()).toMatch(/not applicable/i);
    await now.pane.locator(".offer").waitFor();
  });

  test("another pane that opens the saved file has the list", async () => {
    await checked();
    await pick(now.pane.locator(".offer .file input"), list);
    await now.pane.locator(".notice", { hasText: "kept in the workbook" }).waitFor();
    await quiet();
    const file = await now.save();
    await now.close();
    await checked(file);
    expect(await now.pane.locator(".offer").count()).toBe(0);
    expect(await outcome()).toMatch(/1 to 3 of 3|1–3 of 3/);
  });

  test("a file that is no such list: a plain sentence, another try, and the verdict stays", async () => {
    await checked();
    await pick(now.pane.locator(".offer .file input"), other, "budget.xlsx");
    await now.pane
      .locator(".problem:focus", { hasText: "holds no list of charter holders" })
      .waitFor();
    expect(await now.pane.locator(".verdict").count()).toBe(1);
    await pick(now.pane.locator(".problem .file input"), Buffer.from("PIC;Name"), "list.csv");
    await now.pane.locator(".problem", { hasText: "is not an Excel workbook" }).waitFor();
    await pick(now.pane.locator(".problem .file input"), list);
    await now.pane.locator(".problem").waitFor({ state: "detached" });
    await quiet();
    expect(await outcome()).toMatch(/1 to 3 of 3|1–3 of 3/);
  });

  /** Picks a file as a person does: the browser asks for one, and is told which. */
  async function pick(input: Locator, buffer: Buffer, name = NAME): Promise<void> {
    const asked = now.page.waitForEvent("filechooser");
    await hands.press(input);
    await (await asked).setFiles({ name, mimeType: XLSX, buffer });
  }
});

function partnersFile(): Promise<Uint8Array> {
  const rows = [
    ["Organisation", "Country", "Role", "Organisation type", "PIC"],
    ["Uni Null", countryOf(0), "Coordinator", "University", picOf(0)],
    [nameOf(1), countryOf(1), "Full partner", "University", ""],
    ["Brand New University", "France", "Full partner", "University", picOf(9_999)],
    ["Seefeld Robotics", "Austria", "Full partner", "SME", ""],
  ];
  return writeXlsx({ sheets: [{ name: "Partners", rows }] });
}

function button(name: string): Locator {
  return now.pane.getByRole("button", { name, exact: true });
}

function summary(text: string): Locator {
  return now.pane.locator("summary", { hasText: text }).first();
}

function question(asked: string): Locator {
  return now.pane.locator(".question", { hasText: asked });
}

function text(selector: string): Promise<string> {
  return now.pane.locator(selector).innerText();
}

function outcome(): Promise<string> {
  return now.pane.locator(".finding summary", { hasText: "Erasmus charter" }).innerText();
}

/** Until nothing has been asked of the workbook for a while. */
async function quiet(): Promise<void> {
  let before = -1;
  for (let turn = 0; turn < 60; turn += 1) {
    const requests = await now.page.evaluate(() => window.demo!.book.counts.requests.length);
    if (requests === before) return;
    before = requests;
    await now.page.waitForTimeout(250);
  }
  throw new Error("the add-in never comes to rest");
}

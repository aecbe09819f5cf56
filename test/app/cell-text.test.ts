import { inCells } from "../../src/app/cell-text";

const page = (text: string | number): Parameters<typeof inCells>[0] => ({
  widths: [10],
  frozenLines: 0,
  lines: [{ look: "row", cells: [text] }],
});

const cell = (text: string | number): unknown => inCells(page(text)).lines[0]?.cells[0];

test("what cells hold stays as it is", () => {
  for (const text of ["", "Größe «x» 🎓 👩‍🔬", "two\nlines\tand a tab", "  spaces ", "=1+1", 7, 0.5])
    expect(cell(text)).toBe(text);
});

test("line ends of all systems become Excel's", () => {
  expect(cell("a\r\nb\rc")).toBe("a\nb\nc");
});

test("control characters and halves of characters become the replacement character", () => {
  expect(cell("a\u0000b\u001fc\ud83dd\udc00e\uffff")).toBe("a\ufffdb\ufffdc\ufffdd\ufffde\ufffd");
});

test("a text longer than a cell is cut, never through a character", () => {
  expect(String(cell("x".repeat(40_000))).length).toBeLessThanOrEqual(32_767);
  const faces = String(cell(`x${"🎓".repeat(20_000)}`));
  expect(faces.length).toBeLessThanOrEqual(32_767);
  expect(faces).toMatch(/^x(🎓)+\ufffd?$/u);
});

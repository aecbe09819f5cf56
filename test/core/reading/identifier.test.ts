import {
  isWellFormedPic,
  readErasmusCode,
  readOid,
  picText,
  readPic,
} from "../../../src/core/reading/identifier";

it.each([
  [123456789, 123456789],
  ["123 456 789", 123456789],
  ["123\u00a0456\u00a0789", 123456789],
  ["123,456,789", 123456789],
  ["PIC: 123456789", 123456789],
  ["PIC no. 123456789", 123456789],
  ["123456789 (validated)", 123456789],
  ["123 456 789\n(faculty)", 123456789],
  ["123456789 (holder)", 123456789],
  ["123456789 (old)", null],
  ["123 456 789 (of the parent company)", null],
  ["012 345 678", 12345678],
  ["12345678 (9)", null],
  ["12345678", null],
  ["1234567890", null],
  [1.5, null],
  [true, null],
  ["", null],
])("%j holds the PIC %j", (value, pic) => expect(readPic(value)).toBe(pic));

it("writes a PIC with all its nine digits", () => {
  expect([picText(123456789), picText(12345678)]).toEqual(["123456789", "012345678"]);
});

it("tells a well-formed PIC from one with a slip", () => {
  const pic = String(97 * 9_876_543 + 1);
  expect(pic).toHaveLength(9);
  expect(isWellFormedPic(Number(pic))).toBe(true);
  for (let i = 0; i < 9; i++) {
    const digit = (Number(pic[i]) + 1) % 10;
    expect(isWellFormedPic(Number(pic.slice(0, i) + digit + pic.slice(i + 1)))).toBe(false);
  }
  expect(isWellFormedPic(97 * 98_765_432 + 1)).toBe(false);
  expect(isWellFormedPic(NaN)).toBe(false);
});

it.each([
  ["E10012345", "E10012345"],
  [" e10012345\u00a0", "E10012345"],
  ["E1001234", null],
  [10012345, null],
])("%j holds the OID %j", (value, oid) => expect(readOid(value)).toBe(oid));

it.each([
  ["X  MUSTER01", "X MUSTER01"],
  ["x\u00a0\u00a0muster01", "X MUSTER01"],
  ["ZZ NOWHERE02", "ZZ NOWHERE02"],
  ["XYZNOWHERE01", "XYZNOWHERE01"],
  ["x gro\u00dfau01", "X GROSSAU01"],
  ["xy \u0131ndava01", "XY INDAVA01"],
  ["University 01", null],
  ["MUSTER", null],
  [12, null],
  ["", null],
])("%j holds the Erasmus code %j", (value, code) => expect(readErasmusCode(value)).toBe(code));

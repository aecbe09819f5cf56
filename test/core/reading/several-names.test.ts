import { marksOf } from "../../../src/core/reading/name-marks";
import { namesSeveral } from "../../../src/core/reading/several-names";
import { readTable } from "./read-table";

test.each([
  "Uni Lindenau, Valdoro Ltd",
  "Uni Lindenau, TU Valdoro",
  "Uni Lindenau, TU Lindenau",
  "IES Lindenau, IES Valdoro",
  "University of Lindenau; Valdoro Works; Chamber of Crafts",
  "Chamber of Commerce, Valdoro; University of Lindenau",
  "1. Lindenau University 2. Valdoro Chamber of Crafts",
  "Lindenau University\nValdoro University",
  "• Hochschule Lindenau\n• Verband Holz e.V.",
  "Alpha GmbH / Beta AG",
  "Lindenau University + Chamber of Crafts Lindenau",
  "Universidad de Valdoro, Cámara de Comercio de Valdoro",
  "Berufsschule Lindenau, Berufsschule Valdoro",
  "Университет Линденау, Търговска камара Валдоро",
  "Lindenau University (LU), Valdoro Ltd (VAL)",
  "Alpha d.o.o.\nBeta d.d.",
])("several: %j", (cell) => {
  expect(namesSeveral(cell)).toBe(true);
});

test.each([
  "Chamber of Commerce and Industry, Valdoro",
  "Chamber of Commerce\nand Industry",
  "University of Lindenau, Faculty of Law",
  "University of Lindenau\nSchool of Business",
  "Centre for Skills, Ministry of Education",
  "Foundation Alpha & Beta",
  "Ministry of Education, Universities and Research",
  "Confederation of Employers, Unions and Chambers",
  "Hochschule Lindenau, University of Applied Sciences",
  "Univerzita Lindenau / University of Lindenau",
  "Gospodarska komora Lindenau / Chamber of Economy",
  "Alpha Tools, GmbH & Co. KG",
  "Alpha Works, spol. s r.o.",
  "Valdoro Ltd / Valdoro Limited",
  "Institute of Welding, Germany",
  "Chamber of Commerce, Federation of Bosnia and Herzegovina",
  "Valdoro Ltd, c/o University of Lindenau",
  "University of Lindenau (with Alpha Union, Beta Federation)",
])("one: %j", (cell) => {
  expect(namesSeveral(cell)).toBe(false);
});

// A name by itself may leave it open; two PICs, or as many countries as names, don't.
test.each([
  [["Lindenau, Valdoro", "Germany, Italy", ""], true],
  [["Lindenau and Valdoro", "Germany, Italy", ""], false],
  [["Lindenau, Valdoro", "Germany", ""], false],
  [["Lindenau", "Germany, Italy", ""], false],
  [["Lindenau", "Germany", "999000111; 999000208"], true],
  [["Lindenau", "Germany", "999000111"], false],
  [["Lindenau University;Valdoro University", "Germany", ""], true],
])("%j: %s", (row, expected) => {
  const other = ["Nordhavn University", "Norway", "999000305"];
  const partners = readTable({ fields: ["organisation", "country", "pic"], rows: [other, row] });
  expect(marksOf(partners).several).toEqual(expected ? [1] : []);
});

test("many rows with one name are looked at once, and told of each", () => {
  const rows = Array.from({ length: 3 }, () => ["Alpha GmbH; Beta AG", "Germany"]);
  const partners = readTable({ fields: ["organisation", "country"], rows });
  expect(marksOf(partners).several).toEqual([0, 1, 2]);
});

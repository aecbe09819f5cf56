import type { CharterList } from "../../../src/core/charters/charter-list";
import type { CellValue } from "../../../src/core/table/grid";

/** A list of invented holders. */
export const HOLDERS: CharterList = {
  issued: { date: "2026-01-08", evidence: "file-name" },
  origin: { kind: "file", name: "accredited-heis-2026-01-08.xlsx" },
  holders: [
    {
      pic: 999000091,
      erasmusCode: "DK HOLLER01",
      name: "HOLLERUP UNIVERSITET",
      country: "DK",
      from: "2021-01-01",
      until: "2029-12-31",
    },
    {
      pic: 999000188,
      erasmusCode: "I VALVERD01",
      name: "POLITECNICO DI VALVERDA",
      country: "IT",
      from: "2021-01-01",
      until: "2025-12-31",
    },
    {
      pic: 999000285,
      erasmusCode: "PL ZIELON02",
      name: "AKADEMIA ZIELONKA W ZIELONCE <imię założyciela & \u202Eodwrócone>",
      country: "PL",
      from: null,
      until: "2029-12-31",
    },
  ],
};

/** Partners of which the list has some: for certain, ended, by name, not at all, and the opposite of what the table says. */
export const HELD: CellValue[][] = [
  ["Organisation", "Country", "Role", "Organisation type", "PIC", "Erasmus code", "ECHE"],
  ["Hollerup University", "Denmark", "Coordinator", "University", "999000091", "", ""],
  ["Politecnico di Valverda", "Italy", "Full partner", "University", "999000188", "", "yes"],
  ["Akademia Zielonka w Zielonce", "Poland", "Full partner", "University", "", "PL ZIELON02", ""],
  ["Zielonka Faculty of Arts", "Poland", "Full partner", "University", "999000382", "PL ZIELON02", ""],
  ["Brand New University of the Northern Lowlands", "Germany", "Full partner", "University", "", "", ""],
  ["Kvarnby Robotics AB", "Sweden", "Full partner", "Large enterprise", "", "E MIRALTA01", ""],
  ["Bergstedt Vocational College", "Germany", "Full partner", "VET school", "", "", ""],
]; // prettier-ignore

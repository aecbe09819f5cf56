import { folderOf } from "./written-folder";

const ROLES = "label,role,origin\nBoss,coordinator,us\nHelper,partner,us\n";

test("files that are missing, or lack a column, give no rows and are named", () => {
  const folder = folderOf({ "roles.csv": ROLES, "headers.csv": "header,origin\nPlace,us\n" });
  expect(folder.roles.rows).toHaveLength(2);
  expect([folder.countries.rows, folder.headers.rows, folder.consortia.rows]).toEqual([[], [], []]);
  expect(folder.remarks).toEqual([
    "countries.csv is not there: what needs it is left out.",
    "headers.csv has no column meaning: what needs it is left out.",
    "orgtypes.csv is not there: what needs it is left out.",
    "real_consortia.csv is not there: what needs it is left out.",
  ]);
});

test("columns are found by name, others passed over", () => {
  const { roles } = folderOf({ "roles.csv": "note,origin,role,label\nx,us,partner,Helper\n" });
  expect(roles).toEqual({ rows: [{ label: "Helper", role: "partner", origin: "us" }], odd: 0 });
});

test("odd rows are left out, counted and said", () => {
  const folder = folderOf({
    "countries.csv":
      'raw,iso2,origin\nTyrol,,us\nHere\nThere,AT,us,more\n,AT,us\n"  ",,us\nItaly,it,us\n',
    "headers.csv": "header,meaning,origin\nPlace,city,us\n,city,us\nPlace,,us\n",
    "orgtypes.csv": "label,code,source,class\nShop,,us,LMA-enterprise\nShop,,us,shop\n,,us,other\n",
    "roles.csv": `${ROLES}King,king,us\n,partner,us\nWord,constructor,us\n`,
    "real_consortia.csv":
      "project,organisation,country,role\nP,Shop,Italy,partner\nP,,Italy,partner\nP,Shop,,partner\nP,Shop,Italy,king\n",
  });
  const { countries, headers, organisationTypes, roles, consortia } = folder;
  const sets = [countries, headers, organisationTypes, roles, consortia];
  expect(sets.map(({ rows, odd }) => [rows.length, odd])).toEqual([
    [1, 5],
    [1, 2],
    [1, 2],
    [2, 3],
    [1, 3],
  ]);
  expect(folder.remarks).toContain("countries.csv: 5 odd rows left out.");
  expect(folder.remarks).toHaveLength(5);
});

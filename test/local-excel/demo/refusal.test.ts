import { refusal } from "../../../local-excel/demo/server/refusal";

const PORT = 3001;

describe("who may ask", () => {
  test.each([
    ["the address bar", { host: "127.0.0.1:3001", "sec-fetch-site": "none" }],
    ["the page itself", { host: "localhost:3001", "sec-fetch-site": "same-origin" }],
    ["the page, saying so", { host: "localhost:3001", origin: "http://localhost:3001" }],
    ["a program that says nothing", { host: "LOCALHOST:3001" }],
  ])("%s", (_who, headers) => {
    expect(refusal({ method: "GET", headers }, PORT)).toBeUndefined();
    expect(refusal({ method: "HEAD", headers }, PORT)).toBeUndefined();
  });

  test.each([
    ["a name that leads here", { host: "attacker.example:3001" }],
    ["another port", { host: "127.0.0.1:3002" }],
    ["no name at all", {}],
    ["another site's script", { host: "127.0.0.1:3001", origin: "https://attacker.example" }],
    ["a page without origin", { host: "127.0.0.1:3001", origin: "null" }],
    ["this machine's other name", { host: "127.0.0.1:3001", origin: "http://localhost:3001" }],
    ["another site's link or picture", { host: "127.0.0.1:3001", "sec-fetch-site": "cross-site" }],
    ["another port's page", { host: "localhost:3001", "sec-fetch-site": "same-site" }],
  ])("not %s", (_who, headers) => {
    expect(refusal({ method: "GET", headers }, PORT)).toMatchObject({ status: 403 });
  });

  test("nothing can be sent", () => {
    const headers = { host: "127.0.0.1:3001" };
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
      expect(refusal({ method, headers }, PORT)).toMatchObject({ status: 405 });
  });
});

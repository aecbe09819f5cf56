import { readFileSync } from "node:fs";
import { join } from "node:path";
import { panePage } from "../../../local-excel/demo/server/pane-page";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

describe("only where office.js comes from differs", () => {
  test("in the page as it is written", () => {
    const page = readFileSync(join(__dirname, "../../../src/taskpane/taskpane.html"), "utf8");
    const served = panePage(page);
    const [before = "", tag = "", after = ""] = around(page);
    expect(tag).toContain(CDN);
    expect(served.startsWith(before)).toBe(true);
    expect(served.endsWith(after)).toBe(true);
    const between = served.slice(before.length, served.length - after.length);
    expect(between.replace(/ defer(="")?/g, "")).toBe(
      '<script src="/demo/bridge.js"></script><script src="/office/office.js"></script>'
    );
  });

  test.each([
    [`<script src=${CDN}></script>`, "", ""],
    [`<script defer src="${CDN}"></script>`, " defer", ""],
    [
      `<script type="text/javascript" src="${CDN}" defer></script>`,
      ' type="text/javascript"',
      " defer",
    ],
  ])("%s", (tag, before, after) => {
    expect(panePage(`<head>${tag}<script defer src=taskpane.js></script></head>`)).toBe(
      `<head><script${before} src="/demo/bridge.js"${after}></script>` +
        `<script${before} src="/office/office.js"${after}></script>` +
        "<script defer src=taskpane.js></script></head>"
    );
  });

  test("a page that loads no office.js, or two, is not served", () => {
    expect(() => panePage("<html></html>")).toThrow("in a way not known here");
    expect(() => panePage(`<script src="${CDN}"></script>`.repeat(2))).toThrow();
    expect(() => panePage(`<script src="${CDN}x"></script>`)).toThrow();
  });
});

/** What is before, in and after the tag that loads office.js. */
function around(page: string): string[] {
  const tag = /<script[^>]*appsforoffice[^>]*><\/script>/.exec(page);
  if (!tag) return [];
  return [page.slice(0, tag.index), tag[0], page.slice(tag.index + tag[0].length)];
}

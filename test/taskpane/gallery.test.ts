import type { Page } from "playwright-core";
import { type Gallery, openAll, openGallery, show, violations } from "./gallery/open-gallery";
import { STATES } from "./gallery/states";

// The real pane in a real browser, in states that hardly ever come about.
let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.newPage({ viewport: { width: 320, height: 700 }, reducedMotion: "reduce" });
}, 120_000);

afterEach(() => {
  expect(gallery.errors.splice(0)).toEqual([]);
});

afterAll(() => gallery.close());

/** Opened as well, these show all there is to open. */
const OPENED = [
  "unmet",
  "questions",
  "answered",
  "hostile",
  "facts-read",
  "list-kept",
  "list-missing",
  "what-if-breaks",
  "what-if-mends",
  "what-if-hostile",
  "candidates-chosen",
  "candidates-too-few",
  "candidates-looking",
  "candidates-hostile",
  "problem-our-mistake",
];

test.each(Object.keys(STATES))(
  "%s: axe finds nothing in any theme, nothing is cut off at any width",
  async (name) => {
    await show(page, name);
    expect(await faults()).toEqual([]);
    if (!OPENED.includes(name)) return;
    await openAll(page);
    expect(await faults()).toEqual([]);
  },
  60_000
);

const THEMES = [{ colorScheme: "dark" }, { colorScheme: "light", forcedColors: "active" }] as const;

async function faults(): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  const found: string[] = [];
  for (const width of [450, 320]) {
    await page.setViewportSize({ width, height: 700 });
    found.push(...(await violations(page)), ...(await cutOff()));
  }
  // As wide as 320 are for text of twice its size.
  await page.setViewportSize({ width: 160, height: 350 });
  found.push(...(await cutOff()));
  await page.setViewportSize({ width: 320, height: 700 });
  // A theme changes nothing but colours.
  for (const theme of THEMES) {
    await page.emulateMedia(theme);
    await page.waitForTimeout(150); // a button's colours change gently
    found.push(...(await violations(page, ["color-contrast"])));
  }
  return found;
}

/** What reaches over the page's edge, and text that does not fit its place. */
function cutOff(): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const hasText = ({ childNodes }: Element): boolean =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    return [...document.querySelectorAll("#pane *")].flatMap((element) => {
      if (element.closest(".unseen, .progress")) return [];
      const { left, right, width } = element.getBoundingClientRect();
      const name = `${element.tagName}.${element.className}`;
      if (width > 0 && (left < -0.5 || right > wide + 0.5)) return [`${name} sticks out`];
      const isNarrow = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      return isNarrow && hasText(element) ? [`${name} is cut off`] : [];
    });
  });
}

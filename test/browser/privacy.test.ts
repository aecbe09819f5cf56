import { type Demo, type DemoPage, startedDemo } from "./demo-page";

// "Your list never leaves this machine" as a browser enforces it: the pane's own policy, tried from inside the pane.
let demo: Demo;
let now: DemoPage;

jest.setTimeout(60_000);
beforeAll(async () => {
  demo = await startedDemo();
  now = await demo.open();
}, 240_000);
afterAll(() => demo.close());

// A server of the test's own on another port stands for any other place on earth.
const ELSEWHERE = "http://127.0.0.1:9";

test.each([
  ["a request", `fetch("${ELSEWHERE}/?partners")`],
  [
    "a beacon",
    `navigator.sendBeacon("${ELSEWHERE}/", "partners") ? new Promise((go, no) => setTimeout(no, 300)) : Promise.reject()`,
  ],
  [
    "a socket",
    `new Promise((go, no) => { const one = new WebSocket("ws://127.0.0.1:9/"); one.onerror = no; one.onopen = go; })`,
  ],
  ["a picture", load("img", "src", `${ELSEWHERE}/partners.png`)],
  ["a script", load("script", "src", `${ELSEWHERE}/partners.js`)],
  ["a style sheet", load("link", "href", `${ELSEWHERE}/partners.css`)],
  ["a frame", load("iframe", "src", `${ELSEWHERE}/partners`)],
])("%s to another place is refused by the policy", async (_, attempt) => {
  // As text, so that the browser runs it as the page's own: the policy forbids the page to make code of text.
  const refused = await now.pane.evaluate<string[]>(`(async () => {
    const seen = [];
    const note = (event) => seen.push(event.effectiveDirective + " " + event.blockedURI);
    document.addEventListener("securitypolicyviolation", note);
    await (${attempt}).catch(() => undefined);
    await new Promise((go) => setTimeout(go, 100));
    document.removeEventListener("securitypolicyviolation", note);
    return seen;
  })()`);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.join()).toContain("127.0.0.1:9");
});

function load(tag: string, attribute: string, address: string): string {
  return `new Promise((go, no) => {
    const one = document.createElement("${tag}");
    one.${attribute} = "${address}";
    if ("${tag}" === "link") one.rel = "stylesheet";
    one.onload = go;
    one.onerror = no;
    document.head.append(one);
    setTimeout(no, 500);
  })`;
}

import { installBridge } from "../../local-excel/client/native-bridge";
import { mainButton } from "./main-button";
import type { PageUnderTest, Sample } from "./sample";

declare global {
  interface Window {
    pageUnderTest: PageUnderTest;
  }
}

// Runs in both pages before their own scripts. It plays the application for office.js, and presses the main button once:
// in the first frame in which it can be seen and pressed. If the press doesn't lead to its work, no sample is ever sent.
const { button, work, requirementSets } = window.pageUnderTest;
let ready: number | undefined;
let officeReady: number | undefined;

installBridge(window as unknown as Record<string, unknown>, {
  execute,
  requirementSets,
  locale: "en-US",
  documentUrl: `${location.origin}/Book1.xlsx`,
});
requestAnimationFrame(listenToOffice);
requestAnimationFrame(press);

function press(): void {
  const found = mainButton(document, button);
  if (!found) return void requestAnimationFrame(press);
  ready = performance.now();
  found.click();
}

function listenToOffice(): void {
  if (typeof Office === "undefined") return void requestAnimationFrame(listenToOffice);
  void Office.onReady(() => (officeReady = performance.now()));
}

async function execute(body: string): Promise<string> {
  if (ready !== undefined && officeReady !== undefined && new RegExp(work).test(body))
    await send({ ready, officeReady });
  const response = await fetch("/excel", { method: "POST", body });
  return response.text();
}

async function send(sample: Sample): Promise<void> {
  await fetch("/sample", { method: "POST", body: JSON.stringify(sample) });
}

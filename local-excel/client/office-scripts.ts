/** Where office.js believes it was loaded from; nothing is fetched from there. */
export const OFFICE_BASE = "http://office.local/";
export const OFFICE_FILE = "office.debug.js";

interface Script {
  src?: string;
  onload?: (() => void) | null;
  onerror?: (() => void) | null;
}

/** Runs a script that office.js asks for out of the npm package, then tells office.js that it has loaded. */
export function serveScript<Node extends Script>(script: Node, run: (file: string) => void): Node {
  setTimeout(() => {
    if (!script.src?.startsWith(OFFICE_BASE)) return script.onerror?.();
    run(script.src.slice(OFFICE_BASE.length));
    return script.onload?.();
  }, 0);
  return script;
}

/** In a page that is there already (jsdom): a tag that office.js recognises itself by, and its further scripts served. */
export function serveInPage(page: Document, run: (file: string) => void): void {
  const { head } = page;
  const tag = page.createElement("script");
  tag.type = "text/plain";
  tag.setAttribute("src", OFFICE_BASE + OFFICE_FILE);
  head.appendChild(tag);
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    const { src } = node as Script;
    if (!src?.startsWith(OFFICE_BASE)) return append(node);
    serveScript(node as Script, run);
    return node;
  };
}

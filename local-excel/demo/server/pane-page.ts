/**
 * The pane's page as it was built, with office.js from the npm package instead of from Microsoft's server, and the bridge
 * before it. Whatever else the tag says (`defer`) both get, so that their order stays.
 * @throws Error when the page does not load office.js exactly once from where Microsoft serves it
 */
export function panePage(built: string): string {
  const tags = built.match(OFFICE_TAG) ?? [];
  if (tags.length !== 1)
    throw new Error("The pane's page loads office.js in a way not known here.");
  return built.replace(
    OFFICE_TAG,
    (_tag, before: string, after: string | undefined = "") =>
      `<script${before} src="${BRIDGE}"${after}></script><script${before} src="${OFFICE}"${after}></script>`
  );
}

const BRIDGE = "/demo/bridge.js";
const OFFICE = "/office/office.js";

// Built pages leave out quotation marks where they can.
const OFFICE_TAG =
  /<script((?:\s[^>]*?)?)\ssrc="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?(\s[^>]*)?><\/script>/g;

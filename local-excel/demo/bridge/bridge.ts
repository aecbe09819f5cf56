import { installBridge } from "../../client/native-bridge";
import type { PaneConnection, ThemeColors } from "../pane-link";

// Runs in the pane's page before office.js. It plays the application; the host that answers is in the page around.
const host = window.parent === window ? undefined : window.parent.paneHost;
if (host) {
  const connection = host.connect(window, {
    send: (entries) => bridge.send(JSON.parse(entries) as unknown[]),
    selectionChanged: () => bridge.selectionChanged(),
  });
  const bridge = installBridge(window as unknown as Record<string, unknown>, {
    execute: (body, flags) => connection.execute(body, flags),
    requirementSets: connection.requirementSets,
    locale: "en-US",
    documentUrl: connection.documentUrl,
  });
  if (connection.theme) showTheme(connection.theme);
  tellOfTrouble(connection);
  tellOfPassing(connection);
}

type NativeCall = (handler: unknown, message: { methodId: number }, callback: unknown) => unknown;

interface OfficeInside {
  _osfHostAPI: NativeCall;
  OSF: { DDA: { _OsfControlContext?: { GetOfficeThemeInfo(): string } } };
}

/**
 * On a Mac office.js knows no theme. It asks this object of Excel for Windows wherever there is one; nothing else is asked of
 * it here. It can be put there once office.js's second file is loaded, which is when it asks for its context.
 */
function showTheme(theme: ThemeColors): void {
  const inside = window as unknown as OfficeInside;
  const call = inside._osfHostAPI;
  const GET_CONTEXT = 5;
  inside._osfHostAPI = (handler, message, callback) => {
    if (message.methodId === GET_CONTEXT)
      inside.OSF.DDA._OsfControlContext = { GetOfficeThemeInfo: () => JSON.stringify(theme) };
    return call(handler, message, callback);
  };
}

function tellOfTrouble({ failed }: PaneConnection): void {
  window.addEventListener("error", ({ message }) => failed(message));
  window.addEventListener("unhandledrejection", ({ reason }) => failed(String(reason)));
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    failed(`${violatedDirective} forbids ${blockedURI}`)
  );
}

/** What happens over a frame is told to that frame alone. */
function tellOfPassing({ dragged, leave }: PaneConnection): void {
  window.addEventListener("dragenter", () => dragged());
  window.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    leave();
  });
}

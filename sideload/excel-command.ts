/**
 * Microsoft's tool that puts the add-in into Excel and takes it out again, as it is called on `platform`; undefined where
 * there is no Excel to put it into. It comes by npx when it is first wanted: it is large, and needed on desktops only.
 */
export function excelCommand(
  action: "start" | "stop",
  platform: string,
  port: number
): readonly string[] | undefined {
  if (platform !== "win32" && platform !== "darwin") return undefined;
  // "desktop" must be said: without it the tool takes every system for Windows.
  const command = ["npx", "--yes", "office-addin-debugging@7", action, "manifest.xml", "desktop"];
  if (action === "stop") return command;
  // The dev server runs already; with a debugger, Excel would ask at each start whether to wait for it.
  return [...command, "--app", "excel", "--no-debug", "--dev-server-port", String(port)];
}

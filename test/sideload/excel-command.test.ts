import { excelCommand } from "../../sideload/excel-command";

const TOOL = ["npx", "--yes", "office-addin-debugging@7"];

test.each(["win32", "darwin"])("%s: Microsoft's tool, told that it is a desktop", (platform) => {
  expect(excelCommand("start", platform, 3000)).toEqual([
    ...TOOL,
    "start",
    "manifest.xml",
    "desktop",
    "--app",
    "excel",
    "--no-debug",
    "--dev-server-port",
    "3000",
  ]);
  expect(excelCommand("stop", platform, 3000)).toEqual([
    ...TOOL,
    "stop",
    "manifest.xml",
    "desktop",
  ]);
});

test.each(["linux", "freebsd"])("%s: no Excel, no command", (platform) => {
  expect(excelCommand("start", platform, 3000)).toBeUndefined();
  expect(excelCommand("stop", platform, 3000)).toBeUndefined();
});

/** What `npm start` and `npm stop` say, for someone who has never done it. */
export const WORDS = {
  starting: "Starting the dev server: the add-in is built, which takes some seconds …",
  running: (url: string): string => `The dev server runs at ${url}.`,
  notTrusted: (problem: string): string =>
    `Excel does not trust this computer's certificate yet, and would not show the add-in (${problem}). ` +
    "Run `npx office-addin-dev-certs install`, answer the question of your system with yes, then `npm start` again.",
  opensExcel: "Excel opens now, with the add-in. On the Home tab, press Check consortium.",
  excelDidNotOpen:
    "Microsoft's tool could not open Excel; its reason stands above. " +
    "The dev server still runs: try `npm start` again, or take Excel on the web as follows.",
  noExcelHere:
    "There is no Excel for this system, but Excel on the web can load the add-in from here.",
  onTheWeb: (url: string, manifest: string, authority: string): readonly string[] => [
    `1. Open ${url}taskpane.html in the browser that you use for Excel and accept its certificate once`,
    `   (or let that browser trust ${authority}: it lasts 30 days).`,
    "2. Open a workbook in Excel on the web.",
    "3. Choose Home > Add-ins > More Add-ins, in the dialog My Add-ins > Manage My Add-ins > Upload My Add-in,",
    `   and pick ${manifest}.`,
    "4. If the browser asks whether the page may use your local network, allow it: the add-in is served from here.",
    "5. On the Home tab, press Check consortium.",
    "To try the add-in without Excel: `npm run demo`. To stop the dev server: `npm stop`.",
  ],
  stopped: "The dev server has stopped.",
  wasNotRunning: "The dev server of `npm start` was not running.",
  notTakenOut:
    "Microsoft's tool could not take the add-in out of Excel; its reason stands above. `npm stop` can be tried again.",
  onTheWebStays:
    "Excel on the web keeps an uploaded add-in until it is removed there: Home > Add-ins > More Add-ins > My Add-ins.",
} as const;

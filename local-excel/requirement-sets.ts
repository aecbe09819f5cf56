/** What the newest client library of the npm package can do. */
export const ALL_REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.4",
  DialogApi: "1.2",
  RibbonApi: "1.1",
  KeyboardShortcuts: "1.1",
  Settings: "1.1",
  RichApiRuntime: "1.3",
  RichApiRuntimeFlag: "1.2",
  DelayForCellEdit: "1.1",
};

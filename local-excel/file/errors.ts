/** What can be wrong with a file before there is a workbook to speak of. */
export type WorkbookFileCode =
  "not-a-workbook" | "password-protected" | "unsupported-format" | "unreadable";

export class WorkbookFileError extends Error {
  constructor(
    readonly code: WorkbookFileCode,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options);
    this.name = "WorkbookFileError";
  }
}

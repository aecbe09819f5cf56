/** An error the application answers with; the client makes an OfficeExtension.Error of it. */
export class HostFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    /** "Type.member", when it is not the member that was being used. */
    readonly location?: string
  ) {
    super(message);
  }
}

// Codes and messages as in Microsoft's table "Error messages" of the Excel add-in documentation.
export const failures = {
  itemNotFound: (): HostFailure =>
    new HostFailure("ItemNotFound", "The requested resource doesn't exist.", 404),
  invalidArgument: (
    message = "The argument is invalid or missing or has an incorrect format."
  ): HostFailure => new HostFailure("InvalidArgument", message),
  itemAlreadyExists: (): HostFailure =>
    new HostFailure("ItemAlreadyExists", "The resource being created already exists.", 409),
  accessDenied: (): HostFailure =>
    new HostFailure("AccessDenied", "You cannot perform the requested operation.", 403),
  invalidOperation: (): HostFailure =>
    new HostFailure("InvalidOperation", "The operation attempted is invalid on the object."),
  invalidSelection: (): HostFailure =>
    new HostFailure("InvalidSelection", "The current selection is invalid for this operation."),
  notImplemented: (what: string): HostFailure =>
    new HostFailure("NotImplemented", `The local Excel does not implement ${what}`, 501),
} as const;

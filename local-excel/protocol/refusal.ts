import type { BatchResponse } from "./wire";

// Codes and messages as documented. Of a request that is refused nothing is run.
export const refusals = {
  requestTooLarge: (): BatchResponse =>
    refusal(
      "RequestPayloadSizeLimitExceeded",
      "The request payload size has exceeded the limit.",
      413
    ),
  responseTooLarge: (): BatchResponse =>
    refusal(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit.",
      413
    ),
  editing: (): BatchResponse =>
    refusal(
      "InvalidOperationInCellEditMode",
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      400
    ),
} as const;

function refusal(code: string, message: string, status: number): BatchResponse {
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: code,
      Message: message,
      HttpStatusCode: status,
      Location: "",
      ActionIndex: 0,
    },
  };
}

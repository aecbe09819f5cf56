import { apiType, HostObject } from "../protocol/host-object";

/** The client announces itself here when ribbon commands are ready; nothing follows from it. */
export class AddinInternalService extends HostObject {
  readonly [apiType] = "AddinInternalService";

  notifyActionHandlerReady(): void {}
}

/**
 * What office.js sees of the application. Excel for Mac talks to its web view through native functions of these names; with them
 * in place the unmodified office.js believes it is hosted. Field numbers are those of OSF.Webkit.AppContextProperties.
 */
export interface BridgeOptions {
  /** Answers one Rich API request: body in, body out. */
  execute(body: string, flags: number): Promise<string>;
  requirementSets: Readonly<Record<string, string>>;
  locale: string;
  documentUrl: string;
}

export interface Bridge {
  /** Hands Rich API messages (events) to the add-in. */
  send(entries: readonly unknown[]): void;
  /** Tells that the selection has changed, the way documents told it before Excel had an API of its own. */
  selectionChanged(): void;
}

const METHOD = { execute: 1, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;
const DISPATCH = { selectionChanged: 2, richApiMessage: 33, executeRichApi: 93 } as const;
const INTERNAL_ERROR = 5001;
// Without it office.js does not start its runtime of worksheet functions.
const HAS_CUSTOM_FUNCTIONS = "2";

interface HostMessage {
  methodId: number;
  params?: { id?: number; targetId?: string; apiArgs?: unknown[][] };
}

export function installBridge(global: Record<string, unknown>, options: BridgeOptions): Bridge {
  const listeners = new Map<
    number,
    { dispatch: number | undefined; notify: (payload: unknown) => void }
  >();
  let lastListener = 0;
  const later = (callback: (answer: unknown) => void, answer: unknown): void =>
    void setTimeout(() => callback(answer), 0);

  // disableLogging: no telemetry script is loaded and nothing is sent anywhere. The last is what kind of add-in it is.
  global["external"] = {
    GetHostInfo: () =>
      [
        "Excel",
        "Mac",
        "16.00",
        options.locale,
        "telemetry",
        "",
        "disableLogging",
        HAS_CUSTOM_FUNCTIONS,
      ].join("$"),
  };
  global["webkit"] = { messageHandlers: { Agave: { postMessage: () => undefined } } };

  global["_osfHostAPI"] = (
    _handler: unknown,
    message: HostMessage,
    callback: (answer: unknown) => void
  ): void => {
    if (message.methodId === METHOD.getContext) return later(callback, applicationContext(options));
    if (message.methodId === METHOD.writeSettings || message.methodId === METHOD.unregisterEvent)
      return later(callback, [0]);
    if (message.methodId !== METHOD.execute) return undefined;
    if (message.params?.id !== DISPATCH.executeRichApi) return later(callback, [[INTERNAL_ERROR]]);
    // [customData, method, path, headers, body, …, flags]
    const request = message.params.apiArgs?.[0] ?? [];
    options.execute(String(request[4]), Number(request[6] ?? 0)).then(
      (body) => callback([[0, [200, [], body]]]),
      (error: unknown) =>
        callback([
          [
            0,
            [
              500,
              [],
              JSON.stringify({ error: { code: "GeneralException", message: String(error) } }),
            ],
          ],
        ])
    );
  };
  global["_osfHostRegisterEvent"] = (
    _handler: unknown,
    message: HostMessage,
    notify: (payload: unknown) => void,
    callback: (answer: unknown) => void
  ): unknown => {
    const id = ++lastListener;
    listeners.set(id, { dispatch: message.params?.id, notify });
    later(callback, [0]);
    return { eventCallbackId: id };
  };
  global["_osfHostUnregisterCallback"] = (id: number): void => void listeners.delete(id);

  const fire = (dispatch: number, payload: unknown): void => {
    for (const listener of listeners.values())
      if (listener.dispatch === dispatch) listener.notify(payload);
  };
  return {
    send: (entries) => fire(DISPATCH.richApiMessage, [entries, DISPATCH.richApiMessage]),
    selectionChanged: () => fire(DISPATCH.selectionChanged, [[], DISPATCH.selectionChanged]),
  };
}

function applicationContext({ requirementSets, locale, documentUrl }: BridgeOptions): unknown[] {
  const EXCEL = 1;
  const READ_WRITE = 0;
  const TASK_PANE = 1;
  const context: unknown[] = [
    [[], []],
    "{local-excel}",
    EXCEL,
    16,
    0,
    0,
    1,
    READ_WRITE,
    locale,
    locale,
    0,
    documentUrl,
    1,
    TASK_PANE,
    "",
    1,
  ];
  context.push(
    "{00000000-0000-0000-0000-000000000000}",
    "{local-excel-instance}",
    false,
    true,
    JSON.stringify(requirementSets),
    "",
    "16.0.15407.20000",
    2
  );
  return context;
}

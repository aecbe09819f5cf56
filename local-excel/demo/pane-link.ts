/** What passes between the page with the host and the pane's page in its frame. Texts are JSON: each page has its own arrays. */
export interface PaneHost {
  /** Called once by the bridge of each pane, before office.js. */
  connect(pane: Window, ear: PaneEar): PaneConnection;
}

/** What the host calls in the pane. */
export interface PaneEar {
  /** @param entries Rich API messages, as JSON */
  send(entries: string): void;
  selectionChanged(): void;
}

/** What the pane's bridge calls in the host. */
export interface PaneConnection {
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly documentUrl: string;
  /** Undefined: Office says nothing of its theme, as on a Mac, and the system's holds. */
  readonly theme: ThemeColors | undefined;
  execute(body: string, flags: number): Promise<string>;
  /** Something went wrong in the pane that nobody caught. */
  failed(what: string): void;
  /** A file is being dragged over the pane. */
  dragged(): void;
  /** F6: on to the next part of the window. */
  leave(): void;
}

/** Office.context.officeTheme, each as 0xRRGGBB. */
export interface ThemeColors {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

declare global {
  interface Window {
    /** In the demo's page only. */
    paneHost?: PaneHost;
  }
}

import { OpenedWorkbook } from "../../opened-workbook";
import { reflect } from "../../protocol/reflection";
import { ALL_REQUIREMENT_SETS } from "../../requirement-sets";
import { type FunctionsMetadata, shapedArguments } from "./shaped-arguments";
import type { PaneConnection, PaneEar, ThemeColors } from "../pane-link";

/** What the demo's address asks for: `?excelApi=1.9`, `?theme=dark`. */
export interface Wishes {
  readonly excelApi: string;
  readonly theme: ThemeColors | undefined;
}

/** What the pane's page holds of Microsoft's, and its own worksheet functions. */
type PaneGlobals = Window & {
  readonly Excel: object;
  readonly CustomFunctions?: {
    readonly _association: { readonly mappings: Readonly<Record<string, WorksheetFunction>> };
  };
};
type WorksheetFunction = (...args: readonly unknown[]) => unknown;

/** One workbook, open in the page, and the pane that speaks with it once its frame has loaded. */
export class OpenBook {
  readonly book: OpenedWorkbook;
  private readonly requirementSets: Readonly<Record<string, string>>;
  /** Called when the pane has loaded, and with it the worksheet functions. */
  paneLoaded!: () => void;
  private readonly loaded = new Promise<void>((resolve) => (this.paneLoaded = resolve));
  private pane: PaneGlobals | undefined;
  private ear: PaneEar | undefined;
  private metadata: Promise<FunctionsMetadata> | undefined;

  /** @throws WorkbookFileError */
  constructor(
    bytes: Uint8Array,
    readonly name: string,
    private readonly wishes: Wishes
  ) {
    const delivery = {
      send: (entries: readonly unknown[]) => this.ear?.send(JSON.stringify(entries)),
      selectionChanged: () => this.ear?.selectionChanged(),
    };
    // The pane is loaded by the time it asks for anything.
    const shapes = (): ReturnType<typeof reflect> => reflect(this.pane?.Excel ?? {});
    this.requirementSets = { ...ALL_REQUIREMENT_SETS, ExcelApi: wishes.excelApi };
    this.book = new OpenedWorkbook(bytes, shapes, delivery, {
      name,
      requirementSets: this.requirementSets,
      calculates: true,
      customFunctions: (id, args) => this.calculate(id, args),
    });
  }

  connect(
    pane: Window,
    ear: PaneEar,
    on: Pick<PaneConnection, "failed" | "dragged" | "leave">
  ): PaneConnection {
    this.pane = pane as PaneGlobals;
    this.ear = ear;
    return {
      ...on,
      requirementSets: this.requirementSets,
      documentUrl: `${location.origin}/${encodeURIComponent(this.name)}`,
      theme: this.wishes.theme,
      execute: (body, flags) => this.book.execute(body, flags),
    };
  }

  /** @param id with its namespace ("ALLIANCE.CALLS"), which the library does not know */
  private async calculate(id: string, args: readonly unknown[]): Promise<unknown> {
    await this.loaded;
    this.metadata ??= fetch("/pane/functions.json").then(
      (response) => response.json() as Promise<FunctionsMetadata>
    );
    const name = id.slice(id.indexOf(".") + 1).toUpperCase();
    const calculate = this.worksheetFunction(id, name);
    return calculate(...shapedArguments(await this.metadata, name, args));
  }

  private worksheetFunction(id: string, name: string): WorksheetFunction {
    const mappings = this.pane?.CustomFunctions?._association.mappings ?? {};
    const found = Object.hasOwn(mappings, name) ? mappings[name] : undefined;
    if (!found) throw Object.assign(new Error(`No worksheet function ${id}`), { code: "#NAME?" });
    return found;
  }
}

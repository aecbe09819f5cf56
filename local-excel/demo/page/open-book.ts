import type { DescribedFunctions } from "../../calc/custom-functions";
import type { FunctionsMetadata } from "../../calc/functions-metadata";
import { associatedFunctions, type Associations } from "../../client/associated-functions";
import { FunctionsRuntime } from "../../client/functions-runtime";
import { OpenedWorkbook } from "../../opened-workbook";
import { reflect } from "../../protocol/reflection";
import { ALL_REQUIREMENT_SETS } from "../../requirement-sets";
import type { PaneConnection, PaneEar, ThemeColors } from "../pane-link";

/** What the demo's address asks for: `?excelApi=1.9`, `?theme=dark`. */
export interface Wishes {
  readonly excelApi: string;
  readonly theme: ThemeColors | undefined;
}

/** What the pane's page holds of Microsoft's, and its own worksheet functions. */
type PaneGlobals = Window & {
  readonly Excel: object;
  readonly CustomFunctions?: Associations;
};

/** One workbook, open in the page, and the pane that speaks with it once its frame has loaded. */
export class OpenBook {
  readonly book: OpenedWorkbook;
  private readonly requirementSets: Readonly<Record<string, string>>;
  /** Called when the pane has loaded, and with it the worksheet functions. */
  paneLoaded!: () => void;
  private readonly loaded = new Promise<void>((resolve) => (this.paneLoaded = resolve));
  private pane: PaneGlobals | undefined;
  private ear: PaneEar | undefined;
  private readonly runtime = new FunctionsRuntime(
    (entries) => this.ear?.send(JSON.stringify(entries)),
    () => this.book.trouble.editing
  );

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
      customFunctions: this.worksheetFunctions(),
    });
  }

  connect(
    pane: Window,
    ear: PaneEar,
    on: Pick<PaneConnection, "failed" | "dragged" | "leave">
  ): PaneConnection {
    this.pane = pane as PaneGlobals;
    this.ear = ear;
    // The pane gives way to that of the next workbook, and its functions go with it.
    pane.addEventListener("pagehide", () => this.book.close());
    return {
      ...on,
      requirementSets: this.requirementSets,
      documentUrl: `${location.origin}/${encodeURIComponent(this.name)}`,
      theme: this.wishes.theme,
      execute: (body, flags) =>
        this.runtime.sent(body) ? this.runtime.execute(body) : this.book.execute(body, flags),
    };
  }

  /** `?functions=runtime`: through Microsoft's runtime, with its half-seconds, as in Excel; else called at once. */
  private worksheetFunctions(): DescribedFunctions {
    const metadata = this.loaded.then(functionsMetadata);
    const functions =
      new URLSearchParams(location.search).get("functions") === "runtime"
        ? this.runtime.functions(metadata)
        : associatedFunctions(metadata, () => this.pane?.CustomFunctions);
    return { ...functions, namespace: "ALLIANCE" };
  }
}

async function functionsMetadata(): Promise<FunctionsMetadata> {
  const response = await fetch("/pane/functions.json");
  return (await response.json()) as FunctionsMetadata;
}

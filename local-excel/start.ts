import { readFile } from "node:fs/promises";
import path from "node:path";
import type { DescribedFunctions } from "./calc/custom-functions";
import type { FunctionsMetadata } from "./calc/functions-metadata";
import { associatedFunctions, type Associations } from "./client/associated-functions";
import { FunctionsRuntime } from "./client/functions-runtime";
import { loadOffice, type LoadedOffice } from "./client/load-office";
import { OpenedWorkbook, type OpenOptions } from "./opened-workbook";
import { reflect, type ApiShapes } from "./protocol/reflection";
import { ALL_REQUIREMENT_SETS } from "./requirement-sets";

export { WorkbookFileError, type WorkbookFileCode } from "./file/errors";
export { ALL_REQUIREMENT_SETS } from "./requirement-sets";
export type { OpenedWorkbook, OpenOptions } from "./opened-workbook";

export interface LocalExcel {
  /** The client library's own globals, as the add-in sees them. */
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  /**
   * Opens a file in place of the one that was open. One workbook is open at a time: the client library has only one document.
   * @param source the bytes of a file, or its path
   * @throws WorkbookFileError
   */
  open(source: Uint8Array | string, options?: OpenOptions): Promise<OpenedWorkbook>;
  /**
   * For the option `customFunctions`: the functions that the add-in has associated, called at once.
   * @param metadata functions.json
   */
  directly(metadata: FunctionsMetadata): DescribedFunctions;
  /** The same functions, called through Microsoft's runtime: it checks and converts, and brings results only twice a second. */
  throughRuntime(metadata: FunctionsMetadata): DescribedFunctions;
}

interface Started extends LoadedOffice {
  shapes: ApiShapes;
  runtime: FunctionsRuntime;
  current: OpenedWorkbook | undefined;
}

// Kept at the global object: office.js can be loaded once per realm, this module may be loaded more often.
const KEY = Symbol.for("alliance-check.local-excel");

export async function startLocalExcel(): Promise<LocalExcel> {
  const global = globalThis as unknown as { [KEY]?: Promise<Started> };
  const started = await (global[KEY] ??= start());
  const open = async (
    source: Uint8Array | string,
    options: OpenOptions = {}
  ): Promise<OpenedWorkbook> => {
    const bytes = typeof source === "string" ? new Uint8Array(await readFile(source)) : source;
    const name =
      options.name ?? (typeof source === "string" ? path.basename(source) : "Book1.xlsx");
    const opened = new OpenedWorkbook(bytes, started.shapes, started.bridge, { ...options, name });
    started.current?.close();
    limitTo(started, options.requirementSets);
    return (started.current = opened);
  };
  return {
    Excel: started.Excel,
    Office: started.Office,
    OfficeExtension: started.OfficeExtension,
    open,
    directly: (metadata) => associatedFunctions(metadata, associations),
    throughRuntime: (metadata) => started.runtime.functions(metadata),
  };
}

function associations(): Associations {
  return (globalThis as unknown as { CustomFunctions: Associations }).CustomFunctions;
}

async function start(): Promise<Started> {
  const holder: { started?: Started } = {};
  const runtime = new FunctionsRuntime(
    (entries) => holder.started?.bridge.send(entries),
    () => holder.started?.current?.trouble.editing ?? false
  );
  const execute = (body: string, flags: number): Promise<string> => {
    if (runtime.sent(body)) return runtime.execute(body);
    const current = holder.started?.current;
    // office.js speaks to its application once before any workbook is open.
    return current
      ? current.execute(body, flags)
      : Promise.resolve(JSON.stringify({ Results: [], TraceIds: [] }));
  };
  const loaded = await loadOffice({
    execute,
    requirementSets: ALL_REQUIREMENT_SETS,
    locale: "en-US",
    documentUrl: "http://localhost/Book1.xlsx",
  });
  return (holder.started = {
    ...loaded,
    shapes: reflect(loaded.Excel),
    runtime,
    current: undefined,
  });
}

/** Names and shape are the client's own: its matrix of requirement sets, and the switch that makes it check them at each call. */
function limitTo(started: Started, sets: Readonly<Record<string, string>> | undefined): void {
  const requirements = started.Office.context.requirements as unknown as {
    _setMap: { _sets: Record<string, string> };
  };
  const wanted = { ...ALL_REQUIREMENT_SETS, ...sets };
  requirements._setMap._sets = Object.fromEntries(
    Object.entries(wanted).map(([name, version]) => [name.toLowerCase(), version])
  );
  const utility = (
    started.OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }
  ).CommonUtility;
  utility._doApiNotSupportedCheck = sets !== undefined;
}

import { AutomaticCalculation, type CalculationOptions } from "./calc/automatic-calculation";
import { addInNames } from "./calc/custom-functions";
import { holdsCallsOf } from "./calc/held-calls";
import { Counts } from "./counts";
import { EventDelivery, type Delivery } from "./event-delivery";
import type { Sheet } from "./file/sheet";
import { WorkbookFile } from "./file/workbook-file";
import { AddinInternalService } from "./host/addin-internal-service";
import { Colleague } from "./host/colleague";
import { Session, type SessionOptions } from "./host/session";
import { StartupService } from "./host/startup-service";
import { outlivesAddins } from "./host/undo-history";
import { User } from "./host/user";
import { WorkbookObject } from "./host/workbook";
import { runBatch } from "./protocol/batch";
import type { HostObject } from "./protocol/host-object";
import { Members } from "./protocol/members";
import { References } from "./protocol/references";
import { refusals } from "./protocol/refusal";
import type { ApiShapes } from "./protocol/reflection";
import { ActionType, type Action, type BatchRequest, type BatchResponse } from "./protocol/wire";
import { Trouble, type TroubleOptions } from "./trouble";
import { utf8Length } from "./utf8-length";
import { WorkbookView } from "./view/workbook-view";

export interface OpenOptions extends Partial<SessionOptions>, TroubleOptions, CalculationOptions {
  /** Requirement sets instead of the full ones ({ ExcelApi: "1.9" }). The client then refuses what is newer: ApiNotFound. */
  requirementSets?: Readonly<Record<string, string>>;
  /**
   * Formulas are calculated after every change; else they keep the values that the file has. "add-in": only those that call the
   * add-in's functions, and what depends on them, and these also when the file is opened.
   */
  calculates?: boolean | "add-in";
}

const DELAY_FOR_CELL_EDIT = 64;
// ResourceLimits of Excel on the web, as documented: 5 MB for a request and for a response.
const WEB_LIMIT = 5 * 1024 * 1024;

/** One workbook file, open in the local Excel. */
export class OpenedWorkbook {
  readonly counts = new Counts();
  readonly trouble: Trouble;
  /** What a person at the keyboard does. */
  readonly user: User;
  /** What a person does who has the same workbook open elsewhere. */
  readonly colleague: Colleague;
  /** What a window would show of the workbook. */
  readonly view: WorkbookView;
  private readonly session: Session;
  private readonly root: WorkbookObject;
  private readonly services: ReadonlyMap<string, HostObject>;
  private readonly references = new References();
  private readonly members: Members;
  private last: Promise<unknown> = Promise.resolve();
  private readonly events: EventDelivery;
  private toldRevision = 0;
  private readonly calculation: AutomaticCalculation | undefined;
  private readonly watchers = new Set<() => void>();

  /**
   * @param shapes of the client library, or how to get them: in a page the library may load after the workbook was opened
   * @throws WorkbookFileError
   */
  constructor(
    bytes: Uint8Array,
    shapes: ApiShapes | (() => ApiShapes),
    delivery: Delivery,
    options: OpenOptions
  ) {
    const {
      name = "Book1.xlsx",
      readOnly = false,
      protectedSheets = [],
      structureProtected = false,
      brokenFormats = false,
      calculates = false,
      customFunctions,
      blanks = "empty-text",
      streams = "shared",
      ...trouble
    } = options;
    this.session = new Session(new WorkbookFile(bytes, addInNames(customFunctions)), {
      name,
      readOnly,
      protectedSheets,
      structureProtected,
      brokenFormats,
    });
    this.trouble = new Trouble(trouble);
    this.members = new Members(shapes);
    this.root = new WorkbookObject(this.session);
    this.services = new Map<string, HostObject>([
      ["Microsoft.InternalService.AddinInternalService", new AddinInternalService()],
      ["Microsoft.AppRuntime.AppRuntimePersistenceService", new StartupService(this.session)],
    ]);
    this.events = new EventDelivery(this.session, delivery);
    const settle = (): void => this.settle();
    this.user = new User(
      this.session,
      this.trouble,
      settle,
      outlivesAddins(options.requirementSets)
    );
    this.colleague = new Colleague(this.session, settle);
    this.view = new WorkbookView(this.session);
    if (!calculates) return;
    this.calculation = new AutomaticCalculation(
      this.session.file,
      calculates === true ? "all" : calculates,
      { ...(customFunctions && { customFunctions }), blanks, streams },
      { version: () => this.session.contentVersion, arrived: () => this.recalculate() }
    );
  }

  /**
   * @param watcher called after anything changed: cells, formats, sheets, what is selected or in front
   * @returns what ends that
   */
  onChange(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  /** The workbook as a file. Parts that nobody changed are in it as they were, byte for byte. */
  async save(): Promise<Uint8Array> {
    await this.last;
    await this.calculation?.settledSoon();
    return this.session.file.save();
  }

  /** Names of the sheets, in order. */
  get sheetNames(): string[] {
    return this.session.file.sheets.map((sheet: Sheet) => sheet.name);
  }

  /** Whether the add-in wants to be started when this workbook is opened (`Office.addin.setStartupBehavior`). */
  get startsAddIn(): boolean {
    return this.session.startState !== "Inactive";
  }

  /** Objects the client has not let go of. */
  get keptReferences(): number {
    return this.references.count;
  }

  /** Whether formulas call functions of an add-in, be they calculated or not. */
  holdsCallsOf(namespace: string): boolean {
    return holdsCallsOf(this.session.file, namespace);
  }

  /** Calculates anew. @param asksAgain whether the add-in's worksheet functions are asked again */
  recalculate({ asksAgain = false }: { asksAgain?: boolean } = {}): void {
    if (asksAgain) this.calculation?.forgetAnswers();
    this.session.contentVersion++;
    this.session.revision++;
    this.settle();
  }

  /** Resolves when all worksheet functions asked so far have given a first answer, and it is in the cells. */
  async calculated(): Promise<void> {
    await this.calculation?.settled();
  }

  /** Ends the worksheet functions that are at work. The workbook that is opened next does so. */
  close(): void {
    this.calculation?.close();
  }

  /** Answers one request of the client. Batches run one after another, in the order in which they came. */
  execute(body: string, flags: number): Promise<string> {
    const answer = this.last
      .then(() => this.calculation?.answered())
      .then(() => this.answer(body, flags));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async answer(body: string, flags: number): Promise<string> {
    const request = JSON.parse(body) as BatchRequest;
    const count = this.counts.begin(request, body);
    if (!count.cleanup) {
      if (this.trouble.fallsSilent(this.counts.syncs)) return new Promise<string>(() => undefined);
      if (this.trouble.webLimits && count.requestBytes > WEB_LIMIT)
        return this.finish(count, refusals.requestTooLarge());
      if (this.trouble.editing && flags & DELAY_FOR_CELL_EDIT) await this.trouble.editingEnds();
      if (this.trouble.editing) return this.finish(count, refusals.editing());
    }
    const beforeAction = ({ ActionType: type }: Action): void => {
      // What is read in the batch that wrote it is calculated already, as in Excel.
      if (type === ActionType.Query || type === ActionType.QueryAsJson) this.calculation?.run();
      if (!count.cleanup) this.trouble.beforeAction(++count.actions, ++this.counts.actions);
    };
    const response = runBatch(request, {
      root: this.root,
      services: this.services,
      members: this.members,
      references: this.references,
      beforeAction,
    });
    this.settle();
    return this.finish(count, response);
  }

  private finish(count: ReturnType<Counts["begin"]>, response: BatchResponse): string {
    let text = JSON.stringify(response);
    if (this.trouble.webLimits && utf8Length(text) > WEB_LIMIT)
      text = JSON.stringify(refusals.responseTooLarge());
    this.counts.end(count, text);
    return text;
  }

  private settle(): void {
    this.calculation?.run();
    this.events.deliver();
    if (this.session.revision === this.toldRevision) return;
    this.toldRevision = this.session.revision;
    for (const watcher of [...this.watchers]) watcher();
  }
}

/** By what formulas are known that call the worksheet functions of a web add-in. */
export interface AddInNames {
  /** "ALLIANCE", as the manifest has it. */
  readonly namespace: string;
  /** What formulas call the functions, behind the namespace; none while that isn't known. */
  readonly functions: () => readonly string[];
}

/**
 * Excel shows `ALLIANCE.COUNTRIES()` and keeps `_xldudf_ALLIANCE_COUNTRIES()`. Without names formulas are taken as they stand.
 */
export class AddInCalls {
  private readonly kept: RegExp;
  private readonly typed: RegExp;

  constructor(private readonly names?: AddInNames) {
    const namespace = names?.namespace ?? "";
    this.kept = startsWith(`${PREFIX}${flat(namespace)}_`);
    this.typed = startsWith(`${namespace}.`);
  }

  /** The formula as Excel shows it, for one as a file keeps it. */
  shown(formula: string): string {
    return KEPT.test(formula) ? this.respelled(formula, (name) => this.shownName(name)) : formula;
  }

  /** The formula as a file keeps it, for one as it is typed. */
  stored(formula: string): string {
    return formula.includes(".")
      ? this.respelled(formula, (name) => this.storedName(name))
      : formula;
  }

  /** Whether a formula, in either spelling, calls a function of this namespace, be there such a function or not. */
  areIn(formula: string): boolean {
    if (!this.names) return false;
    return [...formula.matchAll(TOKEN)].some(
      ({ 1: name, index }) =>
        name !== undefined &&
        formula[index - 1] !== "!" &&
        (this.kept.test(name) || this.typed.test(name))
    );
  }

  private respelled(formula: string, spell: (name: string) => string | undefined): string {
    if (!this.names) return formula;
    return formula.replace(TOKEN, (whole: string, name: string | undefined, at: number) => {
      // "[2]!_xldudf_…" means a function of another file: so Excel leaves calls that it lost (OfficeDev/office-js#2568).
      const isOther = name === undefined || formula[at - 1] === "!";
      return isOther ? whole : (spell(name) ?? whole);
    });
  }

  private shownName(name: string): string | undefined {
    if (!this.names || !this.kept.test(name)) return undefined;
    const called = name.replace(this.kept, "");
    return `${this.names.namespace}.${this.known(called) ?? called}`;
  }

  private storedName(name: string): string | undefined {
    if (!this.names || !this.typed.test(name)) return undefined;
    const called = name.replace(this.typed, "");
    const known = this.known(called);
    // What no function is called stays as it was typed: seen in files saved by Excel.
    if (known === undefined && this.names.functions().length > 0) return undefined;
    return `${PREFIX}${flat(this.names.namespace)}_${flat(known ?? called)}`;
  }

  private known(called: string): string | undefined {
    const wanted = flat(called).toUpperCase();
    return this.names?.functions().find((name) => flat(name).toUpperCase() === wanted);
  }
}

const PREFIX = "_xldudf_";
const KEPT = new RegExp(PREFIX, "i");

function flat(name: string): string {
  return name.replace(/\./g, "_");
}

function startsWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "i");
}

// Texts, sheets and what stands in brackets are skipped; of the words those are names of functions that a "(" follows.
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\]|([\p{L}_\\][\p{L}\p{N}_.\\]*)(?=\()|[\p{L}\p{N}_.\\$]+/gu;

import type { OfficePackage } from "./package";
import { XmlElement } from "./xml-element";

/**
 * The mark by which a file tells formulas whose arrays spill by themselves from arrays of the old kind: cell metadata of the
 * type XLDAPR (ECMA-376 18.9; [MS-XLSX] 2.2.4.13). A cell names it by its position, counted from 1: `cm="1"`.
 */
export class DynamicArrays {
  private readonly known = new Map<string, boolean>();

  constructor(
    private readonly pack: OfficePackage,
    private readonly workbookPath: string
  ) {}

  isMark(meta: string): boolean {
    const before = this.known.get(meta);
    if (before !== undefined) return before;
    const root = this.root();
    const block = root?.child("cellMetadata")?.elements("bk")[Number(meta) - 1];
    const isMark = block?.elements("rc").some((record) => this.isDynamic(root!, record)) ?? false;
    this.known.set(meta, isMark);
    return isMark;
  }

  /** The mark for a cell that has none; the part is made, or extended, where it holds no such mark yet. */
  mark(): string {
    const root = this.root() ?? this.newRoot();
    const type = positionOf(root, "metadataTypes", isOwnType, () =>
      XmlElement.of("metadataType", { name: TYPE, ...BEHAVIOUR })
    );
    const value = positionIn(futureOf(root), isDynamicBlock, () => dynamicBlock(root));
    const isOwn = (block: XmlElement): boolean => {
      const [record, ...more] = block.elements("rc");
      return more.length === 0 && !!record && isRecord(record, type + 1, value);
    };
    const own = positionOf(root, "cellMetadata", isOwn, () =>
      XmlElement.of("bk", {}, XmlElement.of("rc", { t: type + 1, v: value }))
    );
    return String(own + 1);
  }

  private isDynamic(root: XmlElement, record: XmlElement): boolean {
    const type = root.child("metadataTypes")?.elements()[Number(record.get("t")) - 1];
    const future = root.elements("futureMetadata").find((one) => isOwnType(one));
    const block = future?.elements("bk")[Number(record.get("v"))];
    return !!type && isOwnType(type) && !!block && isDynamicBlock(block);
  }

  private root(): XmlElement | undefined {
    const [relation] = this.pack.relationships(this.workbookPath).ofKind("sheetMetadata");
    return relation?.path === undefined ? undefined : this.pack.xml(relation.path)?.root;
  }

  private newRoot(): XmlElement {
    this.pack.write(PATH, EMPTY, CONTENT_TYPE);
    this.pack.relationships(this.workbookPath).add("sheetMetadata", PATH);
    return this.pack.xml(PATH)!.root;
  }
}

const TYPE = "XLDAPR";
const PATH = "xl/metadata.xml";
const CONTENT_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="${NAMESPACE}"></metadata>`;
/** What becomes of the mark when its cell is copied, cleared, moved: as Excel writes it. */
const BEHAVIOUR = {
  minSupportedVersion: 120000,
  copy: 1,
  pasteAll: 1,
  pasteValues: 1,
  merge: 1,
  splitFirst: 1,
  rowColShift: 1,
  clearFormats: 1,
  clearComments: 1,
  assign: 1,
  coerce: 1,
  cellMeta: 1,
};

/** ECMA-376 18.9.9. */
const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];

function isOwnType(element: XmlElement): boolean {
  return element.get("name") === TYPE;
}

function isRecord(record: XmlElement, type: number, value: number): boolean {
  return Number(record.get("t")) === type && Number(record.get("v")) === value;
}

function isDynamicBlock(block: XmlElement): boolean {
  return /:dynamicArrayProperties\s[^>]*\bfDynamic\s*=\s*["'](?:1|true)["']/.test(block.toString());
}

function dynamicBlock(root: XmlElement): XmlElement {
  const declared = root.get("xmlns:xda") === NAMESPACE ? {} : { "xmlns:xda": NAMESPACE };
  const said = { ...declared, fDynamic: 1, fCollapsed: 0 };
  const properties = XmlElement.of("xda:dynamicArrayProperties", said);
  const uri = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
  return XmlElement.of(
    "bk",
    {},
    XmlElement.of("extLst", {}, XmlElement.of("ext", { uri }, properties))
  );
}

function futureOf(root: XmlElement): XmlElement {
  const known = root.elements("futureMetadata").find(isOwnType);
  return known ?? root.insert(XmlElement.of("futureMetadata", { name: TYPE }), ORDER);
}

function positionOf(
  root: XmlElement,
  list: string,
  isIt: (element: XmlElement) => boolean,
  make: () => XmlElement
): number {
  return positionIn(root.childOrNew(list, ORDER), isIt, make);
}

/** Position of an element in a list that counts what it holds; it is added where there is none. */
function positionIn(
  list: XmlElement,
  isIt: (element: XmlElement) => boolean,
  make: () => XmlElement
): number {
  const at = list.elements().findIndex(isIt);
  if (at >= 0) return at;
  list.append(make());
  const count = list.elements().length;
  list.set("count", String(count));
  return count - 1;
}

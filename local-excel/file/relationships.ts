import type { XmlDocument } from "./xml";
import { XmlElement } from "./xml-element";

/** What relationships need of the package they belong to. */
export interface PartStore {
  has(path: string): boolean;
  xml(path: string): XmlDocument | undefined;
  write(path: string, content: string, contentType: string): void;
}

export interface Relationship {
  id: string;
  /** Last word of the relationship's type URI ("worksheet"), the same in transitional and strict files. */
  kind: string;
  /** Path of the part it leads to; undefined for targets outside the package. */
  path: string | undefined;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const CONTENT_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** The relationships that start from one part. */
export class Relationships {
  readonly path: string;
  private readonly folder: string;

  constructor(
    private readonly pack: PartStore,
    source: string
  ) {
    const cut = source.lastIndexOf("/") + 1;
    this.folder = source.slice(0, cut);
    this.path = `${this.folder}_rels/${source.slice(cut)}.rels`;
  }

  all(): Relationship[] {
    const root = this.pack.xml(this.path)?.root;
    return (root?.elements("Relationship") ?? []).map((element) => ({
      id: element.get("Id") ?? "",
      kind: (element.get("Type") ?? "").replace(/^.*\//, ""),
      path:
        element.get("TargetMode") === "External"
          ? undefined
          : resolve(this.folder, element.get("Target") ?? ""),
    }));
  }

  ofKind(kind: string): Relationship[] {
    return this.all().filter((relation) => relation.kind === kind);
  }

  byId(id: string | undefined): Relationship | undefined {
    return this.all().find((relation) => relation.id === id);
  }

  /** @returns the new relationship's id */
  add(kind: string, path: string): string {
    if (!this.pack.has(this.path))
      this.pack.write(
        this.path,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`,
        CONTENT_TYPE
      );
    const taken = new Set(this.all().map((relation) => relation.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    this.pack
      .xml(this.path)
      ?.root.append(
        XmlElement.of("Relationship", { Id: id, Type: OFFICE + kind, Target: `/${path}` })
      );
    return id;
  }

  remove(id: string): void {
    const root = this.pack.xml(this.path)?.root;
    const element = root?.elements("Relationship").find((e) => e.get("Id") === id);
    if (root && element) root.remove(element);
  }
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split("/").filter(Boolean)) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return decodeURI(steps.join("/"));
}

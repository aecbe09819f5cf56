import type { WorkbookFile } from "./workbook-file";
import { parseXml, XmlSyntaxError } from "./xml";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** One customXml/itemN.xml of the package. */
export interface CustomXmlItem {
  /** "{GUID}", from the item's properties part. */
  id: string;
  /** Namespace of the root element, "" when it has none. */
  namespaceUri: string;
  path: string;
}

export function listCustomXml(file: WorkbookFile): CustomXmlItem[] {
  return file.pack
    .relationships(file.path)
    .ofKind("customXml")
    .flatMap(({ path }) => {
      const xml = path === undefined ? undefined : file.pack.text(path);
      if (path === undefined || xml === undefined) return [];
      const properties = file.pack.relationships(path).ofKind("customXmlProps")[0]?.path;
      const id = (properties && file.pack.xml(properties)?.root.get("ds:itemID")) ?? `{${path}}`;
      return [{ id, namespaceUri: namespaceOf(xml) ?? "", path }];
    });
}

/** @throws XmlSyntaxError when `xml` is not well-formed */
export function addCustomXml(file: WorkbookFile, xml: string, id: string): CustomXmlItem {
  const namespaceUri = checkedNamespace(xml);
  let number = 1;
  while (
    file.pack.has(`customXml/item${number}.xml`) ||
    file.pack.has(`customXml/itemProps${number}.xml`)
  )
    number++;
  const path = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const uri = namespaceUri.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  file.pack.write(path, xml, "application/xml");
  file.pack.write(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${PROPERTIES_NAMESPACE}">` +
      `<ds:schemaRefs>${uri ? `<ds:schemaRef ds:uri="${uri}"/>` : ""}</ds:schemaRefs></ds:datastoreItem>`,
    PROPERTIES_TYPE
  );
  file.pack.relationships(path).add("customXmlProps", properties);
  file.pack.relationships(file.path).add("customXml", path);
  return { id, namespaceUri, path };
}

/** @throws XmlSyntaxError when `xml` is not well-formed */
export function setCustomXml(file: WorkbookFile, item: CustomXmlItem, xml: string): void {
  checkedNamespace(xml);
  file.pack.write(item.path, xml);
}

export function removeCustomXml(file: WorkbookFile, item: CustomXmlItem): void {
  const relations = file.pack.relationships(file.path);
  const relation = relations.all().find((r) => r.path === item.path);
  if (relation) relations.remove(relation.id);
  file.pack.removeUnreachable([item.path]);
}

function checkedNamespace(xml: string): string {
  if (
    /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(
      xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, "")
    )
  )
    throw new XmlSyntaxError("a bare & in the text");
  const namespace = namespaceOf(xml);
  if (namespace === undefined) throw new XmlSyntaxError("not well-formed");
  return namespace;
}

function namespaceOf(xml: string): string | undefined {
  try {
    const { before, root, after } = parseXml(xml);
    if (/[^\s]/.test(`${before}${after}`.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "")))
      return undefined;
    const prefix = root.name.includes(":") ? `:${root.name.split(":")[0]}` : "";
    return root.get(`xmlns${prefix}`) ?? (prefix ? undefined : "");
  } catch (error) {
    if (error instanceof XmlSyntaxError) return undefined;
    throw error;
  }
}

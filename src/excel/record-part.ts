/** Where our record lies in the workbook: a custom XML part, which every copy of the add-in and other programs can see. */
export const RECORD_NAMESPACE = "urn:alliance-check:record";

/** The record's text as the XML that lies in the workbook. The text holds no character that XML would mind. */
export function recordXml(text: string): string {
  return `<alliance-check xmlns="${RECORD_NAMESPACE}"><record>${text}</record></alliance-check>`;
}

/** The record's text out of the parts in our namespace: of the first that has one, "" when all are damaged, null without parts. */
export function recordOf(parts: readonly string[]): string | null {
  if (parts.length === 0) return null;
  const texts = parts.map((xml) => /<record>([\s\S]*)<\/record>/.exec(xml)?.[1] ?? "");
  return texts.find((text) => text !== "") ?? "";
}

/** Reads the record and nothing else: its text, and the parts it lies in. */
export async function readRecordAlone(
  context: Excel.RequestContext
): Promise<{ readonly record: string | null; readonly partIds: readonly string[] }> {
  const { customXmlParts } = context.workbook;
  const found = customXmlParts.getByNamespace(RECORD_NAMESPACE).load("items/id");
  await context.sync();
  const partIds = found.items.map(({ id }) => id);
  const texts = partIds.map((id) => customXmlParts.getItem(id).getXml());
  if (texts.length > 0) await context.sync();
  return { record: recordOf(texts.map(({ value }) => value)), partIds };
}

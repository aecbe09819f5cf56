/** Where the list of charter holders lies in the workbook: a custom XML part beside the record's, written once and read once. */
export const CHARTERS_NAMESPACE = "urn:alliance-check:charters";

/**
 * What stands for the list among the parts of our namespace: the id of the first, since each list that is kept becomes a
 * new part. There are more only when two copies of the add-in wrote at once, or a sheet came from another workbook.
 */
export function charterPartAmong(partIds: readonly string[]): string | null {
  return [...partIds].sort()[0] ?? null;
}

/** The text of the list in a part; "" when the part is gone or damaged. */
export async function readCharters(context: Excel.RequestContext, partId: string): Promise<string> {
  const part = context.workbook.customXmlParts.getItemOrNullObject(partId);
  part.load("id");
  await context.sync();
  if (part.isNullObject) return "";
  const texts = [part.getXml()];
  await context.sync();
  const [xml = ""] = texts.map(({ value }) => value);
  return /<charters>([\s\S]*)<\/charters>/.exec(xml)?.[1] ?? "";
}

/** Keeps a list in place of all before; null: none. Gives what then stands for it. */
export async function keepCharters(
  context: Excel.RequestContext,
  text: string | null
): Promise<string | null> {
  const { customXmlParts } = context.workbook;
  const before = customXmlParts.getByNamespace(CHARTERS_NAMESPACE).load("items/id");
  await context.sync();
  // The new one first: should anything fail, there is still a list.
  const kept = text === null ? null : customXmlParts.add(chartersXml(text)).load("id");
  for (const { id } of before.items) customXmlParts.getItem(id).delete();
  await context.sync();
  return kept ? kept.id : null;
}

/** The list's text as the XML that lies in the workbook. The text holds no character that XML would mind. */
function chartersXml(text: string): string {
  return `<alliance-check xmlns="${CHARTERS_NAMESPACE}"><charters>${text}</charters></alliance-check>`;
}

import { readRecord } from "../../src/app/record";
import { RECORD_NAMESPACE, recordOf, recordXml } from "../../src/excel/record-part";
import { byHand, leavePart, leaveRecord } from "./by-hand";
import {
  check,
  clear,
  isWritten,
  open,
  PARTNERS,
  problemOf,
  SUMMARY,
  workbookOf,
} from "./conversation";
import { stateOf } from "./workbook-state";

const inOurName = (inner: string): string => `<x xmlns="${RECORD_NAMESPACE}">${inner}</x>`;

const DAMAGED: readonly [string, string][] = [
  ["empty", inOurName("")],
  ["not ours inside", inOurName("<record/>")],
  ["cut off", recordXml('{"version":1,"choices":{"columns":[{"hea')],
  ["no object", recordXml("[1,2]")],
  [
    "with the wrong things inside",
    recordXml(
      '{"version":1,"choices":{"columns":[null,5,{}],"readings":[7,{"field":"country"}],"facts":{"grant":"much","ecosystems":"many"},"call":3},"summary":{"name":"Budget","width":2,"lines":[null]},"retired":[4]}'
    ),
  ],
  ["with no lists", recordXml('{"version":1,"choices":"all","summary":[],"retired":{}}')],
];

test.each(DAMAGED)("a record %s does no harm and is mended", async (_, xml) => {
  const opened = await open(await workbookOf(PARTNERS));
  await leavePart(xml);
  expect(isWritten(await check())).toBe(true);
  const { record } = await stateOf(opened);
  expect(record).toHaveLength(1);
  expect(readRecord(recordOf(record)).summary).toMatchObject({ name: SUMMARY });
  expect(isWritten(await check())).toBe(true);
  expect(opened.sheetNames).toEqual(["Partners", SUMMARY]);
});

test.each(DAMAGED)("a record %s goes when all is cleared", async (_, xml) => {
  const opened = await open(await workbookOf(PARTNERS));
  await leavePart(xml);
  expect((await clear()).ok).toBe(true);
  expect((await stateOf(opened)).record).toEqual([]);
});

test("a record of a later version is left as it is: neither check nor clear writes, and the verdict is given", async () => {
  const opened = await open(await workbookOf(PARTNERS));
  await leavePart(recordXml('{"version":2,"choices":{"call":"blueprint-2025"}}'));
  const before = await stateOf(opened);
  const answer = await check();
  expect(answer.ok && answer.value.checked.consortium.partners.length).toBe(4);
  expect(problemOf(answer)?.code).toBe("record-newer");
  expect(problemOf(await clear())?.code).toBe("record-newer");
  expect(await stateOf(opened)).toEqual(before);
});

test("of two records one is read, and one is left", async () => {
  const choices = { ...readRecord(null).choices, call: "blueprint-2025" };
  const opened = await open(await workbookOf(PARTNERS));
  await leavePart(inOurName("<record/>"));
  await leaveRecord({ choices });
  await leaveRecord({ choices });
  const answer = await check();
  expect(answer.ok && answer.value.checked.verdict.call.id).toBe("blueprint-2025");
  const { record } = await stateOf(opened);
  expect(record).toHaveLength(1);
  expect(readRecord(recordOf(record)).choices.call).toBe("blueprint-2025");
});

test("of two records none is left when all is cleared", async () => {
  const opened = await open(await workbookOf(PARTNERS));
  await check();
  await leaveRecord({});
  expect(await clear(true)).toMatchObject({ value: { sheet: "removed" } });
  expect((await stateOf(opened)).record).toEqual([]);
});

test("a foreign part, and one of another namespace like ours, are left alone", async () => {
  const foreign = `<x xmlns="${RECORD_NAMESPACE}:else"><record>{}</record></x>`;
  await open(await workbookOf(PARTNERS));
  const part = await leavePart(foreign);
  await check();
  await clear(true);
  const left = await byHand(({ customXmlParts }) => customXmlParts.getCount());
  expect({ part, left: left.value }).toMatchObject({ left: 1 });
});

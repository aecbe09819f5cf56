import { BUDGET, check, open, PARTNERS, workbookOf, isWritten } from "../test/excel/conversation";
import { stateOf } from "../test/excel/workbook-state";
(async () => {
  const fresh = await workbookOf(PARTNERS, BUDGET);
  const first = await open(fresh); await check(); console.log("actions", first.counts.actions);
  const t = { open: 0, check1: 0, state1: 0, check2: 0, state2: 0, save: 0 };
  const N = Number(process.env.N ?? 100);
  const now = () => performance.now();
  for (let i = 0; i < N; i++) {
    let a = now(); const o = await open(fresh); t.open += now() - a;
    o.trouble.failAt = { action: 100 + Math.floor((i * 700) / N) };
    a = now(); await check(); t.check1 += now() - a; o.trouble.failAt = undefined;
    a = now(); await stateOf(o); t.state1 += now() - a;
    a = now(); const r = await check(); t.check2 += now() - a; if (!isWritten(r)) throw new Error("not written");
    a = now(); await stateOf(o); t.state2 += now() - a;
    a = now(); await o.save(); t.save += now() - a;
  }
  console.log(Object.fromEntries(Object.entries(t).map(([k, v]) => [k, +(v / N).toFixed(2)])));
})();

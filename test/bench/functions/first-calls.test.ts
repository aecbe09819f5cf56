import { firstCall } from "../../../bench/functions/first-calls";

// How long it takes is the bench's business; that a process of its own can make the call is looked at here.
test("a first call in a process of its own", async () => {
  expect(await firstCall(1, 0)).toBeGreaterThan(0);
});

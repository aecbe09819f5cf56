import { buildShipped } from "../../../bench/as-shipped";
import { firstChecks, SHIPPED } from "../../../bench/checking/first-checks";

// How long they take is the bench's business; that processes of their own can make them is looked at here.
test("a first check in a process of its own, of lists made ahead or not", async () => {
  const { unprepared, ahead } = await firstChecks(buildShipped(SHIPPED));
  expect(unprepared).toBeGreaterThan(0);
  expect(ahead).toBeGreaterThan(0);
}, 180_000);

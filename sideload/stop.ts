// `npm stop`
import { THIS_COMPUTER } from "./this-computer";
import { unloadAddIn } from "./unload-add-in";

void unloadAddIn(THIS_COMPUTER).then((code) => (process.exitCode = code));

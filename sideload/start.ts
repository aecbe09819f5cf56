// `npm start`
import { loadAddIn } from "./load-add-in";
import { THIS_COMPUTER } from "./this-computer";

void loadAddIn(THIS_COMPUTER).then((code) => (process.exitCode = code));

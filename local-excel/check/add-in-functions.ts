import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import * as cellFunctions from "../../src/functions/cell-functions";
import * as tableFunctions from "../../src/functions/table-functions";
import * as withdrawalFunctions from "../../src/functions/withdrawal-functions";
import type { FunctionsMetadata } from "../calc/functions-metadata";

const FOLDER = path.join(__dirname, "../../src/functions");
const MODULES: Readonly<Record<string, object>> = {
  "cell-functions.ts": cellFunctions,
  "table-functions.ts": tableFunctions,
  "withdrawal-functions.ts": withdrawalFunctions,
};

/**
 * Associates the add-in's worksheet functions with the client library that is loaded, as the build does (webpack.config.js),
 * out of the same source. @returns what functions.json says of them
 */
export async function associateFunctions(): Promise<FunctionsMetadata> {
  const files = Object.keys(MODULES).map((file) => path.join(FOLDER, file));
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(files, true);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  for (const { sourceFileName, functionName, id } of associate)
    CustomFunctions.associate(id, functionIn(sourceFileName, functionName));
  const { functions } = JSON.parse(metadataJson) as FunctionsMetadata;
  return { functions: functions.map((one) => ({ ...one, allowErrorForDataTypeAny: true })) };
}

function functionIn(file: string, name: string): (...args: unknown[]) => unknown {
  const found = Object.entries(MODULES[path.basename(file)] ?? {}).find(([key]) => key === name);
  if (typeof found?.[1] !== "function") throw new Error(`${file} exports no ${name}`);
  return found[1] as (...args: unknown[]) => unknown;
}

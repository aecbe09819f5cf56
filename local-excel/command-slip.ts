/** What is wrong with a command's options, from the error of Node's `parseArgs`: its words are for programmers, so only the option's name is taken from them. */
export function slipIn(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(-[^'\s]*)/.exec(message)?.[1] ?? "one of the options";
  return code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
    ? `There is no option ${option}.`
    : `Something is missing after ${option}, or stands there too much.`;
}

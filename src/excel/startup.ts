/** Keeps in the workbook whether it starts the add-in when it is opened. Nothing is written where that is so already. */
export async function startWithWorkbook(starts: boolean): Promise<void> {
  // Before the shared runtime there is nothing to start.
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  const wanted = starts ? Office.StartupBehavior.load : Office.StartupBehavior.none;
  if ((await Office.addin.getStartupBehavior()) !== wanted)
    await Office.addin.setStartupBehavior(wanted);
}

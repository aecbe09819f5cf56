/** Ways for a workbook to get into the page: chosen, or dropped anywhere. It is read here and sent nowhere. */
export function takeFiles(
  { button, field, veil }: { button: HTMLElement; field: HTMLInputElement; veil: HTMLElement },
  take: (bytes: Uint8Array, name: string) => void
): { dragged(): void } {
  const read = async (file: File | undefined | null): Promise<void> => {
    if (file) take(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  const dragged = (): void => void (veil.hidden = false);

  button.addEventListener("click", () => field.click());
  field.addEventListener("change", () => {
    void read(field.files?.[0]);
    field.value = ""; // the same file may be chosen again
  });
  window.addEventListener("dragenter", (event) => {
    if (event.dataTransfer?.types.includes("Files")) dragged();
  });
  window.addEventListener("dragover", (event) => event.preventDefault());
  veil.addEventListener("dragleave", () => (veil.hidden = true));
  window.addEventListener("drop", (event) => {
    event.preventDefault();
    veil.hidden = true;
    void read(event.dataTransfer?.files[0]);
  });
  return { dragged };
}

/** Hands a workbook to the user as the browser hands out any file. */
export function giveFile(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

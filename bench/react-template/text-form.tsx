import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";

/** A text, and the button that writes it into the sheet. */
export function TextForm() {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <div className={styles.form}>
      <Field className={styles.field} size="large" label="A text for the workbook">
        <Textarea size="large" value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <Field className={styles.instructions}>Press the button to write it.</Field>
      <Button appearance="primary" size="large" onClick={() => void write(text)}>
        Insert text
      </Button>
    </div>
  );
}

async function write(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.values = [[text]];
    range.format.autofitColumns();
    await context.sync();
  });
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "center" },
  field: { margin: "30px 20px 20px", maxWidth: "50%" },
  instructions: {
    marginTop: "20px",
    marginBottom: "10px",
    fontWeight: tokens.fontWeightSemibold,
  },
});

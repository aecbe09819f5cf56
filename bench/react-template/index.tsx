import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { Pane } from "./pane";

const container = document.getElementById("container");
const root = container ? createRoot(container) : undefined;

void Office.onReady(() => {
  root?.render(
    <FluentProvider theme={webLightTheme}>
      <Pane title="A task pane in React" />
    </FluentProvider>
  );
});

import type { Store } from "../app/store";
import type { Problem } from "../core/report/problem";
import { problemSentence } from "../core/report/problem-sentence";
import { button, element } from "./element";

/** One plain sentence, the next step, and the technical details behind a disclosure, without cell contents. */
export function problemBox(problem: Problem, store: Store): HTMLElement {
  const { says, next } = problemSentence(problem);
  const box = element(
    "section",
    { class: "problem", role: "alert" },
    element("p", {}, says),
    element("p", {}, next)
  );
  if (problem.code === "summary-has-your-text") box.append(...answersAboutTypedText(store));
  const details = [problem.detail["code"], problem.detail["where"]].filter(
    (part) => part !== undefined && part !== ""
  );
  if (details.length > 0) {
    box.append(
      element(
        "details",
        {},
        element("summary", {}, "Details"),
        element("p", {}, details.join(" · "))
      )
    );
  }
  return box;
}

function answersAboutTypedText(store: Store): Node[] {
  return [
    button("Write a second sheet", () => void store.check("second-sheet"), { primary: true }),
    button("Write over my text", () => void store.check("overwrite")),
  ];
}

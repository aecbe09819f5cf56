import { element } from "./element";

export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
}

/** The sheets' names, one of them in front: a list of tabs as screen readers know it, walked through with arrows. */
export class Tabs {
  constructor(
    private readonly list: HTMLElement,
    private readonly panel: HTMLElement,
    private readonly activate: (id: string) => void
  ) {
    list.addEventListener("keydown", (event) => this.onKey(event));
  }

  show(tabs: readonly Tab[]): void {
    const hadFocus = this.list.contains(document.activeElement);
    this.list.replaceChildren(...tabs.map((tab) => this.button(tab)));
    const front = this.list.querySelector<HTMLElement>('[aria-selected="true"]');
    if (front) this.panel.setAttribute("aria-labelledby", front.id);
    front?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) front?.focus();
  }

  private button({ id, name, active }: Tab): HTMLElement {
    const button = element(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${id}`,
        "aria-selected": String(active),
        "aria-controls": this.panel.id,
        tabindex: active ? 0 : -1,
      },
      name
    );
    button.dataset["sheet"] = id;
    button.addEventListener("click", () => this.activate(id));
    return button;
  }

  private onKey(event: KeyboardEvent): void {
    const tabs = [...this.list.querySelectorAll<HTMLElement>('[role="tab"]')];
    const now = tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
    const last = tabs.length - 1;
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: now === 0 ? last : now - 1,
      ArrowRight: now === last ? 0 : now + 1,
      Home: 0,
      End: last,
    };
    const sheet = tabs[to[event.key] ?? -1]?.dataset["sheet"];
    if (sheet === undefined) return;
    event.preventDefault();
    this.activate(sheet);
  }
}

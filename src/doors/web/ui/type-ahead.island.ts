/**
 * Proposals while somebody types into the search, as the combobox pattern of the ARIA Authoring Practices has it: the
 * focus stays in the field, arrows walk through the list, Enter asks, Escape closes. Without it the form is the same
 * plain search. Proposals come from this server alone; nothing that is typed is kept.
 */
type Proposal = { text: string; label: string };

const wait = 120;
const least = 2;

function assist(form: HTMLFormElement, input: HTMLInputElement, address: string): void {
  const known = new Map<string, Promise<Proposal[]>>();
  const list = document.createElement("ul");
  const status = document.createElement("p");
  let options: HTMLLIElement[] = [];
  let active = -1;
  let timer = 0;

  list.id = `${input.id}-proposals`;
  list.className = "proposals";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.label ?? "");
  status.className = "out";
  status.setAttribute("role", "status");
  form.append(list, status);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);

  const close = (): void => {
    list.hidden = true;
    options = [];
    status.textContent = "";
    input.setAttribute("aria-expanded", "false");
    walkTo(-1);
  };

  function walkTo(at: number): void {
    active = at;
    options.forEach((option, n) => {
      option.setAttribute("aria-selected", String(n === at));
    });
    const chosen = options[at];
    if (chosen) {
      input.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  }

  const ask = (text: string): void => {
    input.value = text;
    close();
    form.requestSubmit();
  };

  const draw = (proposals: Proposal[]): void => {
    close();
    if (proposals.length === 0) return;
    options = proposals.map(({ text, label }, at) => {
      const option = document.createElement("li");
      const kind = document.createElement("span");
      option.id = `${list.id}-${at}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      kind.className = "soft";
      kind.textContent = label;
      option.append(`${text} `, kind);
      // The press must not take the focus away: the list would be gone before the click.
      option.addEventListener("pointerdown", (event) => event.preventDefault());
      option.addEventListener("click", () => ask(text));
      option.dataset.text = text;
      return option;
    });
    list.replaceChildren(...options);
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    status.textContent = `${form.dataset.label}: ${options.length}`;
  };

  const proposalsFor = (typed: string): Promise<Proposal[]> => {
    const before = known.get(typed);
    if (before) return before;
    const asked = fetch(`${address}?q=${encodeURIComponent(typed)}`)
      .then((answer): Promise<Proposal[]> => (answer.ok ? answer.json() : Promise.resolve([])))
      .catch(() => []);
    known.set(typed, asked);
    return asked;
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    const typed = input.value.trim();
    if (typed.length < least) return close();
    timer = window.setTimeout(async () => {
      const proposals = await proposalsFor(typed);
      if (input.value.trim() === typed && document.activeElement === input) draw(proposals);
    }, wait);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || options.length === 0) return;
    const { key } = event;
    if (key === "ArrowDown") walkTo(active + 1 < options.length ? active + 1 : -1);
    else if (key === "ArrowUp") walkTo(active < 0 ? options.length - 1 : active - 1);
    else if (key === "Escape") close();
    else if (key === "Enter" && active >= 0) ask(options[active]?.dataset.text ?? input.value);
    else return;
    event.preventDefault();
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-proposals]")) {
  const input = form.querySelector<HTMLInputElement>("input[type=search]");
  if (input && form.dataset.proposals) assist(form, input, form.dataset.proposals);
}

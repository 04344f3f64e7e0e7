/**
 * The editor by keyboard: lines are added, moved and removed in the page, help follows the field that is edited, Ctrl+S
 * saves. Without it every button sends the form and the server does the same.
 */
const form = document.querySelector<HTMLFormElement>("form[data-marc]");
const list = form?.querySelector<HTMLOListElement>("[data-lines]");
const aside = form?.querySelector<HTMLElement>("[data-help]");

const part = <T extends Element>(line: Element, what: string): T | null =>
  line.querySelector<T>(`[name$=".${what}"]`);
const linesOf = (of: Element): HTMLLIElement[] => [...of.querySelectorAll<HTMLLIElement>(":scope > li")];

/** Names and ids follow the order in the page: so the server reads them. */
function renumber(of: Element): void {
  for (const [at, line] of linesOf(of).entries()) {
    line.id = `line-${at}`;
    for (const what of ["tag", "ind", "text"]) part(line, what)?.setAttribute("name", `lines.${at}.${what}`);
    for (const button of line.querySelectorAll<HTMLButtonElement>("button[name=do]"))
      button.value = `${button.value.split(".")[0]}.${at}`;
  }
}

function nameLine(line: Element): void {
  const said = line.querySelector(".marc-line__said");
  said?.remove();
  line.classList.remove("marc-line--wrong");
  part(line, "text")?.removeAttribute("aria-invalid");
}

/** A line after another, empty, ready for its tag. */
function insertAfter(of: Element, line: HTMLLIElement, tag = ""): void {
  const next = line.cloneNode(true) as HTMLLIElement;
  nameLine(next);
  const set = (what: string, value: string): void => {
    const field = part<HTMLInputElement | HTMLTextAreaElement>(next, what);
    if (field) field.value = value;
  };
  set("tag", tag);
  set("ind", "##");
  set("text", "$a ");
  const name = next.querySelector("[data-name]");
  if (name) name.textContent = "";
  line.after(next);
  renumber(of);
  part<HTMLInputElement>(next, "tag")?.focus();
}

function removeLine(of: Element, line: HTMLLIElement): void {
  const beside = line.nextElementSibling ?? line.previousElementSibling;
  if (!beside) return;
  line.remove();
  renumber(of);
  part<HTMLTextAreaElement>(beside, "text")?.focus();
}

function moveLine(of: Element, line: HTMLLIElement, up: boolean): void {
  const other = up ? line.previousElementSibling : line.nextElementSibling;
  if (!other) return;
  if (up) other.before(line);
  else other.after(line);
  renumber(of);
}

const kept = new Map<string, string>();
let shown = "";

/** The help of a field, fetched once; nothing is shown in its place when the server does not answer. */
async function help(where: HTMLElement, address: string, tag: string): Promise<void> {
  if (tag === shown || !/^[0-9A-Za-z]{3}$/.test(tag)) return;
  shown = tag;
  if (!kept.has(tag)) {
    const answered = await fetch(`${address}/${tag}`).catch(() => undefined);
    if (!answered?.ok) return;
    kept.set(tag, await answered.text());
  }
  const old = where.querySelector(".field-help");
  const html = kept.get(tag);
  if (shown !== tag || !old || html === undefined) return;
  const read = new DOMParser().parseFromString(html, "text/html").querySelector(".field-help");
  if (read) old.replaceWith(read);
}

function atButton(of: Element, button: HTMLButtonElement): boolean {
  const line = button.closest("li");
  const [act] = button.value.split(".");
  if (!line || (act !== "up" && act !== "down" && act !== "remove")) return false;
  if (act === "remove") removeLine(of, line);
  else {
    moveLine(of, line, act === "up");
    button.focus();
  }
  return true;
}

function atKey(event: KeyboardEvent, to: HTMLFormElement, of: Element): void {
  const line = (event.target as Element).closest<HTMLLIElement>("li.marc-line");
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  // The letter by its place on the keyboard: in the Kazakh and Russian layouts it types another one.
  const isSave = (ctrlKey || metaKey) && !altKey && event.code === "KeyS";
  if (isSave) to.querySelector<HTMLButtonElement>("button[name=do][value=save]")?.click();
  else if (line && altKey && (key === "ArrowUp" || key === "ArrowDown")) {
    moveLine(of, line, key === "ArrowUp");
    (event.target as HTMLElement).focus();
  } else if (line && ctrlKey && key === "Delete") removeLine(of, line);
  else if (
    line &&
    key === "Enter" &&
    !ctrlKey &&
    !shiftKey &&
    (event.target as Element).tagName === "TEXTAREA"
  )
    insertAfter(of, line);
  else return;
  event.preventDefault();
}

if (form && list && aside) {
  aside.querySelector("[data-keys]")?.removeAttribute("hidden");
  form.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button[name=do]");
    if (button && atButton(list, button)) event.preventDefault();
  });
  form.addEventListener("keydown", (event) => atKey(event, form, list));
  const follow = (event: Event): void => {
    const line = (event.target as Element).closest("li.marc-line");
    const tag = line ? part<HTMLInputElement>(line, "tag")?.value : undefined;
    if (tag) void help(aside, form.dataset.marc ?? "", tag);
  };
  form.addEventListener("focusin", follow);
  form.addEventListener("change", follow);
}

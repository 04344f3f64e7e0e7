/** The keys 1 to 4 press the four buttons of a pair, so that a queue is worked through without the mouse. */
const form = document.querySelector<HTMLFormElement>("form[data-pair-keys]");

if (form) {
  const buttons = [...form.querySelectorAll<HTMLButtonElement>("button[name=do]")];
  const hint = document.createElement("p");
  hint.className = "note";
  hint.textContent = form.dataset.pairKeys ?? "";
  buttons[0]?.parentElement?.after(hint);
  document.addEventListener("keydown", (event) => {
    const { target } = event;
    const typing =
      target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
    if (typing || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const button = /^[1-4]$/.test(event.key) ? buttons[Number(event.key) - 1] : undefined;
    if (!button) return;
    event.preventDefault();
    button.click();
  });
}

/**
 * Adds to the page of a record what only a script can: buttons that copy a reference, and the phone's own sheet for
 * sharing. Without it the texts are selected by hand and the address is a plain link.
 */
function button(label: string, press: () => Promise<void>): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "btn btn--quiet btn--small";
  made.textContent = label;
  made.addEventListener("click", () => void press().catch(() => undefined));
  return made;
}

function offerCopy(text: HTMLElement): void {
  const line = document.createElement("p");
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  const name = text.previousElementSibling?.textContent ?? "";
  const copy = button(text.dataset.copy ?? "", async () => {
    await navigator.clipboard.writeText((text.textContent ?? "").trim());
    said.textContent = ` ${text.dataset.copied ?? ""}`;
  });
  copy.setAttribute("aria-label", name ? `${copy.textContent}: ${name}` : (copy.textContent ?? ""));
  line.append(copy, said);
  text.after(line);
}

function offerShare(link: HTMLElement): void {
  const { share, title, url } = link.dataset;
  link.after(
    " ",
    button(share ?? "", () => navigator.share({ ...(title ? { title } : {}), url: url ?? location.href })),
  );
}

// Both work in a secure context alone; elsewhere the page stays as it is.
if (window.isSecureContext) {
  if ("clipboard" in navigator) document.querySelectorAll<HTMLElement>("[data-copy]").forEach(offerCopy);
  if ("share" in navigator) document.querySelectorAll<HTMLElement>("[data-share]").forEach(offerShare);
}

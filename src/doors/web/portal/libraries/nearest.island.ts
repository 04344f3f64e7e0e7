/**
 * Adds «where I am» to the form of nearest libraries. The place is asked for only when the reader presses the button,
 * rounded to about a hundred metres, put into the address of the same page, and kept nowhere.
 */
const form = document.querySelector<HTMLFormElement>("form[data-nearest]");
const buttons = form?.querySelector(".btns");

function tell(text: string): void {
  const line = form?.querySelector("[role=status]") ?? document.createElement("p");
  line.setAttribute("role", "status");
  line.className = "note";
  line.textContent = text;
  form?.append(line);
}

function offer(to: HTMLFormElement, beside: Element): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn--quiet btn--small";
  button.textContent = to.dataset.here ?? "";
  button.title = to.dataset.note ?? "";
  button.addEventListener("click", () => {
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const asked = new URLSearchParams(new FormData(to) as unknown as Record<string, string>);
        asked.set("near", `${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`);
        location.assign(`${to.action}?${asked}`);
      },
      () => {
        button.disabled = false;
        tell(to.dataset.denied ?? "");
      },
      { maximumAge: 300_000, timeout: 15_000 },
    );
  });
  beside.append(button);
  tell(to.dataset.note ?? "");
}

// Browsers give a place only in a secure context; elsewhere the list of settlements remains.
if (form && buttons && "geolocation" in navigator && window.isSecureContext) offer(form, buttons);

import type { ComponentChildren } from "preact";

type Look = { quiet?: boolean | undefined; small?: boolean | undefined; danger?: boolean | undefined };
const classOf = ({ quiet, small, danger }: Look): string =>
  ["btn", quiet ? "btn--quiet" : "", small ? "btn--small" : "", danger ? "btn--danger" : ""]
    .filter(Boolean)
    .join(" ");

/**
 * A button that sends its form. Not more than one full button a block; the others are `quiet`. `about` is added for
 * screen readers where many buttons of one word stand in a list («Броньдау: Көшпенділер»).
 */
export function Button({
  children,
  name,
  value,
  type = "submit",
  disabled,
  about,
  form,
  formAction,
  formNoValidate,
  ...look
}: Look & {
  children: ComponentChildren;
  name?: string | undefined;
  value?: string | undefined;
  type?: "submit" | "button" | undefined;
  disabled?: boolean | undefined;
  about?: string | undefined;
  form?: string | undefined;
  formAction?: string | undefined;
  formNoValidate?: boolean | undefined;
}) {
  return (
    <button
      class={classOf(look)}
      {...{ type, name, value, disabled, form }}
      formAction={formAction}
      formNoValidate={formNoValidate}
    >
      {children}
      {about ? <span class="out">: {about}</span> : null}
    </button>
  );
}

/** A link that looks like a button: it leads on, it changes nothing. */
export const ButtonLink = ({
  href,
  children,
  about,
  ...look
}: Look & { href: string; children: ComponentChildren; about?: string | undefined }) => (
  <a class={classOf(look)} href={href}>
    {children}
    {about ? <span class="out">: {about}</span> : null}
  </a>
);

export const Buttons = ({ children }: { children: ComponentChildren }) => <div class="btns">{children}</div>;

/** A link on a line of its own below a list: «Барлығы: 214». */
export const More = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <a class="more" href={href}>
    {children}
  </a>
);

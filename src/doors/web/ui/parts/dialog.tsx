import type { ComponentChildren } from "preact";
import { useUi } from "../context.tsx";
import { CrossMark } from "./marks.tsx";

/**
 * A question in between that works without a script: hidden until a link leads to `#id`; the ground behind it and the
 * cross lead back to `back`. With `open` it is a page section in place, e.g. when its form came back with errors.
 */
export function Dialog({
  id,
  title,
  open,
  back = "#main",
  children,
}: {
  id: string;
  title: ComponentChildren;
  open?: boolean | undefined;
  back?: string | undefined;
  children: ComponentChildren;
}) {
  const { words } = useUi();
  return (
    <div class={open ? "dialog dialog--open" : "dialog"} id={id}>
      {open ? null : (
        // biome-ignore lint/a11y/useAnchorContent: a large target for a pointer beside the named cross
        <a class="dialog__ground" href={back} tabIndex={-1} aria-hidden="true" />
      )}
      <section class="dialog__sheet" role="dialog" aria-labelledby={`${id}-title`}>
        <div class="dialog__head">
          <h2 id={`${id}-title`}>{title}</h2>
          <a class="dialog__close" href={back} aria-label={words.dialog.close}>
            <CrossMark />
          </a>
        </div>
        {children}
      </section>
    </div>
  );
}

/** The link that opens a dialog. */
export const DialogLink = ({
  id,
  children,
  quiet = true,
}: {
  id: string;
  children: ComponentChildren;
  quiet?: boolean;
}) => (
  <a class={quiet ? "btn btn--quiet" : "btn"} href={`#${id}`}>
    {children}
  </a>
);

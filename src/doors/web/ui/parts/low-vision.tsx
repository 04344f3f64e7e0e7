import { to, viewAddress } from "../address.ts";
import { type Link, useUi } from "../context.tsx";
import { contrasts, sizes, spacings } from "../view.ts";
import { AccountLink, LanguageSwitch, Phone } from "./shell.tsx";
import { TrilingualText } from "./text.tsx";

/** The head in the low-vision version: one column, everything in words. */
export function LowVisionHead({ sections }: { sections: readonly Link[] }) {
  const ui = useUi();
  return (
    <header class="wrap lvhead">
      <p>
        <a href={to(ui, "/")}>
          <b>Ortaq</b>
          {" – "}
          <TrilingualText text={ui.site.name} tag={false} none="" />
        </a>
      </p>
      {ui.site.phone ? (
        <p>
          <Phone phone={ui.site.phone} class="num" />
        </p>
      ) : null}
      <nav aria-label={ui.words.site.sections}>
        <ul>
          {sections.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={link.current ? "page" : undefined}>
                {link.label}
              </a>
            </li>
          ))}
          <li>
            <AccountLink />
          </li>
        </ul>
      </nav>
      <LanguageSwitch long />
    </header>
  );
}

/** The settings of the low-vision version: links only, the state is kept in a cookie by the address they lead to. */
export function LowVisionBar() {
  const ui = useUi();
  const { view, words } = ui;
  const now = (yes: boolean): "true" | undefined => (yes ? "true" : undefined);
  return (
    <section class="lv" aria-label={words.view.settings}>
      <div class="wrap">
        <p class="lv__row">
          <b>{words.view.letter}</b>
          {sizes.map((size) => (
            <a
              key={size}
              class={`s${size}`}
              href={viewAddress(ui, { size })}
              aria-label={words.view.sizeOf[size]}
              aria-current={now(view.size === size)}
              rel="nofollow"
            >
              {words.view.letter.charAt(0)}
            </a>
          ))}
        </p>
        <p class="lv__row">
          <b>{words.view.colour}</b>
          {contrasts.map((contrast) => (
            <a
              key={contrast}
              class={contrast}
              href={viewAddress(ui, { contrast })}
              aria-current={now(view.contrast === contrast)}
              rel="nofollow"
            >
              {words.view.contrastOf[contrast]}
            </a>
          ))}
        </p>
        <p class="lv__row">
          <b>{words.view.spacing}</b>
          {spacings.map((spacing) => (
            <a
              key={spacing}
              href={viewAddress(ui, { spacing })}
              aria-label={`${words.view.spacing}: ${words.view.spacingOf[spacing]}`}
              aria-current={now(view.spacing === spacing)}
              rel="nofollow"
            >
              {words.view.spacingOf[spacing]}
            </a>
          ))}
        </p>
        <p class="lv__row">
          <b>{words.view.images}</b>
          {([false, true] as const).map((on) => (
            <a
              key={String(on)}
              href={viewAddress(ui, { images: on ? "on" : "off" })}
              aria-label={`${words.view.images}: ${on ? words.view.imagesOn : words.view.imagesOff}`}
              aria-current={now(view.images === on)}
              rel="nofollow"
            >
              {on ? words.view.imagesOn : words.view.imagesOff}
            </a>
          ))}
        </p>
        <p class="lv__row">
          <a href={viewAddress(ui, { low: "off" })} rel="nofollow">
            {words.view.leave}
          </a>
        </p>
      </div>
    </section>
  );
}

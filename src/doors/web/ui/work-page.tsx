import { type ComponentChildren, Fragment } from "preact";
import type { Trilingual } from "#basics";
import { here, to } from "./address.ts";
import { type Link, UiProvider } from "./context.tsx";
import { Html, type HtmlProps } from "./page.tsx";
import { LowVisionBar } from "./parts/low-vision.tsx";
import { HornSymbols, OrtaqMark } from "./parts/marks.tsx";
import { PrintHead } from "./parts/print.tsx";
import { LanguageSwitch, SignOut } from "./parts/shell.tsx";
import { TrilingualText } from "./parts/text.tsx";
import { wordsOf } from "./words/index.ts";

export type WorkPageProps = Omit<HtmlProps, "sheet" | "hidden" | "description"> & {
  /** Where the person works: the system or library whose affairs are shown. */
  place?: Trilingual | undefined;
  /** The side list; `count` is what waits there. */
  side: readonly Link[];
  /** The heading, if it differs from the title of the document; `null` when the page draws its own. */
  heading?: ComponentChildren;
  /** Short facts under the heading, each its own piece. */
  kick?: readonly ComponentChildren[];
  /** Buttons at the right of the heading. */
  acts?: ComponentChildren;
};

/** A page of the office: bar with place and person, side list, room. */
export function WorkPage({ ui, place, side, heading, kick = [], acts, children, ...rest }: WorkPageProps) {
  const words = wordsOf(ui.lang);
  return (
    <UiProvider ui={ui}>
      <Html ui={ui} sheet="work.css" hidden {...rest}>
        <a class="skip" href="#main">
          {words.site.skip}
        </a>
        <HornSymbols />
        {ui.view.lowVision ? <LowVisionBar /> : null}
        <header class="topbar">
          <div class="in">
            <a class="mark" href={to(ui, "/office")}>
              <OrtaqMark />
              Ortaq
            </a>
            <span class="where-am">
              <TrilingualText text={place} tag={false} none="" />
            </span>
            {ui.account ? <span class="who">{ui.account.name}</span> : null}
            <LanguageSwitch />
            {ui.account ? (
              <SignOut />
            ) : (
              <a href={to(ui, "/sign-in", { back: here(ui) })}>{words.site.signIn}</a>
            )}
          </div>
        </header>
        <PrintHead address={here(ui)} />
        <div class="office">
          <SideList links={side} label={words.site.workSections} />
          <main id="main" class="room" tabIndex={-1}>
            {heading === null ? null : (
              <div class="room__head">
                <h1>{heading ?? rest.title}</h1>
                {acts ? <div class="btns">{acts}</div> : null}
              </div>
            )}
            {kick.length > 0 ? (
              <p class="kick">
                {kick.map((piece, order) => (
                  <span key={order}>{piece}</span>
                ))}
              </p>
            ) : null}
            {children}
          </main>
        </div>
      </Html>
    </UiProvider>
  );
}

/**
 * The list stands beside the room on a wide screen. On a narrow one it is folded under the name of the section the
 * person is in, for a row of twenty would hide all but its first. Only one of the two is shown, so only one is read out.
 */
function SideList({ links, label }: { links: readonly Link[]; label: string }) {
  if (links.length === 0) return null;
  const here = links.find((link) => link.current)?.label;
  return (
    <>
      <details class="side side--folded">
        <summary>
          {label}
          {here === undefined ? null : <b>{here}</b>}
        </summary>
        <nav aria-label={label}>
          <SideGroups links={links} />
        </nav>
      </details>
      <nav class="side side--open" aria-label={label}>
        <SideGroups links={links} />
      </nav>
    </>
  );
}

function SideGroups({ links }: { links: readonly Link[] }) {
  return [...Map.groupBy(links, (link) => link.group ?? "")].map(([group, members]) => (
    <Fragment key={group}>
      {group === "" ? null : <p class="side__group">{group}</p>}
      <ul aria-label={group === "" ? undefined : group}>
        {members.map((link) => (
          <li key={link.href}>
            <a href={link.href} aria-current={link.current ? "page" : undefined}>
              {link.label}
              {link.count === undefined || link.count === 0 ? null : (
                <>
                  {" "}
                  <span class="n">{link.count}</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </Fragment>
  ));
}

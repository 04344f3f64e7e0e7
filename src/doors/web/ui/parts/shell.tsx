import { Fragment } from "preact";
import { type Lang, langs, pick } from "#basics";
import { inLanguage, ownName, ownNameShort } from "#platform/i18n/rules";
import { inLang, phoneAddress, to, viewAddress } from "../address.ts";
import { type Link, useUi } from "../context.tsx";
import type { Words } from "../words/index.ts";
import { EyeMark, OrtaqMark } from "./marks.tsx";
import { TrilingualText } from "./text.tsx";

/** The languages of this page; the page and its query stay (I18-02). `long` says them in full, for low vision. */
export function LanguageSwitch({ long }: { long?: boolean }) {
  const ui = useUi();
  const link = (one: Lang) => (
    <a
      href={inLang(ui, one)}
      lang={one}
      hreflang={one}
      aria-label={long ? undefined : `${ownNameShort(one)} – ${ownName(one)}`}
      aria-current={one === ui.lang ? "true" : undefined}
    >
      {long ? ownName(one) : ownNameShort(one)}
    </a>
  );
  return (
    <nav class="langs" aria-label={ui.words.site.language}>
      {long ? (
        <ul>
          {langs.map((one) => (
            <li key={one}>{link(one)}</li>
          ))}
        </ul>
      ) : (
        langs.map((one) => <Fragment key={one}>{link(one)}</Fragment>)
      )}
    </nav>
  );
}

/** A telephone that can be called by a touch (PUB-05). */
export function Phone({ phone, class: name = "tel" }: { phone: string; class?: string }) {
  const address = phoneAddress(phone);
  return address ? (
    <a class={name} href={address}>
      {phone}
    </a>
  ) : (
    <span class={name}>{phone}</span>
  );
}

/** Sign in, or the name of who is signed in. */
export function AccountLink() {
  const ui = useUi();
  if (!ui.account)
    return <a href={to(ui, "/sign-in", { back: inLang(ui, ui.lang) })}>{ui.words.site.signIn}</a>;
  return <a href={to(ui, "/office")}>{ui.account.name}</a>;
}

/** Signing out changes something, so it is a form and not a link. */
export function SignOut() {
  const ui = useUi();
  return (
    <form method="post" action={to(ui, "/sign-out")} class="signout">
      <button type="submit" class="plain">
        {ui.words.site.signOut}
      </button>
    </form>
  );
}

/** The head of a portal page: service line, masthead, ornament rule. */
export function PortalHead({ sections }: { sections: readonly Link[] }) {
  const ui = useUi();
  return (
    <header class="head">
      <div class="service">
        <div class="wrap">
          {ui.site.phone ? <Phone phone={ui.site.phone} /> : <span class="tel" />}
          <a class="eye" href={viewAddress(ui, { low: "on" })} rel="nofollow">
            <EyeMark />
            {ui.words.site.lowVision}
          </a>
          <LanguageSwitch />
          <AccountLink />
        </div>
      </div>
      <div class="mast">
        <div class="wrap">
          <a class="logo" href={to(ui, "/")}>
            <OrtaqMark />
            <span>
              <b>Ortaq</b>
              <span>
                <TrilingualText text={ui.site.name} tag={false} none="" />
              </span>
            </span>
          </a>
          <Sections links={sections} />
        </div>
      </div>
      <div class="rule" />
    </header>
  );
}

function Sections({ links }: { links: readonly Link[] }) {
  const { words } = useUi();
  return (
    <nav class="nav" aria-label={words.site.sections}>
      {links.map((link) => (
        <a key={link.href} href={link.href} aria-current={link.current ? "page" : undefined}>
          {link.label}
        </a>
      ))}
    </nav>
  );
}

export type FootGroup = { title: string; links: readonly Link[] };

/** The foot of a portal page: the region's centre, groups of links, what the law asks to be said. */
export function PortalFoot({ groups }: { groups: readonly FootGroup[] }) {
  const ui = useUi();
  const { site, words } = ui;
  const legal = pick(site.legal, ui.lang);
  const centrePhone = site.centrePhone ?? site.phone;
  return (
    <footer class="foot">
      <div class="wrap">
        <div>
          {pick(site.centre, ui.lang) ? (
            <h2>
              <TrilingualText text={site.centre} tag={false} />
            </h2>
          ) : null}
          <p class="soft">{words.site.methodicalCentre}</p>
          {pick(site.address, ui.lang) ? (
            <p class="soft">
              <TrilingualText text={site.address} tag={false} />
            </p>
          ) : null}
          {centrePhone ? (
            <p>
              <Phone phone={centrePhone} class="num" />
            </p>
          ) : null}
        </div>
        {groups.map((group) => (
          <div key={group.title}>
            <h2>{group.title}</h2>
            <ul>
              {group.links.map((link) => (
                <li key={link.href}>
                  <a href={link.href} lang={link.lang}>
                    {link.label}
                  </a>
                  {link.lang && link.lang !== ui.lang ? (
                    <>
                      {" "}
                      <span class="note">{inLanguage(ui.lang, link.lang)}</span>
                    </>
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        ))}
        <p class="legal">
          {legal ? (
            <>
              <span lang={legal.lang === ui.lang ? undefined : legal.lang}>{legal.text}</span>
              {". "}
            </>
          ) : null}
          {words.site.noTrackers}
        </p>
      </div>
    </footer>
  );
}

/** Groups of the foot that the house itself answers. */
export function houseFoot(words: Words): FootGroup[] {
  return [{ title: words.site.openData, links: [{ href: "/api/v1/openapi.json", label: words.site.api }] }];
}

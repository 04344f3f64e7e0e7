import type { ComponentChildren } from "preact";
import { langs } from "#basics";
import { here, inLang, to } from "./address.ts";
import { type Link, type Ui, UiProvider } from "./context.tsx";
import { LowVisionBar, LowVisionHead } from "./parts/low-vision.tsx";
import { HornSymbols } from "./parts/marks.tsx";
import { PrintHead } from "./parts/print.tsx";
import { SearchBox } from "./parts/search-box.tsx";
import { type FootGroup, houseFoot, PortalFoot, PortalHead } from "./parts/shell.tsx";
import { wordsOf } from "./words/index.ts";

/** Pages within the catalogue: each but the search itself has the search on top. */
const ofCatalogue = ["/search", "/records", "/authorities", "/browse", "/new", "/shelf", "/marked"];
const ownBox = ["/search"];

/** The sections of the portal, `current` by its path: a door may give its own list instead. */
export function portalSections(ui: Ui): Link[] {
  const { site } = wordsOf(ui.lang);
  const at = isAt(ui);
  return [
    { href: to(ui, "/search"), label: site.catalogue, current: ofCatalogue.some(at) },
    { href: to(ui, "/local-history"), label: site.localHistory, current: at("/local-history") },
    { href: to(ui, "/libraries"), label: site.libraries, current: at("/libraries") },
  ];
}

const isAt =
  (ui: Ui) =>
  (path: string): boolean =>
    ui.here === path || ui.here.startsWith(`${path}/`) || ui.here.startsWith(`${path}?`);

export type HtmlProps = {
  ui: Ui;
  /** The title of the page without the name of the site. */
  title: string;
  sheet: "portal.css" | "work.css";
  /** One or two sentences for search engines; only portal pages have it. */
  description?: string | undefined;
  /** Not to be found by search engines: lists under filters, error pages, the office. */
  hidden?: boolean | undefined;
  /** Seconds after which a page that shows running work loads itself again; no script is needed. */
  refresh?: number | undefined;
  /** Addresses of scripts with their hashes; most pages have none. */
  scripts?: readonly string[] | undefined;
  /** Further links of the head, such as a feed. */
  head?: ComponentChildren;
  children?: ComponentChildren;
};

/** The document: what stands in the head of every page, and the view of the reader as attributes of its root. */
export function Html({
  ui,
  title,
  sheet,
  description,
  hidden,
  refresh,
  scripts = [],
  head,
  children,
}: HtmlProps) {
  const { view } = ui;
  const root = view.lowVision
    ? {
        "data-view": "low-vision",
        "data-contrast": view.contrast,
        "data-size": String(view.size),
        "data-spacing": view.spacing,
        "data-images": view.images ? "on" : "off",
      }
    : {};
  return (
    <html lang={ui.lang} {...root}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{`${title} – Ortaq`}</title>
        {description ? <meta name="description" content={description} /> : null}
        {hidden ? <meta name="robots" content="noindex" /> : null}
        <meta name="color-scheme" content={view.lowVision ? "only light" : "light dark"} />
        {refresh ? <meta http-equiv="refresh" content={String(refresh)} /> : null}
        <link rel="stylesheet" href={ui.asset(sheet)} />
        <link rel="icon" href={ui.asset("favicon.svg")} type="image/svg+xml" />
        {hidden
          ? null
          : langs.map((lang) => <link key={lang} rel="alternate" hreflang={lang} href={inLang(ui, lang)} />)}
        {head}
        {scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>{children}</body>
    </html>
  );
}

export type PageProps = Omit<HtmlProps, "sheet"> & {
  sections?: readonly Link[] | undefined;
  foot?: readonly FootGroup[] | undefined;
};

/** A page of the portal. */
export function Page({
  ui,
  sections = portalSections(ui),
  foot,
  children,
  scripts = [],
  ...rest
}: PageProps) {
  const words = wordsOf(ui.lang);
  const boxed = ofCatalogue.some(isAt(ui)) && !ownBox.some(isAt(ui));
  return (
    <UiProvider ui={ui}>
      <Html ui={ui} sheet="portal.css" scripts={[ui.asset("type-ahead.js"), ...scripts]} {...rest}>
        <a class="skip" href="#main">
          {words.site.skip}
        </a>
        <HornSymbols />
        {ui.view.lowVision ? <LowVisionBar /> : null}
        {ui.view.lowVision ? <LowVisionHead sections={sections} /> : <PortalHead sections={sections} />}
        <PrintHead address={here(ui)} />
        <main id="main" tabIndex={-1}>
          {boxed ? (
            <div class="wrap boxed">
              <SearchBox />
            </div>
          ) : null}
          {children}
        </main>
        <PortalFoot groups={foot ?? houseFoot(words)} />
      </Html>
    </UiProvider>
  );
}

import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Lang, Trilingual } from "#basics";
import type { Visit } from "#doors/web/gate";
import { parseView, usualView, type View } from "./view.ts";
import { type Words, wordsOf } from "./words/index.ts";

/**
 * A link as lists of links take it: `current` marks the place the reader is at, `count` stands beside it, links of one
 * `group` stand together under its name.
 */
export type Link = {
  href: string;
  label: string;
  group?: string | undefined;
  current?: boolean;
  count?: number | string;
  lang?: Lang | undefined;
};

/** Whose site it is: said in the masthead and the foot of every page. */
export type Site = {
  /** Beside the mark: «Қарағанды облысының кітапханалары». */
  name: Trilingual;
  /** The telephone at the head of the page (PUB-05): of the library whose page it is, else of the region's centre. */
  phone?: string | undefined;
  /** Of the methodical centre, where a library's page has its own telephone at the head. */
  centrePhone?: string | undefined;
  /** Of the methodical centre, for the foot. */
  centre?: Trilingual | undefined;
  address?: Trilingual | undefined;
  /** Whom the law asks to name: the department that runs the libraries. */
  legal?: Trilingual | undefined;
};

/** What every component may ask for. A page makes one per request (`uiOf`) and gives it to its shell. */
export type Ui = {
  lang: Lang;
  /** Path and query without the language: "/search?q=…". */
  here: string;
  view: View;
  /** `asset("portal.css")` → the address with its hash. */
  asset: (name: string) => string;
  site: Site;
  account: { name: string } | null;
};

/** The gate's visit seen by the components. */
export const uiOf = (visit: Visit, site: Site): Ui => ({
  lang: visit.lang,
  here: visit.here,
  view: parseView(visit.view),
  asset: visit.house.asset,
  site,
  account: visit.account,
});

const UiContext = createContext<Ui>({
  lang: "kk",
  here: "/",
  view: usualView,
  asset: (name) => `/assets/${name}`,
  site: { name: {} },
  account: null,
});

/** Gives the components inside their language, view and addresses. The shells do it; the desk does it itself. */
export const UiProvider = ({ ui, children }: { ui: Ui; children?: ComponentChildren }) => (
  <UiContext.Provider value={ui}>{children}</UiContext.Provider>
);

/** For components: the surroundings and the words of their language. */
export function useUi(): Ui & { words: Words } {
  const ui = useContext(UiContext);
  return { ...ui, words: wordsOf(ui.lang) };
}

/** A record as one line of a list of hits, wherever records are listed: what it is, by whom, where it is free. */
import type { ComponentChildren } from "preact";
import {
  type Description,
  formatLabel,
  formatsOf,
  hostLine,
  makersLine,
  publicationLine,
  titleLine,
  titleTag,
} from "#catalogue/rules";
import { type HitProps, to, type Ui, type Where } from "#doors/web/ui";
import type { Tree } from "#libraries";
import { formatNumber, languageName } from "#platform/i18n/rules";
import type { Available } from "#stock";
import { placeName } from "./places.ts";
import { type SearchWords, searchWords } from "./words/index.ts";

export type Listed = {
  id: number;
  description: Description;
  /** In the order in which they are named. */
  places: readonly Available[];
  /** How many editions of its work stand behind it. */
  editions?: number;
  /** The reader's own place, which the page of the record names first. */
  town?: number | undefined;
  /** Further pieces of what it is. */
  pieces?: readonly ComponentChildren[];
};

export function recordHit(ui: Ui, tree: Tree, listed: Listed): HitProps {
  const words = searchWords(ui.lang);
  const { id, description, places, town, editions = 1 } = listed;
  const href = to(ui, `/records/${id}`, town === undefined ? {} : { town });
  const shown = places.slice(0, 3);
  const more = places.length - shown.length;
  const online = description.urls.find((url) => url.kind === "full-text" && /^https?:\/\//i.test(url.url));
  return {
    id,
    href,
    title: titleLine(description.title),
    lang: titleTag(description),
    author: makersLine(description),
    by: byLine(description),
    what: [...whatOf(ui, description, words), ...(listed.pieces ?? [])],
    ...(editions > 1
      ? { editions: { href: `${href}#editions`, label: words.hit.editions(formatNumber(ui.lang, editions)) } }
      : {}),
    where: shown.map((one) => whereOf(ui, tree, one, words)),
    ...(more > 0
      ? { more: { href: `${href}#where`, label: words.hit.more(formatNumber(ui.lang, more)) } }
      : {}),
    ...(online ? { action: { href: online.url, label: words.hit.readOnline } } : {}),
  };
}

const byLine = (description: Description): string =>
  [makersLine(description), hostLine(description)].filter(Boolean).join(" · ");

function whatOf(ui: Ui, description: Description, words: SearchWords): string[] {
  const languages = description.languages.text.map((code) => languageName(ui.lang, code));
  const original = description.languages.original.find((code) => !description.languages.text.includes(code));
  const shelf = description.classifications.find((one) => one.scheme === "bbk");
  return [
    formatsOf(description)
      .map((code) => formatLabel(code, ui.lang))
      .join(", "),
    publicationLine(description),
    languages.join(", "),
    original ? words.hit.translatedFrom(languageName(ui.lang, original)) : "",
    shelf?.code ?? "",
  ];
}

const whereOf = (ui: Ui, tree: Tree, place: Available, words: SearchWords): Where => {
  const name = placeName(tree, place.node, ui.lang);
  return {
    place: <span lang={name && name.lang !== ui.lang ? name.lang : undefined}>{name?.text ?? ""}</span>,
    tone: place.free > 0 ? "ok" : "wait",
    state: place.free > 0 ? words.hit.free(place.free, formatNumber(ui.lang, place.free)) : words.hit.busy,
  };
};

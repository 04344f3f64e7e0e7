/**
 * How a node is called. Number, own name, honorific name and title are kept apart (NET-07, NET-08) and put together
 * here for every page and paper. A case ending is never glued to a name that was put in: the endings of this file
 * belong to its own words («филиалы»), the inserted parts stay as they were written (I18-09).
 */
import { type Lang, langs, pick, type Trilingual } from "#basics";
import { lowerCase } from "#kazakh";
import { noBreak } from "#platform/i18n/rules";
import { wordsIn } from "../words/index.ts";
import type { LibraryType, NodeKind } from "./kinds.ts";

export type Names = { title: Trilingual; own: Trilingual; honorific: Trilingual; abbreviation: Trilingual };

/** What is known of a node's name on a day. */
export type Called = Names & { kind: NodeKind; number: number | null; types: readonly string[] };

/** A text with the language it is really in, so that a page can mark it. */
export type Said = { text: string; lang: Lang };

/** «№ 4», with a space that does not break. */
export const numberSign = (number: number, lang: Lang): string =>
  `${lang === "en" ? "No." : "№"}${noBreak}${number}`;

const quoted = (name: string, lang: Lang): string => (lang === "en" ? `“${name}”` : `«${name}»`);

/** Does a title already carry the number («№ 4 филиал»)? Then it is not said twice. */
const carries = (title: string, number: number): boolean =>
  new RegExp(`(?:№|No\\.?|N)\\s*${number}(?!\\d)`, "iu").test(title);

/**
 * The type that gives a branch its word («балалар кітапханасы»). A branch for children and adults is no children's
 * library, and a village branch that has a number is called by it.
 */
function namingType({ types, number }: Called): LibraryType | undefined {
  const forAll = types.includes("adult");
  const order: LibraryType[] = [...(forAll ? [] : (["children", "youth"] as const)), "special", "model"];
  if (number === null) order.push("rural");
  return order.find((type) => types.includes(type));
}

/** The language to speak: the wanted one if the node has any name in it, or none at all; else what there is. */
function spoken(called: Called, lang: Lang): Lang {
  const has = (one: Lang): boolean => Boolean(called.title[one] || called.own[one] || called.honorific[one]);
  if (has(lang) || !langs.some(has)) return lang;
  return pick(Object.fromEntries(langs.filter(has).map((one) => [one, one])), lang)?.lang ?? lang;
}

/** The full name as papers print it: with title, number, own and honorific name (NET-07). */
export function fullName(called: Called, lang: Lang): Said {
  const said = spoken(called, lang);
  const words = wordsIn(said);
  const own = pick(called.own, said)?.text;
  const honorific = called.honorific[said];
  const title = called.title[said];
  const number =
    called.number !== null && !(title && carries(title, called.number))
      ? numberSign(called.number, said)
      : undefined;
  const quote = own && !title?.includes(own) ? quoted(own, said) : undefined;
  const type = namingType(called);
  const what =
    title ?? (type ? words.called.types[type] : words.called.kinds[called.kind])[quote ? "named" : "alone"];
  const before = [honorific, number, quote].filter(Boolean);
  const parts =
    said === "kk" ? [...before, before.length > 0 ? inside(what) : what] : [what, number, quote, honorific];
  return { text: capital(parts.filter(Boolean).join(" ")), lang: said };
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("ru") + text.slice(1);

/** A Kazakh title behind another word begins small, unless its first word is a name («Қарағанды университеті»). */
function inside(title: string): string {
  const [first = ""] = title.split(" ", 1);
  return wordsIn("kk").called.common.includes(lowerCase(first))
    ? lowerCase(first) + title.slice(first.length)
    : title;
}

/** What people say every day: «№ 4 «Сырлас»», else the honorific and title, else the abbreviation's full form. */
export function shortName(called: Called, lang: Lang): Said {
  const own = pick(called.own, lang);
  if (called.number !== null && own) {
    return { text: `${numberSign(called.number, lang)} ${quoted(own.text, lang)}`, lang: own.lang };
  }
  return fullName(called, lang);
}

/** A system in a narrow place: «Балқаш қаласы · ОКЖ». A label of two parts, so no ending is needed. */
export function briefName(called: Called, area: Trilingual | undefined, lang: Lang): Said {
  const where = area?.[lang];
  const abbreviation = called.abbreviation[lang];
  if (called.kind === "system" && where && abbreviation) return { text: `${where} · ${abbreviation}`, lang };
  return shortName(called, lang);
}

/** Is there anything to call it by? A number is enough for a branch. */
export const hasName = (names: Partial<Names>, number: number | null | undefined): boolean =>
  number != null || [names.title, names.own, names.honorific].some((one) => pick(one, "kk") !== undefined);

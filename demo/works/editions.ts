import { works } from "./tables.ts";
import type { Edition, EditionLang, Form, Work } from "./types.ts";

const order: readonly EditionLang[] = ["kaz", "rus", "eng"];

const edition = (work: Work, lang: EditionLang, form: Form): Edition[] => {
  const title = work.titles[lang];
  if (!title) return [];
  const tail = form === "print" ? "" : `-${form}`;
  return [{ id: `demo-${work.id}-${lang}${tail}`, work, lang, title, form, original: work.lang === lang }];
};

/** The language in which a work is read most here: Kazakh or Russian if it is its own, else Russian, else what there is. */
export const homeLang = ({ lang, titles }: Work): EditionLang => {
  if ((lang === "kaz" || lang === "rus") && titles[lang]) return lang;
  return titles.rus ? "rus" : titles.kaz ? "kaz" : "eng";
};

/** Print in every language with a title; audio, Braille and large print in the language of home, audio in Kazakh too. */
export function editionsOf(work: Work): Edition[] {
  const home = homeLang(work);
  const further: EditionLang[] = home !== "kaz" && work.titles.kaz ? [home, "kaz"] : [home];
  return [
    ...order.flatMap((lang) => edition(work, lang, "print")),
    ...work.forms.flatMap((form) =>
      (form === "audio" ? further : [home]).flatMap((lang) => edition(work, lang, form)),
    ),
  ];
}

export const demoEditions = (): Edition[] => works.flatMap(editionsOf);

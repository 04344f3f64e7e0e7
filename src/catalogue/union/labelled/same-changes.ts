/** Changes after which it is still the same edition: habits, slips and omissions of cataloguers. */
import { toLatin2021 } from "#kazakh";
import {
  type Change,
  initials,
  inRussianLetters,
  lookAlike,
  numberOf,
  ordinals,
  roman,
  shortPlace,
  spoken,
  without,
} from "./change-tools.ts";
import { slip } from "./slips.ts";

export const sameChanges: readonly Change[] = [
  { name: "as it was", label: "same", make: (told) => ({ ...told, subject: "Көркем әдебиет" }) },
  { name: "through RUSMARC", label: "same", rusmarc: true, make: (told) => told },
  {
    name: "look-alike letters",
    label: "same",
    make: (told, random) => {
      const title = lookAlike(told.title, random);
      return title === told.title
        ? undefined
        : { ...told, title, ...(told.author ? { author: lookAlike(told.author, random) } : {}) };
    },
  },
  {
    name: "slip in the title",
    label: "same",
    make: (told, random) => ({ ...told, title: slip(told.title, random) }),
  },
  {
    name: "slip in the title, no ISBN",
    label: "same",
    make: (told, random) => ({ ...without(told, "isbn"), title: slip(told.title, random) }),
  },
  {
    name: "slip in the author",
    label: "same",
    make: (told, random) => (told.author ? { ...told, author: slip(told.author, random) } : undefined),
  },
  {
    name: "slips in title and author",
    label: "same",
    make: (told, random) =>
      told.author
        ? { ...told, author: slip(told.author, random), title: slip(told.title, random) }
        : undefined,
  },
  { name: "year missing", label: "same", make: (told) => without(told, "year") },
  { name: "year and ISBN missing", label: "same", make: (told) => without(told, "year", "isbn") },
  {
    name: "year missing, slip in the title",
    label: "same",
    make: (told, random) => ({ ...without(told, "year"), title: slip(told.title, random) }),
  },
  { name: "pages missing", label: "same", make: (told) => without(told, "pages") },
  { name: "house and place missing", label: "same", make: (told) => without(told, "publisher", "place") },
  { name: "ISBN missing", label: "same", make: (told) => (told.isbn ? without(told, "isbn") : undefined) },
  {
    name: "ISBN mistyped",
    label: "same",
    make: (told) =>
      told.isbn
        ? { ...told, isbn: told.isbn.slice(0, -1) + String((Number(told.isbn.at(-1)) + 3) % 10) }
        : undefined,
  },
  {
    name: "author missing, named in $c",
    label: "same",
    make: (told) =>
      told.author
        ? { ...without(told, "author"), responsibility: spoken(told.author) ?? told.author }
        : undefined,
  },
  {
    name: "author missing",
    label: "same",
    make: (told) => (told.author ? without(told, "author") : undefined),
  },
  {
    name: "author by initials",
    label: "same",
    make: (told) => {
      const author = told.author ? initials(told.author) : undefined;
      return author ? { ...told, author } : undefined;
    },
  },
  {
    name: "author as spoken",
    label: "same",
    make: (told) => {
      const author = told.author ? spoken(told.author) : undefined;
      return author ? { ...told, author } : undefined;
    },
  },
  {
    name: "Kazakh in Russian letters",
    label: "same",
    make: (told) =>
      told.lang === "kaz"
        ? {
            ...told,
            title: inRussianLetters(told.title),
            ...(told.author ? { author: inRussianLetters(told.author) } : {}),
          }
        : undefined,
  },
  {
    name: "place abbreviated",
    label: "same",
    make: (told) =>
      told.place && shortPlace[told.place] ? { ...told, place: shortPlace[told.place] ?? "" } : undefined,
  },
  {
    name: "house written otherwise",
    label: "same",
    make: (told, random) => {
      if (!told.publisher) return undefined;
      const forms =
        told.lang === "kaz"
          ? [`«${told.publisher}» баспасы`, `"${told.publisher}" ЖШС`, `${told.publisher} баспа үйі`]
          : [`Изд-во «${told.publisher}»`, `ТОО "${told.publisher}"`, `[${told.publisher}]`];
      return { ...told, publisher: forms[Math.floor(random() * forms.length)] ?? told.publisher };
    },
  },
  {
    name: "title in capitals",
    label: "same",
    make: (told) => ({ ...told, title: told.title.toUpperCase() }),
  },
  { name: "no subtitle", label: "same", make: (told) => (told.rest ? without(told, "rest") : undefined) },
  {
    name: "subtitle in the title",
    label: "same",
    make: (told) =>
      told.rest && !told.part
        ? { ...without(told, "rest"), title: `${told.title}: ${told.rest}` }
        : undefined,
  },
  {
    name: "volume written otherwise",
    label: "same",
    make: (told, random) => {
      if (!told.part || /-\d/.test(told.part)) return undefined;
      const number = numberOf(told.part);
      const word = /т/iu.test(told.part) ? { kk: "том", ru: "Т." } : { kk: "кітап", ru: "Кн." };
      const forms =
        told.lang === "kaz"
          ? [
              `${number}-ші ${word.kk}`,
              `${roman[number]} ${word.kk}`,
              `${ordinals[number]} ${word.kk}`,
              `${word.ru} ${number}`,
            ]
          : [`${word.ru} ${number}`, `${word.ru} ${roman[number]}`];
      const part = forms[Math.floor(random() * forms.length)] ?? told.part;
      return random() < 0.5
        ? { ...told, part }
        : { ...without(told, "part", "partName"), title: `${told.title}. ${part}` };
    },
  },
  {
    name: "pages counted otherwise",
    label: "same",
    make: (told) => (told.pages ? { ...told, pages: told.pages + 1 } : undefined),
  },
  {
    name: "much at once",
    label: "same",
    make: (told, random) => ({
      ...without(told, "isbn", "rest"),
      ...(told.author ? { author: initials(told.author) ?? told.author } : {}),
      title: lookAlike(slip(told.title, random), random),
      place: shortPlace[told.place ?? ""] ?? told.place ?? "",
      publisher: told.lang === "kaz" ? `«${told.publisher}» баспасы` : `Изд-во "${told.publisher}"`,
    }),
  },
  {
    name: "little said",
    label: "same",
    make: (told) => without(told, "isbn", "rest", "publisher", "place", "original"),
  },
  {
    name: "described in Latin letters",
    label: "same",
    make: (told) =>
      told.lang === "kaz"
        ? {
            ...told,
            title: toLatin2021(told.title),
            ...(told.author ? { author: toLatin2021(told.author) } : {}),
            publisher: toLatin2021(told.publisher ?? ""),
          }
        : undefined,
  },
  {
    name: "year mistyped",
    label: "same",
    make: (told) =>
      told.year ? { ...told, year: told.year - (told.year % 10) + ((told.year + 1) % 10) } : undefined,
  },
];

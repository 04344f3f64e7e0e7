/** Changes after which it is another edition of the work, or something else altogether. */
import { toLatin2021 } from "#kazakh";
import { type Change, newIsbn, numberOf, otherSeries, without } from "./change-tools.ts";

export const otherChanges: readonly Change[] = [
  {
    name: "another volume",
    label: "same-work",
    make: (told, random, at) => {
      if (!told.part || /-\d/.test(told.part)) return undefined;
      const next = numberOf(told.part) + 1;
      const word =
        told.lang === "kaz"
          ? /т/iu.test(told.part)
            ? "том"
            : "кітап"
          : /т/iu.test(told.part)
            ? "Т."
            : "Кн.";
      const part = told.lang === "kaz" ? `${next}-${word}` : `${word} ${next}`;
      return {
        ...without(told, "partName"),
        part,
        pages: (told.pages ?? 0) + otherSeries(random),
        ...newIsbn(told, at),
      };
    },
  },
  {
    name: "another volume, one ISBN",
    label: "same-work",
    make: (told) => {
      if (!told.part || /-\d/.test(told.part)) return undefined;
      const next = numberOf(told.part) + 2;
      return {
        ...without(told, "partName", "part"),
        title: `${told.title} ${told.lang === "kaz" ? `${next}-том` : `т. ${next}`}`,
      };
    },
  },
  {
    name: "volumes of one size",
    label: "same-work",
    make: (told) => ({ ...told, part: told.lang === "kaz" ? "9-кітап" : "Кн. 9" }),
  },
  {
    name: "the whole set",
    label: "same-work",
    make: (told) =>
      told.part
        ? { ...without(told, "part", "partName", "pages"), rest: told.lang === "kaz" ? "4 томдық" : "в 4 т." }
        : undefined,
  },
  {
    name: "reprint of another year",
    label: "same-work",
    make: (told, random, at) => ({
      ...told,
      year: (told.year ?? 0) + 6 + Math.floor(random() * 12),
      pages: (told.pages ?? 0) + otherSeries(random),
      ...newIsbn(told, at),
    }),
  },
  {
    name: "reprint of the same pages",
    label: "same-work",
    make: (told, random, at) => ({
      ...told,
      year: (told.year ?? 0) + 3 + Math.floor(random() * 9),
      ...newIsbn(told, at),
    }),
  },
  {
    name: "reprint, next year, one ISBN",
    label: "same-work",
    make: (told) => (told.isbn ? { ...told, year: (told.year ?? 0) + 1 } : undefined),
  },
  {
    name: "second edition",
    label: "same-work",
    make: (told, random, at) => ({
      ...told,
      edition: told.lang === "kaz" ? "2-ші бас., өңд., толықт." : "2-е изд., испр. и доп.",
      year: (told.year ?? 0) + 2,
      pages: (told.pages ?? 0) + otherSeries(random),
      ...newIsbn(told, at),
    }),
  },
  {
    name: "second edition in the same year",
    label: "same-work",
    make: (told, random) => ({
      ...without(told, "isbn"),
      edition: "2-е изд.",
      pages: (told.pages ?? 0) + otherSeries(random),
    }),
  },
  {
    name: "another house, same year",
    label: "same-work",
    make: (told, random, at) => ({
      ...told,
      publisher: "Хантәңірі",
      place: "Қостанай",
      pages: (told.pages ?? 0) + otherSeries(random),
      ...newIsbn(told, at),
    }),
  },
  {
    name: "translation",
    label: "same-work",
    make: (told, random, at) =>
      told.author
        ? {
            ...told,
            lang: told.lang === "kaz" ? "rus" : "kaz",
            originalLang: told.lang,
            original: told.original ?? told.title,
            title: told.lang === "kaz" ? "Перевод названия" : "Аударма атауы",
            translator: told.lang === "kaz" ? "Петров, А." : "Серікқызы, Б.",
            pages: (told.pages ?? 0) + otherSeries(random),
            ...newIsbn(told, at),
          }
        : undefined,
  },
  {
    name: "translation under one title",
    label: "same-work",
    make: (told, random, at) =>
      told.author
        ? {
            ...told,
            lang: told.lang === "kaz" ? "rus" : "kaz",
            original: told.original ?? told.title,
            pages: (told.pages ?? 0) + otherSeries(random),
            ...newIsbn(told, at),
          }
        : undefined,
  },
  {
    name: "edition in Latin letters",
    label: "same-work",
    make: (told, random, at) =>
      told.lang === "kaz"
        ? {
            ...told,
            title: toLatin2021(told.title),
            ...(told.author ? { author: toLatin2021(told.author) } : {}),
            year: 2021,
            publisher: "Latyn baspasy",
            pages: (told.pages ?? 0) + otherSeries(random),
            ...newIsbn(told, at),
          }
        : undefined,
  },
  {
    name: "Braille",
    label: "same-work",
    make: (told) => ({
      ...without(told, "isbn"),
      material: told.lang === "kaz" ? "[Брайль қарпі]" : "[Шрифт Брайля]",
    }),
  },
  { name: "large print", label: "same-work", make: (told) => ({ ...told, edition: "Крупный шрифт" }) },
  {
    name: "audiobook",
    label: "same-work",
    make: (told) => ({
      ...without(told, "pages"),
      material: told.lang === "kaz" ? "[Аудиокітап]" : "[Звукозапись]",
    }),
  },
  {
    name: "printed in a magazine",
    label: "same-work",
    make: (told) =>
      told.author
        ? {
            ...without(told, "isbn", "publisher", "place", "pages"),
            kind: "article",
            host: told.lang === "kaz" ? "Жұлдыз" : "Простор",
            where: `${told.year}. – № 4. – Б. 12–58`,
          }
        : undefined,
  },
  {
    name: "a book about it",
    label: "different",
    make: (told, _, at) => ({
      ...told,
      title: told.lang === "kaz" ? `«${told.title}» шығармасының поэтикасы` : `О книге «${told.title}»`,
      author: "Сыдықов, Т. Ә.",
      pages: 120,
      ...newIsbn(told, at),
    }),
  },
  {
    name: "another book of the author",
    label: "different",
    make: (told, _, at) =>
      told.author
        ? {
            ...told,
            ...without(told, "part", "partName", "original"),
            title: told.lang === "kaz" ? "Жол үстіндегі ойлар" : "Мысли в пути",
            part: "",
            partName: "",
            original: "",
            ...newIsbn(told, at),
          }
        : undefined,
  },
  {
    name: "another book under one ISBN",
    label: "different",
    make: (told) =>
      told.isbn
        ? {
            ...told,
            part: "",
            partName: "",
            original: "",
            title: told.lang === "kaz" ? "Ауыл шаруашылығы негіздері" : "Основы сельского хозяйства",
            rest: "",
            author: "Ержанов, К.",
            pages: 310,
          }
        : undefined,
  },
  {
    name: "a namesake of another author",
    label: "different",
    make: (told, random, at) =>
      told.author
        ? {
            ...told,
            author: told.lang === "kaz" ? "Төлегенова, Гүлнар" : "Воронцов, Петр",
            original: "",
            pages: (told.pages ?? 0) + otherSeries(random),
            ...newIsbn(told, at),
          }
        : undefined,
  },
  {
    name: "a relative of one surname",
    label: "different",
    make: (told, random, at) => {
      const surname = told.author?.split(", ")[0];
      return surname && told.author?.includes(", ")
        ? {
            ...told,
            author: `${surname}, Яхия`,
            original: "",
            pages: (told.pages ?? 0) + otherSeries(random),
            ...newIsbn(told, at),
          }
        : undefined;
    },
  },
  {
    name: "a number in the title",
    label: "different",
    make: (told, _, at) => {
      const rest = told.rest ?? "";
      return /\d/.test(rest) && !/том/iu.test(rest)
        ? { ...told, rest: rest.replace(/\d+/, (one) => String(Number(one) + 1)), ...newIsbn(told, at) }
        : undefined;
    },
  },
  {
    name: "a textbook of another form",
    label: "different",
    make: (told, _, at) =>
      told.part ? undefined : { ...told, title: `${told.title} 8`, ...newIsbn(told, at) },
  },
];

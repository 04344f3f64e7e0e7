import { describe, expect, it } from "vitest";
import { emptyDescription } from "../description/draft.ts";
import type { Contributor, Description, Identifier, Publication, Title } from "../description/types.ts";
import { type Iso690Options, iso690Text } from "./iso690.ts";

const person = (name: string, ...roles: string[]): Contributor => ({
  kind: "person",
  heading: { text: name, name, units: [] },
  roles: roles.length > 0 ? roles : ["aut"],
  main: roles.length === 0,
});
const title = (text: string, more: Partial<Title> = {}): Title => ({
  kind: "main",
  text,
  parts: [],
  sort: text,
  ...more,
});
const out = (places: string[], publishers: string[], date?: string): Publication[] => [
  { function: "publication", places, publishers, ...(date ? { date } : {}) },
];
const isbn = (printed: string, valid = true): Identifier => ({
  kind: "isbn",
  value: printed.replace(/-/g, ""),
  printed,
  valid,
});
const inLang = (...text: string[]): Description["languages"] => ({ text, original: [], summary: [] });
const of = (lang: string, more: Partial<Description>): Description => ({
  ...emptyDescription(),
  languages: inLang(lang),
  publications: out(["Алматы"], ["Жазушы"], "2007"),
  ...more,
});

type Case = [what: string, description: Description, expected: string, options?: Iso690Options];

const cases: Case[] = [
  [
    "a Kazakh book with one author",
    of("kaz", {
      title: title("Абай жолы", { rest: "роман-эпопея" }),
      contributors: [person("Әуезов, Мұхтар Омарханұлы")],
      extent: { text: "608 б." },
    }),
    "ӘУЕЗОВ, Мұхтар Омарханұлы. Абай жолы: роман-эпопея. Алматы: Жазушы, 2007.",
  ],
  [
    "Kazakh letters in capitals",
    of("kaz", { title: title("Өлең"), contributors: [person("Іңқәрұғқһөүы, Ә.")] }),
    "ІҢҚӘРҰҒҚҺӨҮЫ, Ә. Өлең. Алматы: Жазушы, 2007.",
  ],
  [
    "two authors in Kazakh, edition, series and number",
    of("kaz", {
      title: title("Физика", { parts: [{ number: "1-бөлім" }] }),
      contributors: [person("Ан, А. А."), person("Бек, Б. Б.", "aut")],
      edition: "2-бас.",
      series: [{ title: "Оқулық", number: "5-кітап" }],
      identifiers: [isbn("978-601-00-0000-1"), isbn("5-000", false)],
    }),
    "АН, А. А. және БЕК, Б. Б. Физика. 1-бөлім. 2-бас. Алматы: Жазушы, 2007. Оқулық, 5-кітап. ISBN 978-601-00-0000-1.",
  ],
  [
    "three authors in Russian, a place in short",
    of("rus", {
      title: title("Физика"),
      contributors: [person("Ан, А."), person("Бек, Борис", "aut"), person("Ли, В.", "aut")],
      publications: out(["М."], ["Наука"], "2010"),
    }),
    "АН, А., БЕК, Борис и ЛИ, В. Физика. Москва: Наука, 2010.",
  ],
  [
    "four authors: the first and the others told of",
    of("rus", {
      title: title("Химия"),
      contributors: ["Ан, А.", "Бек, Б.", "Ли, В.", "Мун, Г."].map((one) => person(one, "aut")),
    }),
    "АН, А. и др. Химия. Алматы: Жазушы, 2007.",
  ],
  [
    "four authors in Kazakh",
    of("kaz", {
      title: title("Химия"),
      contributors: ["Ан, А.", "Бек, Б.", "Ли, В.", "Мун, Г."].map((one) => person(one, "aut")),
    }),
    "АН, А. және т. б. Химия. Алматы: Жазушы, 2007.",
  ],
  [
    "a translation into English",
    of("eng", {
      title: title("Abai"),
      contributors: [person("Auezov, Mukhtar"), person("Navrozov, L.", "trl")],
      publications: out(["Moscow"], ["Progress"], "1975"),
    }),
    "AUEZOV, Mukhtar. Abai. Translated by L. Navrozov. Moscow: Progress, 1975.",
  ],
  [
    "a Russian translation",
    of("rus", {
      title: title("Путь Абая"),
      contributors: [person("Ауэзов, Мухтар"), person("Анов, Н.", "trl"), person("Кедрина, З.", "trl")],
    }),
    "АУЭЗОВ, Мухтар. Путь Абая. Перевод: Н. Анов и З. Кедрина. Алматы: Жазушы, 2007.",
  ],
  [
    "no author: the compiler stands in the place",
    of("kaz", { title: title("Қазақ ертегілері"), contributors: [person("Серікбаев, Асан", "com")] }),
    "СЕРІКБАЕВ, Асан (құраст.). Қазақ ертегілері. Алматы: Жазушы, 2007.",
  ],
  ["nobody at all: the title first", of("rus", { title: title("Сказки") }), "Сказки. Алматы: Жазушы, 2007."],
  [
    "an organisation",
    of("rus", {
      title: title("Отчёт"),
      contributors: [
        {
          kind: "corporate",
          heading: { text: "Музей", name: "Музей", units: ["Отдел"] },
          roles: [],
          main: true,
        },
      ],
    }),
    "Музей. Отдел. Отчёт. Алматы: Жазушы, 2007.",
  ],
  [
    "nothing known of where and when",
    of("kaz", { title: title("Күй"), publications: [], years: {} }),
    "Күй. [жылы көрсетілмеген].",
  ],
  ["an empty description", { ...emptyDescription() }, "[Без названия]. [год не указан]."],
  [
    "another language takes the library's words",
    of("deu", { title: title("Abai"), publications: [], years: {} }),
    "Abai. [жылы көрсетілмеген].",
    { otherwise: "kk" },
  ],
  [
    "a title that ends with its own sign",
    of("rus", { title: title("Что делать?") }),
    "Что делать? Алматы: Жазушы, 2007.",
  ],
  [
    "an article in a journal",
    of("kaz", {
      kind: "article",
      title: title("Тіл туралы"),
      contributors: [person("Байтұрсынұлы, Ахмет")],
      links: [{ kind: "host", title: "Жұлдыз", where: "1995. – № 4. – Б. 112-121", issn: "0131-6354" }],
    }),
    "БАЙТҰРСЫНҰЛЫ, Ахмет. Тіл туралы. Жұлдыз. 1995, № 4, б. 112–121. ISSN 0131-6354.",
  ],
  [
    "a contribution in a book",
    of("rus", {
      kind: "article",
      title: title("О языке"),
      contributors: [person("Ким, Олег")],
      links: [
        {
          kind: "host",
          title: "Сборник статей",
          author: "Иванов, И.",
          published: "М. : Наука",
          year: 2010,
          pages: "3-9",
        },
      ],
    }),
    "КИМ, Олег. О языке. В кн.: Иванов, И. Сборник статей. Москва: Наука, 2010, с. 3–9.",
  ],
  [
    "on the net, with the day",
    of("eng", {
      kind: "e-resource",
      traits: ["online"],
      title: title("Atlas"),
      publications: out([], [], "2020"),
      urls: [
        { url: "javascript:alert(1)", kind: "full-text" },
        { url: "https://example.org/atlas?a=1", kind: "full-text" },
      ],
    }),
    "Atlas [online]. 2020. Available from: https://example.org/atlas?a=1 [viewed 2026-11-24]",
    { accessed: "2026-11-24" },
  ],
  [
    "on the net in Kazakh, the day not known",
    of("kaz", {
      traits: ["online"],
      title: title("Атлас"),
      urls: [{ url: "https://example.org/", kind: "full-text" }],
    }),
    "Атлас [онлайн]. Алматы: Жазушы, 2007. Қолжетімді: https://example.org/",
  ],
  [
    "an audiobook",
    of("rus", { kind: "audiobook", title: title("Абай") }),
    "Абай [аудиокнига]. Алматы: Жазушы, 2007.",
  ],
];

describe("a reference by ISO 690:2021", () => {
  it.each(cases)("%s", (_, description, expected, options = {}) => {
    expect(iso690Text(description, options)).toBe(expected);
  });

  it("never sets two full stops or a space before a sign", () => {
    for (const [, description, , options] of cases) {
      const text = iso690Text(description, options);
      expect(text).not.toMatch(/\.\.| [,;:]|\s\s/u);
    }
  });
});

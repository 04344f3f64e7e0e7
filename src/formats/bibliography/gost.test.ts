import { describe, expect, it } from "vitest";
import { emptyDescription } from "../description/draft.ts";
import type { Contributor, Description, Identifier, Link, Publication, Title } from "../description/types.ts";
import { type GostOptions, gostEntry, gostText, headingOf } from "./gost.ts";
import { headingName, initialsOf, nameInText } from "./names.ts";

const person = (name: string, ...roles: string[]): Contributor => ({
  kind: "person",
  heading: { text: name, name, units: [] },
  roles: roles.length > 0 ? roles : ["aut"],
  main: roles.length === 0,
});
const body = (name: string, ...units: string[]): Contributor => ({
  kind: "corporate",
  heading: { text: [name, ...units].join(". "), name, units },
  roles: [],
  main: true,
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
const isbn = (printed: string, more: Partial<Identifier> = {}): Identifier => ({
  kind: "isbn",
  value: printed.replace(/-/g, ""),
  printed,
  valid: true,
  ...more,
});
const host = (more: Partial<Link>): Link[] => [{ kind: "host", ...more }];
const inLang = (...text: string[]): Description["languages"] => ({ text, original: [], summary: [] });
const of = (more: Partial<Description>): Description => ({
  ...emptyDescription(),
  languages: inLang("kaz"),
  publications: out(["Алматы"], ["Жазушы"], "2007"),
  extent: { text: "608 б." },
  ...more,
});
const russian = (more: Partial<Description>): Description =>
  of({
    languages: inLang("rus"),
    publications: out(["Москва"], ["Наука"], "2010"),
    extent: { text: "256 с." },
    ...more,
  });

const abai = {
  title: title("Абай жолы", { rest: "роман-эпопея" }),
  contributors: [person("Әуезов, Мұхтар Омарханұлы")],
};
const direct = "Мәтін : тікелей.";
const ruDirect = "Текст : непосредственный.";

type Case = [what: string, description: Description, expected: string, options?: GostOptions];

const books: Case[] = [
  [
    "one author",
    of(abai),
    `Әуезов, М. О. Абай жолы : роман-эпопея / М. О. Әуезов. – Алматы : Жазушы, 2007. – 608 б. – ${direct}`,
  ],
  [
    "two authors: the first in the heading, both behind the slash",
    russian({
      title: title("Карта края"),
      contributors: [person("Иванов, Иван Иванович"), person("Ким, Олег", "aut")],
    }),
    `Иванов, И. И. Карта края / И. И. Иванов, О. Ким. – Москва : Наука, 2010. – 256 с. – ${ruDirect}`,
  ],
  [
    "three authors",
    russian({
      title: title("Физика"),
      contributors: [person("Ан, А. А."), person("Бек, Б. Б.", "aut"), person("Ли, В.", "aut")],
    }),
    `Ан, А. А. Физика / А. А. Ан, Б. Б. Бек, В. Ли. – Москва : Наука, 2010. – 256 с. – ${ruDirect}`,
  ],
  [
    "four authors: no heading, all four named",
    russian({
      title: title("Химия"),
      contributors: ["Ан, А.", "Бек, Б.", "Ли, В.", "Мун, Г."].map((one) => person(one, "aut")),
    }),
    `Химия / А. Ан, Б. Бек, В. Ли, Г. Мун. – Москва : Наука, 2010. – 256 с. – ${ruDirect}`,
  ],
  [
    "five authors: three named and the others told of",
    russian({
      title: title("Химия"),
      contributors: ["Ан, А.", "Бек, Б.", "Ли, В.", "Мун, Г.", "Цой, Д."].map((one) => person(one, "aut")),
    }),
    `Химия / А. Ан, Б. Бек, В. Ли [и др.]. – Москва : Наука, 2010. – 256 с. – ${ruDirect}`,
  ],
  [
    "five authors of a Kazakh book",
    of({
      title: title("Химия"),
      contributors: ["Ан, А.", "Бек, Б.", "Ли, В.", "Мун, Г.", "Цой, Д."].map((one) => person(one, "aut")),
    }),
    `Химия / А. Ан, Б. Бек, В. Ли [және т. б.]. – Алматы : Жазушы, 2007. – 608 б. – ${direct}`,
  ],
  [
    "no author",
    of({ title: title("Қазақ ертегілері") }),
    `Қазақ ертегілері. – Алматы : Жазушы, 2007. – 608 б. – ${direct}`,
  ],
  [
    "only helpers, in their order",
    of({
      title: title("Қазақ ертегілері"),
      contributors: [person("Серікбаев, Асан", "com"), person("Ким, Олег", "ill")],
    }),
    `Қазақ ертегілері / құрастырушы А. Серікбаев ; суретші О. Ким. – Алматы : Жазушы, 2007. – 608 б. – ${direct}`,
  ],
  [
    "responsibility as printed wins over headings",
    of({
      ...abai,
      title: title("Абай жолы", { responsibility: "Мұхтар Әуезов ; [алғысөзін жазған Р. Бердібай]" }),
    }),
    `Әуезов, М. О. Абай жолы / Мұхтар Әуезов ; [алғысөзін жазған Р. Бердібай]. – Алматы : Жазушы, 2007. – 608 б. – ${direct}`,
  ],
  [
    "a translation with its translator",
    russian({
      title: title("Путь Абая"),
      contributors: [person("Ауэзов, Мухтар"), person("Соболев, Леонид", "trl")],
    }),
    `Ауэзов, М. Путь Абая / М. Ауэзов ; переводчик Л. Соболев. – Москва : Наука, 2010. – 256 с. – ${ruDirect}`,
  ],
  [
    "a translation with its original title",
    russian({
      title: title("Кочевники", { responsibility: "И. Есенберлин" }),
      otherTitles: [{ ...title("Көшпенділер"), kind: "original" }],
    }),
    `Кочевники / И. Есенберлин. – Москва : Наука, 2010. – 256 с. – Заглавие оригинала: Көшпенділер. – ${ruDirect}`,
  ],
  [
    "a parallel title",
    of({
      title: title("Астана", { rest: "фотоальбом" }),
      otherTitles: [{ ...title("Astana"), kind: "parallel" }],
    }),
    `Астана : фотоальбом = Astana. – Алматы : Жазушы, 2007. – 608 б. – ${direct}`,
  ],
  [
    "an organisation is no heading, but stands behind the slash",
    russian({ title: title("Отчет"), contributors: [body("Академия наук", "Институт истории")] }),
    `Отчет / Академия наук. Институт истории. – Москва : Наука, 2010. – 256 с. – ${ruDirect}`,
  ],
  [
    "full names when asked for",
    of(abai),
    `Әуезов, Мұхтар Омарханұлы. Абай жолы : роман-эпопея / М. О. Әуезов. – Алматы : Жазушы, 2007. – 608 б.`,
    { names: "full", content: false },
  ],
  [
    "a name of one word",
    of({ title: title("Қара сөздер"), contributors: [person("Абай")] }),
    `Абай. Қара сөздер / Абай. – Алматы : Жазушы, 2007. – 608 б. – ${direct}`,
  ],
  [
    "without title, author and everything",
    of({ publications: [], extent: undefined as never, languages: inLang() }),
    `[Без названия]. – [Б. м.] : [б. и.], [б. г.]. – ${ruDirect}`,
  ],
];

const areas: Case[] = [
  [
    "edition",
    russian({ title: title("Атлас"), edition: "2-е изд., доп." }),
    `Атлас. – 2-е изд., доп. – Москва : Наука, 2010. – 256 с. – ${ruDirect}`,
  ],
  [
    "places in full, in the language of the document",
    russian({ title: title("Атлас"), publications: out(["М.", "СПб."], ["Наука"], "1999") }),
    `Атлас. – Москва ; Санкт-Петербург : Наука, 1999. – 256 с. – ${ruDirect}`,
  ],
  [
    "the same place in a Kazakh document",
    of({ title: title("Атлас"), publications: out(["М."], ["Наука"], "1999") }),
    `Атлас. – Мәскеу : Наука, 1999. – 608 б. – ${direct}`,
  ],
  [
    "a short form of two meanings stays",
    russian({ title: title("Атлас"), publications: out(["К."], ["Лыбидь"], "1999") }),
    `Атлас. – К. : Лыбидь, 1999. – 256 с. – ${ruDirect}`,
  ],
  [
    "two publishers",
    of({ title: title("Атлас"), publications: out(["Алматы"], ["Атамұра", "Жазушы"], "2001") }),
    `Атлас. – Алматы : Атамұра : Жазушы, 2001. – 608 б. – ${direct}`,
  ],
  [
    "no place",
    of({ title: title("Атлас"), publications: out([], ["Атамұра"], "2001") }),
    `Атлас. – [О. ж.] : Атамұра, 2001. – 608 б. – ${direct}`,
  ],
  [
    "no publisher",
    russian({ title: title("Атлас"), publications: out(["Омск"], [], "1912") }),
    `Атлас. – Омск : [б. и.], 1912. – 256 с. – ${ruDirect}`,
  ],
  [
    "a supplied year keeps its brackets",
    russian({ title: title("Атлас"), publications: out(["Омск"], ["Труд"], "[1912?]") }),
    `Атлас. – Омск : Труд, [1912?]. – 256 с. – ${ruDirect}`,
  ],
  [
    "without year as older records say it",
    russian({ title: title("Атлас"), publications: out(["Омск"], ["Труд"], "Б. г.") }),
    `Атлас. – Омск : Труд, [б. г.]. – 256 с. – ${ruDirect}`,
  ],
  [
    "a copyright date is taken as a year",
    russian({ title: title("Атлас"), publications: out(["Омск"], ["Труд"], "cop. 2004") }),
    `Атлас. – Омск : Труд, 2004. – 256 с. – ${ruDirect}`,
  ],
  [
    "pages of a Kazakh book that was described in Russian",
    of({ title: title("Атлас"), extent: { text: "256 с." } }),
    `Атлас. – Алматы : Жазушы, 2007. – 256 б. – ${direct}`,
  ],
  [
    "pages as a bare number, and as a whole word",
    of({ title: title("Атлас"), extent: { text: "256" } }),
    `Атлас. – Алматы : Жазушы, 2007. – 256 б. – ${direct}`,
  ],
  [
    "several countings of pages",
    russian({ title: title("Атлас"), extent: { text: "XII, 450 стр., [16] л. ил." } }),
    `Атлас. – Москва : Наука, 2010. – XII, 450 с., [16] л. ил. – ${ruDirect}`,
  ],
  [
    "illustrations, size and what goes with it",
    of({
      title: title("Атлас"),
      extent: { text: "256 бет", illustrations: "сур.", size: "21 см", accompanying: "1 CD-ROM" },
    }),
    `Атлас. – Алматы : Жазушы, 2007. – 256 б. : сур. ; 21 см + 1 CD-ROM. – ${direct}`,
  ],
  [
    "series with number and ISSN",
    of({ title: title("Атлас"), series: [{ title: "Мәдени мұра", number: "3-кітап", issn: "1234-5679" }] }),
    `Атлас. – Алматы : Жазушы, 2007. – 608 б. – (Мәдени мұра, ISSN 1234-5679 ; 3-кітап). – ${direct}`,
  ],
  [
    "two series",
    russian({
      title: title("Атлас"),
      series: [
        { title: "Наука", responsibility: "РАН" },
        { title: "Карты", number: "т. 2" },
      ],
    }),
    `Атлас. – Москва : Наука, 2010. – 256 с. – (Наука / РАН) (Карты ; т. 2). – ${ruDirect}`,
  ],
  [
    "ISBN with its binding, and a wrong one",
    russian({
      title: title("Атлас"),
      identifiers: [
        isbn("978-5-02-013850-6", { qualifier: "(в пер.)" }),
        isbn("5-02-013850-1", { valid: false }),
      ],
    }),
    `Атлас. – Москва : Наука, 2010. – 256 с. – ISBN 978-5-02-013850-6 (в пер.). – ISBN 5-02-013850-1 (ошибочный). – ${ruDirect}`,
  ],
  [
    "notes of bibliography and of the whole, none of provenance",
    russian({
      title: title("Атлас"),
      notes: [
        { kind: "bibliography", text: "Библиогр.: с. 250–255" },
        { kind: "provenance", text: "Дар читателя" },
        { kind: "general", text: "Указ." },
      ],
    }),
    `Атлас. – Москва : Наука, 2010. – 256 с. – Библиогр.: с. 250–255. – Указ. – ${ruDirect}`,
  ],
  [
    "notes left out when asked for",
    russian({ title: title("Атлас"), notes: [{ kind: "general", text: "Указ." }] }),
    `Атлас. – Москва : Наука, 2010. – 256 с. – ${ruDirect}`,
    { notes: false },
  ],
];

const volumes: Case[] = [
  [
    "a set of many volumes",
    of({
      ...abai,
      level: "set",
      title: title("Абай жолы", { rest: "роман-эпопея : 4 томдық" }),
      years: { from: 2002, to: 2005 },
      publications: out(["Алматы"], ["Жазушы"], "2002-2005"),
      extent: { text: "4 т." },
    }),
    `Әуезов, М. О. Абай жолы : роман-эпопея : 4 томдық / М. О. Әуезов. – Алматы : Жазушы, 2002–2005. – 4 т. – ${direct}`,
  ],
  [
    "a volume by its part",
    of({ ...abai, title: title("Абай жолы", { parts: [{ number: "1-кітап", name: "Абай" }] }) }),
    `Әуезов, М. О. Абай жолы. 1-кітап. Абай / М. О. Әуезов. – Алматы : Жазушы, 2007. – 608 б. – ${direct}`,
  ],
  [
    "a volume with a title of its own, and its set",
    of({
      level: "volume",
      title: title("Әңгімелер"),
      links: [{ kind: "set", title: "Шығармалар", volume: "3-том" }],
    }),
    `Шығармалар. 3-том. Әңгімелер. – Алматы : Жазушы, 2007. – 608 б. – ${direct}`,
  ],
  [
    "a volume whose title is that of its set",
    of({
      level: "volume",
      title: title("Шығармалар", { parts: [{ number: "3-том" }] }),
      links: [{ kind: "set", title: "Шығармалар", volume: "3-том" }],
    }),
    `Шығармалар. 3-том. – Алматы : Жазушы, 2007. – 608 б. – ${direct}`,
  ],
  [
    "a serial that still appears",
    of({
      kind: "serial",
      level: "serial",
      title: title("Жұлдыз", { rest: "әдеби журнал" }),
      publications: out(["Алматы"], [], "1922-"),
      extent: undefined as never,
      identifiers: [{ kind: "issn", value: "0131-4122", printed: "0131-4122", valid: true }],
    }),
    `Жұлдыз : әдеби журнал. – Алматы, 1922–. – ISSN 0131-4122. – ${direct}`,
  ],
  [
    "one number of a serial",
    of({
      kind: "serial-issue",
      title: title("Жұлдыз", { parts: [{ number: "№ 5" }] }),
      publications: out(["Алматы"], ["Жазушы"], "2019"),
      extent: { text: "208 б." },
    }),
    `Жұлдыз. № 5. – Алматы : Жазушы, 2019. – 208 б. – ${direct}`,
  ],
];

const articles: Case[] = [
  [
    "an article of a journal",
    of({
      kind: "article",
      title: title("Көктем"),
      contributors: [person("Бақытова, Айгүл")],
      publications: [],
      extent: undefined as never,
      links: host({ title: "Жұлдыз", where: "2019. – № 5. – Б. 3-9", year: 2019 }),
    }),
    "Бақытова, А. Көктем / А. Бақытова. – Мәтін : тікелей // Жұлдыз. – 2019. – № 5. – Б. 3–9.",
  ],
  [
    "a Russian article whose record says pages in Kazakh",
    russian({
      kind: "article",
      title: title("Весна"),
      links: host({ title: "Простор", where: "2019. – № 5. – 3–9-б." }),
    }),
    "Весна. – Текст : непосредственный // Простор. – 2019. – № 5. – С. 3–9.",
  ],
  [
    "an article of a newspaper",
    of({
      kind: "article",
      title: title("Кітапхана ашылды"),
      links: host({ title: "Орталық Қазақстан", where: "2019. – 12 мамыр (№ 51). – Б. 3" }),
    }),
    "Кітапхана ашылды. – Мәтін : тікелей // Орталық Қазақстан. – 2019. – 12 мамыр (№ 51). – Б. 3.",
  ],
  [
    "an article of a collection",
    russian({
      kind: "article",
      title: title("О степи"),
      links: host({
        title: "Край : сборник",
        author: "под ред. И. Кима",
        published: "М. : Наука, 2001",
        where: "С. 10-15",
        year: 2001,
      }),
    }),
    "О степи. – Текст : непосредственный // Край : сборник / под ред. И. Кима. – Москва : Наука, 2001. – С. 10–15.",
  ],
  [
    "a host told in parts",
    of({
      kind: "article",
      title: title("Көктем"),
      links: host({ title: "Жұлдыз", year: 2019, volume: "№ 5", pages: "3–9" }),
    }),
    "Көктем. – Мәтін : тікелей // Жұлдыз. – 2019. – № 5. – Б. 3–9.",
  ],
  [
    "a host without a title",
    of({ kind: "article", title: title("Көктем"), links: host({ year: 2019 }) }),
    "Көктем. – Мәтін : тікелей // [Атауы жоқ]. – 2019.",
  ],
  [
    "an article on the net",
    of({
      kind: "article",
      traits: ["online"],
      title: title("Көктем"),
      links: host({ title: "Жұлдыз", where: "2019. – № 5" }),
      urls: [{ url: "https://example.org/k", kind: "full-text" }],
    }),
    "Көктем. – Мәтін : электрондық // Жұлдыз. – 2019. – № 5. – URL: https://example.org/k (қаралған күні: 24.11.2026).",
    { accessed: "2026-11-24" },
  ],
];

const kinds: Case[] = [
  [
    "a site",
    russian({
      kind: "e-resource",
      traits: ["online"],
      title: title("Портал", { rest: "сайт" }),
      publications: [],
      extent: undefined as never,
      years: { from: 2020 },
      urls: [{ url: "https://example.org", kind: "full-text" }],
    }),
    "Портал : сайт. – 2020. – URL: https://example.org (дата обращения: 24.11.2026). – Текст : электронный.",
    { accessed: "2026-11-24" },
  ],
  [
    "a site of which no day of looking is known",
    russian({
      kind: "e-resource",
      traits: ["online"],
      title: title("Портал"),
      publications: [],
      extent: undefined as never,
      urls: [{ url: "https://example.org", kind: "full-text" }],
    }),
    "Портал. – URL: https://example.org. – Текст : электронный.",
  ],
  [
    "what is no web address is no address",
    russian({ title: title("Портал"), urls: [{ url: "javascript:alert(1)", kind: "full-text" }] }),
    `Портал. – Москва : Наука, 2010. – 256 с. – ${ruDirect}`,
  ],
  [
    "an audiobook",
    russian({
      kind: "audiobook",
      traits: ["audio"],
      title: title("Сказки"),
      contributors: [person("Ким, Олег", "nrt")],
      extent: { text: "1 CD" },
    }),
    "Сказки / читает О. Ким. – Москва : Наука, 2010. – 1 CD. – Устная речь : аудио.",
  ],
  [
    "music on a record",
    of({ kind: "audio", title: title("Күйлер"), extent: { text: "1 грампластинка" } }),
    "Күйлер. – Алматы : Жазушы, 2007. – 1 грампластинка. – Дыбыстар : аудио.",
  ],
  [
    "a map with its scale",
    russian({
      kind: "map",
      title: title("Карагандинская область"),
      notes: [{ kind: "general", text: "Масштаб 1:1 000 000" }],
      extent: { text: "1 л." },
    }),
    "Карагандинская область. – Масштаб 1:1 000 000. – Москва : Наука, 2010. – 1 л. – Изображение (картографическое) : непосредственное.",
  ],
  [
    "a score",
    russian({ kind: "music-score", title: title("Кюи") }),
    "Кюи. – Москва : Наука, 2010. – 256 с. – Музыка (знаковая) : непосредственная.",
  ],
  [
    "a film",
    russian({ kind: "video", title: title("Степь"), extent: { text: "1 DVD" } }),
    "Степь. – Москва : Наука, 2010. – 1 DVD. – Изображение (движущееся) : видео.",
  ],
  [
    "a book in Braille",
    russian({ traits: ["braille"], title: title("Сказки") }),
    "Сказки. – Москва : Наука, 2010. – 256 с. – Текст (тактильный) : непосредственный.",
  ],
  [
    "a disc",
    of({ kind: "e-resource", traits: ["optical-disc"], title: title("Атлас"), extent: { text: "1 CD-ROM" } }),
    "Атлас. – Алматы : Жазушы, 2007. – 1 CD-ROM. – Мәтін : электрондық.",
  ],
  [
    "a book in English",
    of({
      title: title("The Nomads"),
      languages: inLang("eng"),
      publications: out(["London"], ["Penguin"], "1990"),
      extent: { text: "256 pages" },
    }),
    "The Nomads. – London : Penguin, 1990. – 256 p. – Text : unmediated.",
  ],
  [
    "a book in another language takes the words of the library",
    of({
      title: title("Die Steppe"),
      languages: inLang("ger"),
      publications: out(["Berlin"], ["Aufbau"], "1990"),
      extent: { text: "256 S." },
    }),
    "Die Steppe. – Berlin : Aufbau, 1990. – 256 S. – Мәтін : тікелей.",
    { otherwise: "kk" },
  ],
];

describe("a description by ГОСТ Р 7.0.100-2018", () => {
  it.each([...books, ...areas, ...volumes, ...articles, ...kinds])(
    "[STK-13] %s",
    (_, description, expected, options) => {
      expect(gostText(description, options)).toBe(expected);
    },
  );

  it("never doubles a stop or leaves a sign without its element", () => {
    for (const [, description, , options] of [...books, ...areas, ...volumes, ...articles, ...kinds]) {
      const text = gostText(description, options);
      expect(text).not.toMatch(/\.\.| {2}|: :|, ,|– –|\( |undefined/);
      expect(text).toMatch(/[^.]\.$/);
    }
  });

  it("parts the heading from the description, so that a list can print it bold", () => {
    expect(gostEntry(of(abai))).toMatchObject({ heading: "Әуезов, М. О.", lang: "kk" });
    expect(gostEntry(of({ title: title("Атлас") })).heading).toBe("");
    expect(headingOf(of(abai), "full")).toBe("Әуезов, Мұхтар Омарханұлы");
  });
});

describe("names", () => {
  it.each([
    ["Мұхтар Омарханұлы", "М. О."],
    ["М.О.", "М. О."],
    ["М. О.", "М. О."],
    ["Жан-Жак", "Ж.-Ж."],
    ["Мұхтар Омархан ұлы", "М. О."],
    ["Johann Wolfgang von", "J. W. von"],
    ["", ""],
  ])("initials of %s", (given, expected) => {
    expect(initialsOf(given)).toBe(expected);
  });

  it("a ruler keeps the number, a name with more than one comma stays whole", () => {
    const ruler: Contributor = {
      ...person("Екатерина"),
      heading: { text: "Екатерина II", name: "Екатерина", numeration: "II", units: [] },
    };
    expect(headingName(ruler, "initials")).toBe("Екатерина II");
    expect(nameInText(person("Иванов, Иван, протоиерей"))).toBe("Иванов, Иван, протоиерей");
  });
});

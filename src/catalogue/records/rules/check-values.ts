/** Checks of what stands in the fields: numbers, years, languages, articles, what a kind of record needs. A table. */
import {
  codedText,
  type DataField,
  dataFields,
  type Flavour,
  normalIsmn,
  normalIssn,
  parseIsbn,
  type RawRecord,
  subfield,
  subfieldsOf,
} from "#formats/rules";
import { languageName } from "#platform/i18n/rules";
import type { Finding } from "./check-record.ts";
import { mendLookAlikes } from "./mending.ts";

type Check = (record: RawRecord, now: Date) => Finding[];

const finding = (
  record: RawRecord,
  field: DataField | undefined,
  code: string,
  facts: Finding["facts"] = {},
  level: Finding["level"] = "look",
): Finding => {
  const at = field ? record.fields.indexOf(field) : -1;
  return { level, code, tag: field?.tag ?? "", facts, ...(at >= 0 ? { at } : {}) };
};
const missing = (tag: string, code: string, level: Finding["level"] = "look"): Finding => ({
  level,
  code,
  tag,
  facts: {},
});

/** Values under these codes of a field, checked one by one. */
const each =
  (tag: string, codes: string, isRight: (value: string) => boolean, code: string): Check =>
  (record) =>
    dataFields(record, tag).flatMap((field) =>
      subfieldsOf(field, codes)
        .filter((value) => value.trim() !== "" && !isRight(value))
        .map((value) => finding(record, field, code, { value })),
    );

const isIsbn = (value: string): boolean => parseIsbn(value)?.valid === true;
const isIssn = (value: string): boolean => normalIssn(value) !== undefined;
/** Codes of ISO 639-2; `mul`, `und` and `zxx` are its own words for several, unknown and no language. */
const isLanguage = (value: string): boolean =>
  (value.trim().match(/.{1,3}/g) ?? []).every(
    (code) => ["mul", "und", "zxx", "mis"].includes(code) || languageName("en", code) !== code,
  );

const title =
  (tag: string): Check =>
  (record) =>
    dataFields(record, tag).some((field) => (subfield(field, "a*") ?? "").trim() !== "")
      ? []
      : [missing(tag, "title-missing", "must")];

/** Initial articles of the languages that have them; a title of Kazakh or Russian has none. */
const article =
  /^(?:the|an|a|der|die|das|ein|eine|le|la|les|un|une|el|los|las|il|lo|gli|l['’])(?:\s|(?<=['’]))/i;

const filing: Check = (record) =>
  dataFields(record, "245").flatMap((field) => {
    const text = subfield(field, "a") ?? "";
    const skip = /^\d$/.test(field.ind2) ? Number(field.ind2) : 0;
    const found = article.exec(text.replace(/^[«"“„'(]+/, ""));
    const language = codedText(record, "008").slice(35, 38);
    const speaks = ["eng", "ger", "fre", "spa", "ita"].includes(language);
    if (skip === 0 && found && speaks)
      return [
        finding(record, field, "article-not-skipped", {
          count: text.indexOf(found[0]) + found[0].length,
          article: found[0].trim(),
        }),
      ];
    if (skip > 0 && (skip >= text.length || !/[\s'’«"“(-]$/.test(text.slice(0, skip))))
      return [finding(record, field, "skip-odd", { skipped: text.slice(0, skip), count: skip })];
    return [];
  });

const mainHeadings = ["100", "110", "111", "130"];

const headings: Check = (record) => {
  const present = record.fields.filter((field) => mainHeadings.includes(field.tag));
  const tags = [...new Set(present.map(({ tag }) => tag))];
  const twice: Finding[] =
    tags.length > 1
      ? [{ level: "must", code: "two-main-headings", tag: tags[1] ?? "", facts: { tags: tags.join(", ") } }]
      : [];
  const [field] = dataFields(record, "245");
  const wanted = present.length > 0 ? "1" : "0";
  const other = field && /[01]/.test(field.ind1) && field.ind1 !== wanted;
  return [...twice, ...(other ? [finding(record, field, "title-indicator", { wanted })] : [])];
};

const fixed008: Check = (record, now) => {
  const text = codedText(record, "008");
  if (text === "") return [missing("008", "coded-missing")];
  if (text.length !== 40)
    return [{ level: "look", code: "coded-length", tag: "008", facts: { length: text.length, wanted: 40 } }];
  const language = text.slice(35, 38).replaceAll("|", " ").trim();
  const found: Finding[] = years(record, "008", text.slice(7, 11), ["264", "260"], "c", now);
  if (language === "") found.push(missing("008", "language-missing"));
  else if (!isLanguage(language))
    found.push({ level: "look", code: "language-unknown", tag: "008", facts: { value: language } });
  return found;
};
const fixed100: Check = (record, now) => {
  const text = codedText(record, "100a");
  if (text === "") return [missing("100", "coded-missing")];
  if (text.length !== 36)
    return [{ level: "look", code: "coded-length", tag: "100", facts: { length: text.length, wanted: 36 } }];
  return years(record, "100", text.slice(9, 13), ["210", "214"], "d", now);
};

/** The coded year against today and against the printed one. */
function years(
  record: RawRecord,
  tag: string,
  coded: string,
  printedIn: string[],
  code: string,
  now: Date,
): Finding[] {
  if (!/^[\du| ]{4}$/.test(coded)) return [{ level: "look", code: "year-odd", tag, facts: { value: coded } }];
  if (!/^\d{4}$/.test(coded)) return [];
  if (Number(coded) > now.getUTCFullYear() + 1)
    return [{ level: "look", code: "year-to-come", tag, facts: { value: coded } }];
  const printed = printedIn
    .flatMap((one) => dataFields(record, one))
    .flatMap((field) => subfieldsOf(field, code));
  const all = printed.flatMap((text) => text.match(/\d{4}/g) ?? []);
  return all.length > 0 && !all.includes(coded)
    ? [{ level: "look", code: "year-differs", tag, facts: { coded, printed: all.join(", ") } }]
    : [];
}

const needs =
  (tags: string[], code: string, when: (record: RawRecord) => boolean = () => true): Check =>
  (record) =>
    when(record) && !record.fields.some((field) => tags.includes(field.tag))
      ? [missing(tags[0] ?? "", code)]
      : [];

const isPart = ({ leader }: RawRecord): boolean => leader[7] === "a" || leader[7] === "b";
const isVolume21 = ({ leader }: RawRecord): boolean => leader[19] === "b" || leader[19] === "c";

const volumeNumber: Check = (record) => {
  const [field] = dataFields(record, "245");
  return field && isVolume21(record) && subfield(field, "n") === undefined
    ? [finding(record, field, "volume-without-number")]
    : [];
};
const ismn: Check = (record) =>
  dataFields(record, "024")
    .filter((field) => field.ind1 === "2")
    .flatMap((field) =>
      subfieldsOf(field, "a")
        .filter((value) => normalIsmn(value) === undefined)
        .map((value) => finding(record, field, "ismn-wrong", { value })),
    );
const twin880: Check = (record) =>
  dataFields(record, "880")
    .filter((field) => !/^\d{3}-\d{2}/.test(subfield(field, "6") ?? ""))
    .map((field) => finding(record, field, "script-without-link"));

/** The letters that were exchanged, each once: in the text itself nobody sees them. */
const otherLetters = (was: string, now: string): string =>
  [...new Set([...was].filter((letter, at) => letter !== [...now][at]))].join(", ");

const lookAlikes =
  (flavour: Flavour): Check =>
  (record) =>
    mendLookAlikes(record, flavour).mended.map(({ tag, code, was, now }) => {
      const at = dataFields(record, tag).find((field) => field.subfields.some((one) => one.value === was));
      return finding(record, at, "look-alike", { code, was, now, letters: otherLetters(was, now) });
    });

const published: Check = needs(["264", "260"], "publication-missing", (record) => !isPart(record));

const marc21: Check[] = [
  title("245"),
  fixed008,
  headings,
  filing,
  each("020", "a", isIsbn, "isbn-wrong"),
  each("022", "a", isIssn, "issn-wrong"),
  each("490", "x", isIssn, "issn-wrong"),
  each("773", "x", isIssn, "issn-wrong"),
  each("773", "z", isIsbn, "isbn-wrong"),
  each("041", "abdh", isLanguage, "language-unknown"),
  ismn,
  twin880,
  published,
  needs(["773"], "host-missing", isPart),
  volumeNumber,
];
const unimarc: Check[] = [
  title("200"),
  fixed100,
  each("010", "a", isIsbn, "isbn-wrong"),
  each("011", "a", isIssn, "issn-wrong"),
  each("101", "acd", isLanguage, "language-unknown"),
  needs(["101"], "language-missing"),
  needs(["210", "214"], "publication-missing", ({ leader }) => leader[7] !== "a"),
  needs(["461", "463"], "host-missing", ({ leader }) => leader[7] === "a"),
];
/** IRBIS keeps titles of some work sheets in 461, 463 and 933: whether there is one, its description says. */
const irbis: Check[] = [
  each("010", "a*", isIsbn, "isbn-wrong"),
  each("101", "*a", isLanguage, "language-unknown"),
];

const ofFlavour: Record<Flavour, readonly Check[]> = { marc21, unimarc, rusmarc: unimarc, irbis };

export const checksOfValues = (record: RawRecord, flavour: Flavour, now: Date): Finding[] =>
  [...ofFlavour[flavour], lookAlikes(flavour)].flatMap((check) => check(record, now));

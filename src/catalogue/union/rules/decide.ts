/**
 * Whether two records describe one and the same edition. A table of rules in their order: the first that fits decides
 * and explains. Differences come first, because ten agreements do not outweigh another volume; then what is certain
 * enough to be merged without a person; what is left is looked at by one, or is no pair.
 *
 *   same       one edition: merged by rule
 *   doubtful   perhaps: waits for a person
 *   same-work  another edition, translation, volume, carrier of one work
 *   different  something else
 */
import type { Verdict, Verdicts } from "./verdicts.ts";

export const decisions = ["same", "doubtful", "same-work", "different"] as const;
export type Decision = (typeof decisions)[number];

type Facts = Verdicts & {
  /** Numbers given to one edition only: ISBN, number of the national bibliography. */
  sure: boolean;
  titleAlike: boolean;
  authorAgrees: boolean;
  work: boolean;
  /** The same house, or at least not another one. */
  publisherFits: boolean;
  /** Both leave out year, publisher and pages: nothing tells their editions apart. */
  bare: boolean;
};

type Rule = {
  /** Names the rule in words (`union/words`). */
  code: string;
  when: (f: Facts) => boolean;
  means: Decision | ((f: Facts) => Decision);
};

const workOr =
  (other: Decision) =>
  (f: Facts): Decision =>
    f.work ? "same-work" : other;

const fits = (verdict: Verdict): boolean => verdict !== "differ";

const books: Rule[] = [
  { code: "other-form", when: (f) => f.form === "differ", means: workOr("different") },
  { code: "other-carrier", when: (f) => f.carrier === "differ", means: workOr("different") },
  // Nothing in common but a number that was given twice.
  {
    code: "other-title-and-author",
    when: (f) =>
      f.title === "differ" && !f.otherTitle && !(f.authorAgrees && f.sure && f.language !== "differ"),
    means: "different",
  },
  {
    code: "other-language",
    when: (f) => f.language === "differ",
    means: (f) =>
      f.sure && f.titleAlike && f.pages === "same" && f.script !== "differ"
        ? "doubtful"
        : workOr("different")(f),
  },
  { code: "other-volume", when: (f) => f.volume === "differ", means: workOr("different") },
  {
    code: "other-title",
    when: (f) => f.title === "differ",
    means: (f) =>
      f.sure && f.authorAgrees && f.pages !== "differ" && f.year !== "differ"
        ? "doubtful"
        : workOr("different")(f),
  },
  {
    code: "other-number-in-title",
    when: (f) => f.numbers === "differ",
    means: (f) => (f.sure && f.pages === "same" ? "doubtful" : "different"),
  },
  {
    code: "other-author",
    when: (f) => f.author === "differ",
    means: (f) =>
      f.titleHow !== "within" &&
      (f.sure || (f.pages === "same" && f.publisher === "same" && f.year === "same"))
        ? "doubtful"
        : "different",
  },
  {
    code: "other-edition",
    when: (f) => f.edition === "differ",
    means: (f) => (f.sure && f.year === "same" && f.pages === "same" ? "doubtful" : workOr("different")(f)),
  },
  {
    code: "other-year",
    when: (f) => f.year === "differ",
    means: (f) =>
      (f.sure && f.pages !== "differ") ||
      (f.isbn !== "differ" &&
        f.yearSlip &&
        f.pages === "same" &&
        f.publisher === "same" &&
        fits(f.edition) &&
        f.edition !== "one-side" &&
        f.work &&
        f.script !== "differ")
        ? "doubtful"
        : workOr("different")(f),
  },
  {
    code: "other-script",
    when: (f) => f.script === "differ",
    means: (f) =>
      f.isbn !== "differ" && f.year === "same" && (f.sure || (f.pages === "same" && f.publisher === "same"))
        ? "doubtful"
        : workOr("different")(f),
  },
  {
    code: "other-isbn",
    when: (f) => f.isbn === "differ" && f.number !== "same",
    means: (f) =>
      f.year === "same" && f.pages === "same" && f.publisherFits && f.titleAlike
        ? "doubtful"
        : workOr("different")(f),
  },
  {
    code: "other-publisher",
    when: (f) =>
      f.publisher === "differ" && !(f.sure && f.pages === "same" && f.year === "same" && f.author === "same"),
    means: (f) => {
      if (f.sure) return "doubtful";
      return f.year === "same" && f.pages === "same" && f.titleAlike ? "doubtful" : workOr("different")(f);
    },
  },
  {
    code: "edition-on-one-side",
    when: (f) => f.edition === "one-side",
    means: (f) => {
      if (f.sure) return f.year === "differ" ? "same-work" : "doubtful";
      return f.pages === "differ" || f.year !== "same" ? workOr("different")(f) : "doubtful";
    },
  },
  {
    code: "other-pages",
    when: (f) => f.pages === "differ",
    means: (f) => {
      if (f.sure) return f.year === "differ" ? "same-work" : "doubtful";
      if (f.general || f.volume === "one-side") return workOr("different")(f);
      return f.year === "same" && f.publisher === "same" && f.titleAlike
        ? "doubtful"
        : workOr("different")(f);
    },
  },
  {
    code: "volume-on-one-side",
    when: (f) => f.volume === "one-side",
    means: (f) => {
      if (f.sure || (f.pages === "same" && f.year === "same")) return "doubtful";
      return f.year === "same" && f.publisher === "same" && f.pages === "unknown"
        ? "doubtful"
        : workOr("different")(f);
    },
  },
  {
    code: "number-on-one-side",
    when: (f) => f.numbers === "one-side",
    means: (f) =>
      f.sure || (f.year === "same" && f.pages === "same" && f.publisherFits)
        ? "doubtful"
        : workOr("different")(f),
  },
  {
    code: "other-translator",
    when: (f) => f.translator === "differ",
    means: (f) => (f.sure || (f.year === "same" && f.pages === "same") ? "doubtful" : workOr("different")(f)),
  },
  // What remains differs in nothing. How much agrees?
  {
    code: "same-number",
    when: (f) =>
      f.sure &&
      f.isbn !== "near" &&
      f.titleAlike &&
      f.volume !== "near" &&
      fits(f.author) &&
      (f.year === "same" ||
        (f.titleHow === "same" &&
          f.pages !== "near" &&
          (f.year === "one-side"
            ? f.authorAgrees
            : f.year === "unknown" && (f.authorAgrees || f.author === "unknown")))) &&
      (f.author !== "one-side" || f.titleHow === "same"),
    means: "same",
  },
  { code: "same-number-doubt", when: (f) => f.sure, means: "doubtful" },
  {
    code: "same-in-all",
    when: (f) =>
      f.titleAlike &&
      f.authorAgrees &&
      f.year === "same" &&
      f.pages === "same" &&
      f.publisher === "same" &&
      f.subtitle !== "differ" &&
      f.volume !== "near" &&
      (f.titleHow === "same" || f.author === "same"),
    means: "same",
  },
  {
    code: "same-in-all",
    when: (f) =>
      f.titleHow === "same" &&
      f.author === "same" &&
      f.year === "same" &&
      f.pages === "same" &&
      f.subtitle !== "differ" &&
      (f.place === "same" || f.edition === "same") &&
      f.volume !== "near",
    means: "same",
  },
  {
    code: "same-title-author-year-publisher",
    when: (f) =>
      f.text &&
      f.titleHow === "same" &&
      !f.general &&
      f.author === "same" &&
      f.year === "same" &&
      f.publisher === "same" &&
      (f.subtitle === "same" || f.subtitle === "unknown") &&
      f.volume !== "near" &&
      f.pages !== "near",
    means: "same",
  },
  {
    code: "same-title-without-author",
    when: (f) =>
      f.titleHow === "same" &&
      !f.general &&
      f.author === "unknown" &&
      f.year === "same" &&
      f.pages === "same" &&
      f.publisher === "same" &&
      f.subtitle !== "differ" &&
      f.volume !== "near",
    means: "same",
  },
  {
    code: "much-alike",
    when: (f) =>
      f.year === "same" &&
      (f.publisher === "same" || f.pages === "same" || f.pages === "near" || f.place === "same"),
    means: "doubtful",
  },
  {
    code: "year-missing",
    when: (f) => f.year !== "same" && (f.publisher === "same" || f.pages === "same") && f.titleAlike,
    means: (f) => (f.authorAgrees || f.pages === "same" ? "doubtful" : workOr("different")(f)),
  },
  {
    code: "little-said",
    when: (f) => f.bare && f.titleHow === "same" && f.author === "same",
    means: "doubtful",
  },
  {
    code: "little-said",
    when: (f) => f.year === "same" && f.titleHow === "same" && f.author === "same",
    means: "doubtful",
  },
  { code: "not-enough", when: () => true, means: workOr("different") },
];

const articles: Rule[] = [
  { code: "other-form", when: (f) => f.form === "differ", means: workOr("different") },
  { code: "other-title", when: (f) => !f.titleAlike, means: workOr("different") },
  { code: "other-language", when: (f) => f.language === "differ", means: workOr("different") },
  { code: "other-author", when: (f) => f.author === "differ", means: "different" },
  { code: "other-host", when: (f) => f.host === "differ", means: workOr("different") },
  { code: "other-issue", when: (f) => f.issue === "differ", means: workOr("different") },
  { code: "other-number-in-title", when: (f) => f.numbers === "differ", means: "different" },
  { code: "other-volume", when: (f) => f.volume === "differ", means: workOr("different") },
  { code: "other-script", when: (f) => f.script === "differ", means: "doubtful" },
  {
    code: "same-place-in-host",
    when: (f) =>
      f.host === "same" &&
      f.issue === "same" &&
      (f.titleHow === "same" || f.author === "same") &&
      f.volume !== "one-side",
    means: "same",
  },
  { code: "much-alike", when: (f) => f.host === "same" && f.issue !== "unknown", means: "doubtful" },
  { code: "much-alike", when: (f) => f.issue === "same" && f.authorAgrees, means: "doubtful" },
  {
    code: "little-said",
    when: (f) => f.authorAgrees && f.year !== "differ" && f.host !== "unknown",
    means: "doubtful",
  },
  { code: "not-enough", when: () => true, means: workOr("different") },
];

/** One number of a newspaper or magazine. */
const issues: Rule[] = [
  { code: "other-form", when: (f) => f.form === "differ", means: "different" },
  { code: "other-title", when: (f) => !f.titleAlike, means: "different" },
  { code: "other-language", when: (f) => f.language === "differ", means: "different" },
  { code: "other-year", when: (f) => f.year === "differ", means: "different" },
  {
    code: "other-issue",
    when: (f) => f.issue === "differ" || f.volume === "differ" || f.numbers === "differ",
    means: "different",
  },
  { code: "other-place", when: (f) => f.place === "differ" && f.issn !== "same", means: "different" },
  {
    code: "same-issue",
    when: (f) =>
      f.year === "same" &&
      (f.volume === "same" || f.issue === "same") &&
      f.titleHow === "same" &&
      f.volume !== "one-side",
    means: "same",
  },
  { code: "much-alike", when: (f) => f.year === "same", means: "doubtful" },
  { code: "not-enough", when: () => true, means: "different" },
];

const serials: Rule[] = [
  { code: "other-form", when: (f) => f.form === "differ", means: "different" },
  { code: "other-carrier", when: (f) => f.carrier === "differ", means: "same-work" },
  {
    code: "other-language",
    when: (f) => f.language === "differ",
    means: (f) => (f.issn === "same" ? "doubtful" : "different"),
  },
  { code: "other-issn", when: (f) => f.issn === "differ", means: "different" },
  {
    code: "other-title",
    when: (f) => f.title === "differ",
    means: (f) => (f.issn === "same" ? "doubtful" : "different"),
  },
  { code: "other-volume", when: (f) => f.volume === "differ" || f.numbers === "differ", means: "different" },
  {
    code: "same-issn",
    when: (f) => f.issn === "same" && f.titleAlike && f.volume !== "one-side",
    means: "same",
  },
  { code: "same-issn-doubt", when: (f) => f.issn === "same", means: "doubtful" },
  { code: "other-place", when: (f) => f.place === "differ" && f.publisher !== "same", means: "different" },
  {
    code: "same-title-place-beginning",
    when: (f) =>
      f.titleHow === "same" &&
      f.place === "same" &&
      f.year === "same" &&
      f.publisher !== "differ" &&
      f.subtitle !== "differ" &&
      f.volume === "unknown",
    means: "same",
  },
  {
    code: "much-alike",
    when: (f) => f.titleAlike && f.year !== "differ" && (f.place === "same" || f.publisher === "same"),
    means: "doubtful",
  },
  { code: "other-year", when: (f) => f.year === "differ" && f.place !== "same", means: "different" },
  { code: "much-alike", when: (f) => f.titleHow === "same", means: "doubtful" },
  { code: "not-enough", when: () => true, means: "different" },
];

export type Judged = { decision: Decision; rule: string };

export function decide(verdicts: Verdicts, form: "book" | "article" | "serial" | "issue"): Judged {
  const titleAlike = verdicts.titleHow === "same" || verdicts.titleHow === "near";
  const authorAgrees = verdicts.author === "same" || verdicts.author === "near";
  const titleOfWork = titleAlike || verdicts.otherTitle;
  const facts: Facts = {
    ...verdicts,
    sure: verdicts.isbn === "same" || verdicts.isbn === "near" || verdicts.number === "same",
    titleAlike,
    authorAgrees,
    work:
      titleOfWork &&
      (authorAgrees ||
        (verdicts.author === "unknown" && (!verdicts.general || verdicts.publisher === "same")) ||
        (verdicts.author === "one-side" && !verdicts.general)),
    publisherFits: verdicts.publisher !== "differ",
    bare: verdicts.year === "unknown" && verdicts.publisher === "unknown" && verdicts.pages === "unknown",
  };
  const rules = { book: books, article: articles, serial: serials, issue: issues }[form];
  for (const rule of rules) {
    if (!rule.when(facts)) continue;
    return { decision: typeof rule.means === "function" ? rule.means(facts) : rule.means, rule: rule.code };
  }
  return { decision: "different", rule: "not-enough" };
}

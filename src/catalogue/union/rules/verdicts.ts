/** Field by field: what of two records agrees. No decision is made here. */
import { compareWords, nearWord, shared, type TitleVerdict } from "./likeness.ts";
import { compareNames, type NameVerdict } from "./names.ts";
import { type Profile, someLaterEdition } from "./profile.ts";
import { publishersAgree } from "./publishers.ts";

export const fields = [
  "form",
  "carrier",
  "title",
  "subtitle",
  "volume",
  "author",
  "translator",
  "language",
  "script",
  "year",
  "edition",
  "publisher",
  "place",
  "pages",
  "isbn",
  "number",
  "issn",
  "host",
  "issue",
] as const;
export type Field = (typeof fields)[number];

/** `one-side`: only one of the two records says it; `unknown`: neither does. */
export type Verdict = "same" | "near" | "differ" | "one-side" | "unknown";

export type Verdicts = Record<Field, Verdict> & {
  /** How the titles are alike: one may begin with the other. */
  titleHow: TitleVerdict;
  /** A uniform, original, parallel title of one is a title of the other. */
  otherTitle: boolean;
  /** Numbers in the titles: forms of textbooks, years. */
  numbers: Verdict;
  /** Years that a slip of typing could make of one another. */
  yearSlip: boolean;
  general: boolean;
  /** Both are books or texts: of music, maps and pictures many bear one title. */
  text: boolean;
};

const presence = (one: boolean, other: boolean): Verdict | undefined =>
  one && other ? undefined : one || other ? "one-side" : "unknown";

const meets = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((value) => other.includes(value));

const sets = (one: readonly string[], other: readonly string[]): Verdict =>
  presence(one.length > 0, other.length > 0) ?? (meets(one, other) ? "same" : "differ");

function titles(a: Profile, b: Profile): { how: TitleVerdict; other: boolean } {
  let how = compareWords(a.title, b.title);
  // One of them has its subtitle in the title, or the name of the volume.
  if (how === "within" || how === "differ") {
    const wholes = [
      compareWords([...a.title, ...a.subtitle], b.title),
      compareWords(a.title, [...b.title, ...b.subtitle]),
      compareWords([...a.title, ...a.volumeName], b.title),
      compareWords(a.title, [...b.title, ...b.volumeName]),
      compareWords([...a.title, ...a.subtitle], [...b.title, ...b.subtitle]),
    ];
    if (wholes.includes("same")) how = "same";
    else if (wholes.includes("near")) how = "near";
  }
  const like = (one: string[], other: string[]): boolean =>
    ["same", "near"].includes(compareWords(one, other));
  if (how === "differ" || how === "within") {
    const lists = (p: Profile): string[][] => [p.title, ...p.variants];
    if (
      a.variants.length + b.variants.length > 0 &&
      lists(a).some((one) => lists(b).some((two) => like(one, two)))
    )
      how = "near";
  }
  const works = (p: Profile): string[][] => [p.title, ...p.workTitles, ...p.variants];
  const other =
    a.workTitles.length + b.workTitles.length + a.variants.length + b.variants.length > 0 &&
    works(a).some((one) => works(b).some((two) => like(one, two)));
  return { how, other };
}

function authors(a: Profile, b: Profile): Verdict {
  if (a.authors.length > 0 && b.authors.length > 0) {
    const met: NameVerdict[] = a.authors
      .slice(0, 4)
      .flatMap((one) => b.authors.slice(0, 4).map((two) => compareNames(one, two)));
    return met.includes("same") ? "same" : met.includes("near") ? "near" : "differ";
  }
  const [named, other] = a.authors.length > 0 ? [a, b] : [b, a];
  if (named.authors.length === 0) {
    if (a.responsibility.size === 0 || b.responsibility.size === 0) return "unknown";
    return shared([...a.responsibility], [...b.responsibility]) >= 0.5 ? "same" : "unknown";
  }
  const said = [...other.responsibility];
  return named.authors.some(({ stems }) => stems.some((stem) => said.some((word) => nearWord(stem, word))))
    ? "near"
    : "one-side";
}

/** What accompanies a book under its title, folded: the abstract of a thesis, a workbook, a teacher's guide, a reader. */
const BESIDE = new Set(
  "avtoreferat avtoreferati praktikum hrestomatia dapter dapteri rabochaia zadachnik metodika adistemelik adistemesi metodicheskoe metodicheskie reshebnik sozdik testi testter".split(
    " ",
  ),
);
const beside = ({ title, subtitle }: Profile): string =>
  [...new Set([...title, ...subtitle].filter((word) => BESIDE.has(word)))].sort().join(" ");

function subtitles(a: Profile, b: Profile): Verdict {
  if (beside(a) !== beside(b)) return "differ";
  return (
    presence(a.subtitle.length > 0, b.subtitle.length > 0) ??
    (shared(a.subtitle, b.subtitle) >= 0.5 ? "same" : "differ")
  );
}

function translators(a: Profile, b: Profile): Verdict {
  const missing = presence(a.translators.length > 0, b.translators.length > 0);
  if (missing) return missing;
  return a.translators.some((one) => b.translators.some((two) => compareNames(one, two) !== "differ"))
    ? "same"
    : "differ";
}

function volumes(a: Profile, b: Profile): Verdict {
  const missing = presence(a.volumes.length > 0, b.volumes.length > 0);
  if (missing === "unknown") {
    const names = presence(a.volumeName.length > 0, b.volumeName.length > 0);
    return names ?? (shared(a.volumeName, b.volumeName) >= 0.5 ? "same" : "differ");
  }
  if (missing) return missing;
  const [one, other] = [a.volumes.join("."), b.volumes.join(".")];
  if (one === other)
    return a.volumeName.length > 0 && b.volumeName.length > 0 && shared(a.volumeName, b.volumeName) < 0.5
      ? "near"
      : "same";
  return one.startsWith(`${other}.`) || other.startsWith(`${one}.`) ? "one-side" : "differ";
}

/** 1979 and 1997, 1979 and 1978: a swap or one wrong figure. */
const slipOfYears = (one: number, other: number): boolean => {
  const [a, b] = [String(one), String(other)];
  const wrong = [...a].filter((figure, at) => figure !== b[at]).length;
  return wrong === 1 || (wrong === 2 && [...a].sort().join("") === [...b].sort().join(""));
};

const years = (a: Profile, b: Profile): Verdict =>
  presence(a.year !== undefined, b.year !== undefined) ?? (a.year === b.year ? "same" : "differ");

function editions(a: Profile, b: Profile): Verdict {
  const [one, other] = [a.edition, b.edition];
  if (one === other) return one === undefined ? "unknown" : "same";
  // A first edition seldom says that it is one.
  if ((one ?? 1) === (other ?? 1)) return "same";
  const missing = presence(one !== undefined, other !== undefined);
  if (missing) return missing;
  return one === someLaterEdition || other === someLaterEdition ? "near" : "differ";
}

function pages(a: Profile, b: Profile): Verdict {
  const missing = presence(a.pages !== undefined, b.pages !== undefined);
  if (missing) return missing;
  const [one = 0, other = 0] = [a.pages, b.pages];
  const apart = Math.abs(one - other);
  if (apart <= 2) return "same";
  return apart <= Math.max(4, Math.min(one, other) * 0.02) ? "near" : "differ";
}

function numbers(a: Profile, b: Profile): Verdict {
  const [one, other] = [a.numbers, b.numbers];
  if (one.join() === other.join()) return one.length === 0 ? "unknown" : "same";
  const missing = presence(one.length > 0, other.length > 0);
  if (missing) return missing;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.every((number) => long.includes(number)) ? "one-side" : "differ";
}

function isbns(a: Profile, b: Profile): Verdict {
  if (meets(a.isbn, b.isbn)) return "same";
  if (meets(a.wrongIsbn, b.wrongIsbn)) return "near";
  return sets(a.isbn, b.isbn);
}

/** Where an article stands, or which issue it is: year, number and pages. */
function issues(a: Profile, b: Profile): Verdict {
  const missing = presence(a.hostPlace.length > 0, b.hostPlace.length > 0);
  if (missing) return missing;
  if (a.hostYear !== undefined && b.hostYear !== undefined && a.hostYear !== b.hostYear) return "differ";
  const [short, long] =
    a.hostPlace.length <= b.hostPlace.length ? [a.hostPlace, b.hostPlace] : [b.hostPlace, a.hostPlace];
  const found = short.filter((one) => long.includes(one)).length;
  if (found === short.length) return short.length >= 3 || short.length === long.length ? "same" : "near";
  if (
    a.hostPages !== undefined &&
    b.hostPages !== undefined &&
    a.hostPages !== b.hostPages &&
    found < short.length - 1
  )
    return "differ";
  return found >= short.length - 1 && short.length >= 4 ? "near" : "differ";
}

export function verdictsOf(a: Profile, b: Profile): Verdicts {
  const { how, other } = titles(a, b);
  return {
    form: a.form === b.form ? "same" : "differ",
    carrier: a.carriers === b.carriers ? "same" : "differ",
    title: how === "within" ? "near" : how,
    titleHow: how,
    otherTitle: other,
    subtitle: subtitles(a, b),
    numbers: numbers(a, b),
    volume: volumes(a, b),
    author: authors(a, b),
    translator: translators(a, b),
    language: sets(a.languages, b.languages),
    script: a.script === b.script ? "same" : (presence(!!a.script, !!b.script) ?? "differ"),
    year: years(a, b),
    yearSlip: a.year !== undefined && b.year !== undefined && slipOfYears(a.year, b.year),
    edition: editions(a, b),
    publisher:
      presence(a.publishers.length > 0, b.publishers.length > 0) ??
      (publishersAgree(a.publishers, b.publishers) ? "same" : "differ"),
    place: sets(a.places, b.places),
    pages: pages(a, b),
    isbn: isbns(a, b),
    number: sets(a.sureNumbers, b.sureNumbers),
    issn: sets(a.issn, b.issn),
    host:
      presence(a.host.length > 0, b.host.length > 0) ?? (shared(a.host, b.host) >= 0.7 ? "same" : "differ"),
    issue: issues(a, b),
    general: a.general || b.general,
    text: [a, b].every(({ form }) => form === "book" || form === "electronic"),
  };
}

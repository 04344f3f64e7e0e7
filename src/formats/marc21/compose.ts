import { newOut, type Out } from "../description/out.ts";
import type {
  Contributor,
  Description,
  Heading,
  Link,
  NoteKind,
  Subject,
  Title,
} from "../description/types.ts";
import { controlField, type RawRecord } from "../record.ts";
import { fixedOf, leaderOf } from "./compose-coded.ts";

/**
 * The description → MARC 21 bibliographic, without ISBD punctuation (leader/18 = c). The inverse of mapping.ts, row
 * by row; what a description does not hold is blank or fill.
 */
const headingParts = (heading: Heading): (string | undefined)[] => [
  "a",
  heading.name,
  "b",
  heading.numeration,
  "c",
  heading.epithet,
  "q",
  heading.fullerForm,
  "d",
  heading.dates,
];

function addContributor(out: Out, one: Contributor, main: boolean): void {
  const row = { person: "00", family: "00", corporate: "10", meeting: "11" }[one.kind];
  const tag = `${main ? "1" : "7"}${row}`;
  const units = one.heading.units.flatMap((unit) => [one.kind === "meeting" ? "n" : "b", unit]);
  const names =
    one.kind === "person" || one.kind === "family"
      ? headingParts(one.heading)
      : ["a", one.heading.name, ...units, "d", one.heading.dates];
  const ind1 =
    one.kind === "person" ? (one.heading.name.includes(",") ? "1" : "0") : one.kind === "family" ? "3" : "2";
  out.add(
    tag,
    `${ind1} `,
    ...names,
    one.kind === "meeting" ? "j" : "e",
    one.roleText,
    ...one.roles.flatMap((role) => ["4", role]),
    "0",
    one.authority,
  );
}

const titleParts = (title: Title): (string | undefined)[] =>
  title.parts.flatMap(({ number, name }) => ["n", number, "p", name]);

/** Characters before the sort form: MARC 21 counts those of an initial article, at most nine. */
function articleLength({ text, sort }: Title): string {
  const at = text.indexOf(sort);
  return at > 0 && at <= 9 && sort !== "" ? String(at) : "0";
}

function addTitles(out: Out, { title, otherTitles, contributors }: Description): void {
  const hasMain = contributors.some(({ main }) => main);
  for (const other of otherTitles.filter(({ kind }) => kind === "uniform"))
    out.add("240", `1${articleLength(other)}`, "a", other.text, ...titleParts(other), "l", other.lang);
  out.add(
    "245",
    `${hasMain ? "1" : "0"}${articleLength(title)}`,
    "a",
    title.text,
    ...titleParts(title),
    "b",
    title.rest,
    "c",
    title.responsibility,
  );
  for (const other of otherTitles) {
    const parts = ["a", other.text, "b", other.rest, ...titleParts(other)];
    if (other.kind === "uniform") continue;
    if (other.kind === "included") out.add("740", "02", "a", other.text, ...titleParts(other));
    else if (other.kind === "key") out.add("222", " 0", "a", other.text, "b", other.rest);
    else if (other.kind === "abbreviated") out.add("210", "0 ", "a", other.text);
    else if (other.kind === "former") out.add("247", "10", ...parts);
    else out.add("246", `1${{ parallel: "1", cover: "4" }[other.kind as string] ?? "3"}`, ...parts);
  }
}

const noteTags: Record<NoteKind, string> = {
  general: "500",
  bibliography: "504",
  language: "546",
  thesis: "502",
  reproduction: "533",
  access: "506",
  rights: "540",
  audience: "521",
  award: "586",
  performers: "511",
  system: "538",
  local: "590",
  provenance: "561",
  title: "547",
  with: "501",
};

const linkTags: Record<Link["kind"], string> = {
  host: "773",
  set: "773",
  volume: "774",
  issue: "774",
  constituent: "774",
  series: "760",
  original: "765",
  translation: "767",
  "other-edition": "775",
  "other-form": "776",
  supplement: "770",
  "supplement-to": "772",
  "issued-with": "777",
  previous: "780",
  next: "785",
  related: "787",
};

function addSubject(out: Out, subject: Subject): void {
  const tags: Record<Subject["kind"], string> = {
    topic: "650",
    person: "600",
    family: "600",
    corporate: "610",
    meeting: "611",
    title: "630",
    place: "651",
    period: "648",
    genre: "655",
    keyword: "653",
  };
  const codes = { topic: "x", place: "z", period: "y", form: "v" } as const;
  const divisions = subject.subdivisions.flatMap(({ kind, text }) => [codes[kind], text]);
  const known = { lcsh: "0", lcshac: "1", mesh: "2", nal: "3", cash: "5", rvm: "6" }[subject.scheme ?? ""];
  if (subject.kind === "keyword") {
    out.add("653", "  ", "a", subject.text);
    return;
  }
  const first =
    subject.kind === "person"
      ? "1"
      : subject.kind === "family"
        ? "3"
        : subject.kind === "corporate" || subject.kind === "meeting"
          ? "2"
          : " ";
  out.add(
    tags[subject.kind],
    `${first}${known ?? (subject.scheme ? "7" : "4")}`,
    "a",
    subject.heading,
    ...divisions,
    "2",
    known ? undefined : subject.scheme,
    "0",
    subject.authority,
  );
}

function addNumbers(out: Out, description: Description): void {
  for (const { kind, value, printed, valid, qualifier, source } of description.identifiers) {
    const code = valid ? "a" : "z";
    if (kind === "isbn") out.add("020", "  ", code, printed, "q", qualifier);
    else if (kind === "issn") out.add("022", "  ", valid ? "a" : "y", value);
    else if (kind === "ismn") out.add("024", "2 ", code, printed);
    else if (kind === "doi") out.add("024", "7 ", code, value, "2", "doi");
    else if (kind === "national-number") out.add("015", "  ", code, value, "2", source);
    else if (kind === "legal-deposit") out.add("017", "  ", code, value);
    else if (kind === "lccn") out.add("010", "  ", code, value);
    else if (kind === "oclc") out.add("035", "  ", "a", `(OCoLC)${value}`);
    else if (kind === "publisher-number") out.add("028", "52", "a", value, "b", source);
    else if (kind === "other") out.add("024", source ? "7 " : "8 ", code, value, "2", source);
  }
  const { text, original, summary } = description.languages;
  if (text.length > 1 || original.length > 0 || summary.length > 0)
    out.add(
      "041",
      original.length > 0 ? "1 " : "0 ",
      ...text.flatMap((code) => ["a", code]),
      ...summary.flatMap((code) => ["b", code]),
      ...original.flatMap((code) => ["h", code]),
    );
  for (const { scheme, code, source } of description.classifications) {
    if (scheme === "udc") out.add("080", "  ", "a", code);
    else if (scheme === "ddc") out.add("082", "04", "a", code);
    else if (scheme === "lcc") out.add("050", " 4", "a", code);
    else
      out.add("084", "  ", "a", code, "2", source ?? { bbk: "rubbk", grnti: "rugasnti" }[scheme as string]);
  }
}

function addDescription(out: Out, description: Description): void {
  out.add("250", "  ", "a", description.edition);
  const functions = {
    production: "0",
    publication: "1",
    distribution: "2",
    manufacture: "3",
    copyright: "4",
  };
  for (const { function: what, places, publishers, date } of description.publications)
    out.add(
      "264",
      ` ${functions[what]}`,
      ...places.flatMap((place) => ["a", place]),
      ...publishers.flatMap((name) => ["b", name]),
      "c",
      date,
    );
  const { extent } = description;
  if (extent)
    out.add(
      "300",
      "  ",
      "a",
      extent.text,
      "b",
      extent.illustrations,
      "c",
      extent.size,
      "e",
      extent.accompanying,
    );
  for (const { title, number, issn } of description.series)
    out.add("490", "0 ", "a", title, "x", issn, "v", number);
  for (const { kind, text } of description.notes)
    out.add(noteTags[kind], kind === "audience" ? "8 " : "  ", "a", text);
  if (description.ageMark && !description.notes.some(({ kind }) => kind === "audience"))
    out.add("521", "1 ", "a", description.ageMark);
  for (const line of description.contents) out.add("505", "8 ", "a", line);
  out.add("520", "  ", "a", description.summary);
}

function addLinks(out: Out, description: Description): void {
  for (const link of description.links) {
    const where = link.where ?? [link.volume, link.pages && `С. ${link.pages}`].filter(Boolean).join(". – ");
    out.add(
      linkTags[link.kind],
      "0 ",
      "a",
      link.author,
      "t",
      link.title,
      "b",
      link.edition,
      "d",
      link.published ?? (link.where ? undefined : link.year?.toString()),
      "g",
      where,
      "x",
      link.issn,
      "z",
      link.isbn,
      "w",
      link.control,
      "n",
      link.note,
    );
  }
  const second = { "full-text": "0", related: "2", cover: "2", unknown: " " };
  for (const { url, label, kind } of description.urls)
    out.add("856", `4${second[kind]}`, "u", url, "3", label);
  for (const held of description.holdings)
    out.add(
      "952",
      "  ",
      "a",
      held.system,
      "b",
      held.branch,
      "c",
      held.location,
      "d",
      held.acquired,
      "e",
      held.channel ?? held.act,
      "g",
      held.price,
      "h",
      held.volume,
      "i",
      held.inventory,
      "o",
      held.shelfMark,
      "p",
      held.barcode,
      "z",
      held.note,
    );
}

export function composeMarc21(description: Description): RawRecord {
  const out = newOut();
  const number = description.identifiers.find(({ kind }) => kind === "control-number");
  if (number) out.fields.push(controlField("001", number.value));
  if (number?.source) out.fields.push(controlField("003", number.source));
  out.fields.push(controlField("008", fixedOf(description)));
  addNumbers(out, description);
  const main = description.contributors.find((one) => one.main);
  if (main) addContributor(out, main, true);
  addTitles(out, description);
  addDescription(out, description);
  for (const subject of description.subjects) addSubject(out, subject);
  for (const one of description.contributors) if (one !== main) addContributor(out, one, false);
  addLinks(out, description);
  return { leader: leaderOf(description), fields: out.fields };
}

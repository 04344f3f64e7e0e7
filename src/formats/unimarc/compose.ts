import { newOut, type Out } from "../description/out.ts";
import { unimarcRole } from "../description/roles.ts";
import type { Contributor, Description, Link, NoteKind, Subject, Title } from "../description/types.ts";
import { controlField, type RawRecord } from "../record.ts";
import { formOf, generalData, leaderOf, serialCode } from "./compose-coded.ts";

/** The description → RUSMARC (UNIMARC with 686 $2 rubbk and 899). The inverse of mapping.ts, row by row. */
/** «Әуезов, Мұхтар Омарханұлы» → surname in $a, the rest in $b; a name without a comma stays whole. */
function nameParts(name: string): [string, string | undefined] {
  const comma = name.indexOf(",");
  return comma === -1 ? [name, undefined] : [name.slice(0, comma).trim(), name.slice(comma + 1).trim()];
}

function addContributor(out: Out, one: Contributor, main: boolean): void {
  const { heading } = one;
  const roles = one.roles.flatMap((role) => ["4", unimarcRole(role) ?? role]);
  const words = one.roleText ? ["4", one.roleText] : [];
  if (one.kind === "person") {
    const [surname, given] = nameParts(heading.name);
    const tag = main ? "700" : one.roles.includes("aut") ? "701" : "702";
    out.add(
      tag,
      given ? " 1" : " 0",
      "a",
      surname,
      "b",
      given,
      "c",
      heading.epithet,
      "d",
      heading.numeration,
      "f",
      heading.dates,
      "3",
      one.authority,
      ...roles,
      ...words,
    );
  } else if (one.kind === "family")
    out.add(
      main ? "720" : "722",
      "  ",
      "a",
      heading.name,
      "f",
      heading.dates,
      "3",
      one.authority,
      ...roles,
      ...words,
    );
  else {
    const units = heading.units.flatMap((unit) => ["b", unit]);
    out.add(
      main ? "710" : "712",
      one.kind === "meeting" ? "12" : "02",
      "a",
      heading.name,
      ...units,
      "f",
      heading.dates,
      "3",
      one.authority,
      ...roles,
      ...words,
    );
  }
}

const titleParts = (title: Title): (string | undefined)[] =>
  title.parts.flatMap(({ number, name }) => ["h", number, "i", name]);

function addTitles(out: Out, { title, otherTitles }: Description): void {
  const tags: Partial<Record<Title["kind"], string>> = {
    uniform: "500",
    parallel: "510",
    cover: "512",
    former: "520",
    key: "530",
    abbreviated: "531",
  };
  const article =
    title.text.endsWith(title.sort) && title.sort !== ""
      ? title.text.slice(0, title.text.length - title.sort.length)
      : "";
  // ISO 6630: the article stands between the non-sorting controls.
  const text = article ? `\u0098${article}\u009c${title.sort}` : title.text;
  out.add("200", "1 ", "a", text, "e", title.rest, ...titleParts(title), "f", title.responsibility);
  for (const other of otherTitles)
    out.add(
      tags[other.kind] ?? "517",
      "1 ",
      "a",
      other.text,
      "e",
      other.rest,
      ...titleParts(other),
      other.kind === "uniform" ? "m" : "z",
      other.lang,
    );
}

const noteTags: Record<NoteKind, string> = {
  general: "300",
  bibliography: "320",
  language: "302",
  thesis: "328",
  reproduction: "325",
  access: "310",
  rights: "310",
  audience: "333",
  award: "300",
  performers: "323",
  system: "337",
  local: "316",
  provenance: "317",
  title: "304",
  with: "300",
};

const linkTags: Record<Link["kind"], string> = {
  host: "463",
  set: "461",
  volume: "464",
  issue: "463",
  constituent: "464",
  series: "410",
  original: "454",
  translation: "453",
  "other-edition": "451",
  "other-form": "452",
  supplement: "421",
  "supplement-to": "422",
  "issued-with": "423",
  previous: "430",
  next: "440",
  related: "488",
};

function addSubject(out: Out, subject: Subject): void {
  const tags: Record<Subject["kind"], string> = {
    topic: "606",
    person: "600",
    family: "602",
    corporate: "601",
    meeting: "601",
    title: "605",
    place: "607",
    period: "606",
    genre: "608",
    keyword: "610",
  };
  const codes = { topic: "x", place: "y", period: "z", form: "j" } as const;
  const divisions = subject.subdivisions.flatMap(({ kind, text }) => [codes[kind], text]);
  if (subject.kind === "keyword") {
    out.add("610", "0 ", "a", subject.text);
    return;
  }
  const indicators =
    subject.kind === "person"
      ? " 1"
      : subject.kind === "meeting"
        ? "12"
        : subject.kind === "corporate"
          ? "02"
          : "  ";
  out.add(
    tags[subject.kind],
    indicators,
    "a",
    subject.heading,
    ...divisions,
    "2",
    subject.scheme,
    "3",
    subject.authority,
  );
}

function addNumbers(out: Out, description: Description): void {
  for (const { kind, value, printed, valid, qualifier, source } of description.identifiers) {
    const code = valid ? "a" : "z";
    if (kind === "isbn") out.add("010", "  ", code, printed, "b", qualifier);
    else if (kind === "issn") out.add("011", "  ", valid ? "a" : "y", value);
    else if (kind === "ismn") out.add("013", "  ", code, printed);
    else if (kind === "national-number") out.add("020", "  ", "a", source, valid ? "b" : "z", value);
    else if (kind === "legal-deposit") out.add("021", "  ", "a", source, valid ? "b" : "z", value);
    else if (kind === "publisher-number") out.add("071", "  ", "a", value, "b", source);
    else if (kind === "oclc") out.add("035", "  ", "a", `(OCoLC)${value}`);
    else if (kind === "doi" || kind === "other" || kind === "lccn")
      out.add("017", "  ", code, value, "2", kind === "other" ? source : kind);
  }
  const { text, original, summary } = description.languages;
  out.add(
    "101",
    original.length > 0 ? "1 " : "0 ",
    ...text.flatMap((code) => ["a", code]),
    ...original.flatMap((code) => ["c", code]),
    ...summary.flatMap((code) => ["d", code]),
  );
  out.add("102", "  ", "a", description.country?.toUpperCase());
}

function addDescription(out: Out, description: Description): void {
  out.add("205", "  ", "a", description.edition);
  for (const { places, publishers, date } of description.publications)
    out.add(
      "210",
      "  ",
      ...places.flatMap((place) => ["a", place]),
      ...publishers.flatMap((name) => ["c", name]),
      "d",
      date,
    );
  const { extent } = description;
  if (extent)
    out.add(
      "215",
      "  ",
      "a",
      extent.text,
      "c",
      extent.illustrations,
      "d",
      extent.size,
      "e",
      extent.accompanying,
    );
  for (const { title, number, issn, responsibility } of description.series)
    out.add("225", "1 ", "a", title, "f", responsibility, "v", number, "x", issn);
  for (const { kind, text } of description.notes) out.add(noteTags[kind], "  ", "a", text);
  if (description.ageMark && !description.notes.some(({ kind }) => kind === "audience"))
    out.add("333", "  ", "a", description.ageMark);
  for (const line of description.contents) out.add("327", "1 ", "a", line);
  out.add("330", "  ", "a", description.summary);
}

function addLinks(out: Out, description: Description): void {
  for (const link of description.links) {
    const volume = link.volume ?? (link.pages ? undefined : link.where);
    out.add(
      linkTags[link.kind],
      " 0",
      "3",
      link.control,
      "a",
      link.author,
      "t",
      link.title,
      "e",
      link.edition,
      "c",
      link.published,
      "d",
      link.published ? undefined : link.year?.toString(),
      "v",
      volume,
      "p",
      link.pages,
      "x",
      link.issn,
      "y",
      link.isbn,
      "n",
      link.note,
    );
  }
  for (const { url, label } of description.urls) out.add("856", "4 ", "u", url, "3", label);
  for (const held of description.holdings)
    out.add(
      "899",
      "  ",
      "a",
      held.system,
      "b",
      held.branch,
      "c",
      held.location,
      "j",
      held.shelfMark,
      "p",
      held.barcode,
      "x",
      held.inventory,
      "z",
      held.note,
    );
}

/** `entered` is the date of entry on the file, YYYYMMDD (100 $a 0–7); blanks when it is not given. */
export function composeRusmarc(description: Description, entered = "        "): RawRecord {
  const out = newOut();
  const number = description.identifiers.find(({ kind }) => kind === "control-number");
  if (number) out.fields.push(controlField("001", number.value));
  out.add("100", "  ", "a", generalData(description, entered.padEnd(8).slice(0, 8)));
  out.add("106", "  ", "a", formOf(description));
  out.add("110", "  ", "a", serialCode(description));
  addNumbers(out, description);
  addTitles(out, description);
  addDescription(out, description);
  addLinks(out, description);
  for (const subject of description.subjects) addSubject(out, subject);
  for (const { scheme, code, source } of description.classifications) {
    if (scheme === "udc") out.add("675", "  ", "a", code);
    else if (scheme === "ddc") out.add("676", "  ", "a", code);
    else if (scheme === "lcc") out.add("680", "  ", "a", code);
    else
      out.add("686", "  ", "a", code, "2", source ?? { bbk: "rubbk", grnti: "rugasnti" }[scheme as string]);
  }
  const main = description.contributors.find((one) => one.main);
  if (main) addContributor(out, main, true);
  for (const one of description.contributors) if (one !== main) addContributor(out, one, false);
  out.fields.sort((a, b) => (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0));
  return { leader: leaderOf(description), fields: out.fields };
}

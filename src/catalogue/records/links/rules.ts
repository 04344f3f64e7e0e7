/**
 * Which other documents a description names, as rows that can be looked up: by control number, ISSN, ISBN, author and
 * title. Also the sets that no record stands for: volumes of one title, author and publisher belong together.
 */
import type { Contributor, Description, Link } from "#formats/rules";
import { fold } from "#kazakh";
import { volumeNumber } from "../rules/volumes.ts";

export type LinkRow = {
  place: number;
  kind: Link["kind"];
  /** The surest first: c: control number within the source · issn: · isbn: · ta: author and title · t: title. */
  seeks: string[];
  author: string;
  setKey: string | null;
  volume: string;
  nth: number | null;
  shown: string;
};

const longest = 300;

export const nameKey = (text: string): string => {
  const [surname = "", given = ""] = text.split(/,\s*/);
  return [fold(surname), fold(given).slice(0, 1)].join(" ").trim();
};

export const mainAuthor = ({ contributors }: Pick<Description, "contributors">): string => {
  const main: Contributor | undefined = contributors.find((one) => one.main) ?? contributors[0];
  return main ? nameKey(main.heading.name) : "";
};

export const controlKey = (source: string, number: string): string => `c:${source}\n${number}`;

/** «(KZ-AlNBK)000123» names the number behind the code of whoever gave it. */
const controlNumbers = (control: string): string[] => {
  const bare = control.replace(/^\s*\([^)]*\)\s*/u, "").trim();
  return [...new Set([bare, control.trim()])].filter((one) => one !== "" && one.length <= 200);
};

/** Kinds that name the greater thing by its title alone: a set, a serial. */
const byTitle: ReadonlySet<Link["kind"]> = new Set([
  "set",
  "host",
  "previous",
  "next",
  "supplement-to",
  "series",
]);

export function linkRowsOf(description: Description, source: string): LinkRow[] {
  const own = mainAuthor(description);
  const links = description.links.slice(0, 200);
  const implied = impliedSet(description);
  return [...links, ...(implied ? [implied] : [])].flatMap((link, place) => {
    const row = rowOf(link, place, description, source, own);
    return row.seeks.length > 0 || row.setKey !== null ? [row] : [];
  });
}

/** A volume that names no set belongs to the one of its own title: «Абай жолы. 1-кітап». */
function impliedSet({ links, title, level, kind }: Description): Link | undefined {
  if (links.some((link) => link.kind === "set" || link.kind === "host")) return undefined;
  if (level !== "volume" && level !== "single") return undefined;
  if (kind === "article" || kind === "serial-issue" || kind === "newspaper-issue") return undefined;
  const number = title.parts[0]?.number;
  return number && title.text !== "" ? { kind: "set", title: title.text, volume: number } : undefined;
}

function rowOf(link: Link, place: number, description: Description, source: string, own: string): LinkRow {
  const title = fold(link.title ?? "").slice(0, longest);
  // A volume is by the author of its set, an article seldom by the author of the journal.
  const author = link.author ? nameKey(link.author) : link.kind === "set" ? own : "";
  const volume = link.volume ?? (link.kind === "set" ? (description.title.parts[0]?.number ?? "") : "");
  return {
    place,
    kind: link.kind,
    seeks: [
      ...(link.control ? controlNumbers(link.control).map((number) => controlKey(source, number)) : []),
      ...(link.issn ? [`issn:${link.issn}`] : []),
      ...(link.isbn ? [`isbn:${link.isbn}`] : []),
      ...(title && author ? [`ta:${author}|${title}`] : []),
      ...(title && byTitle.has(link.kind) ? [`t:${title}`] : []),
    ].map((key) => key.slice(0, longest + 100)),
    author,
    setKey: link.kind === "set" && title ? `${title}|${author}|${publisherOf(description)}` : null,
    volume: volume.slice(0, 100),
    nth: volumeNumber(volume) ?? null,
    shown: [link.title, link.where].filter(Boolean).join(". – ").slice(0, longest),
  };
}

const publisherOf = ({ publications }: Description): string =>
  fold(publications.flatMap((one) => one.publishers)[0] ?? "").slice(0, 100);

/** Under what a record can be found by others; nothing for what has no parts. */
export function wholeKeysOf(description: Description): string[] {
  const { level, identifiers, title } = description;
  if (level === "part") return [];
  const numbers = identifiers.flatMap(({ kind, value, valid }) =>
    valid && (kind === "isbn" || kind === "issn") && value.length <= 100 ? [`${kind}:${value}`] : [],
  );
  const named = level === "set" || level === "serial" || level === "collection";
  const text = fold(title.text).slice(0, longest);
  return [...new Set([...numbers, ...(named && text ? [`t:${text}`] : [])])];
}

export type Candidate = {
  id: number;
  standing: number;
  source: string;
  /** Null where no link asks for it. */
  level: Description["level"] | null;
  author: string;
  key: string;
};

const ranks = ["c:", "issn:", "isbn:", "ta:", "t:"];
const rankOf = (key: string): number => ranks.findIndex((rank) => key.startsWith(rank));

/** Only a set has volumes, only what is no part has articles or issues. */
/** Kinds of links that only a record of a certain level answers. */
export const byLevel: ReadonlySet<Link["kind"]> = new Set(["set", "previous", "next"]);

function fits(kind: Link["kind"], { level, key }: Candidate): boolean {
  if (key.startsWith("c:")) return true;
  if (kind === "set") return level === "set" || key.startsWith("isbn:");
  if (kind === "previous" || kind === "next") return level === "serial";
  return true;
}

/**
 * Which of the records found is meant: the surest sign decides, the own source goes before others, and where two
 * documents are left none is taken. A title alone counts only while the authors do not contradict one another.
 */
export function chosenOf(
  link: { record: number; standing: number; kind: Link["kind"]; author: string; source: string },
  candidates: readonly Candidate[],
): number | null {
  const possible = candidates.filter(
    (one) =>
      one.id !== link.record &&
      one.standing !== link.standing &&
      fits(link.kind, one) &&
      (!one.key.startsWith("t:") || one.author === "" || link.author === "" || one.author === link.author),
  );
  const best = Math.min(...possible.map((one) => rankOf(one.key)));
  const surest = possible.filter((one) => rankOf(one.key) === best);
  const own = surest.filter((one) => one.source === link.source);
  const left = own.length > 0 ? own : surest;
  return new Set(left.map((one) => one.standing)).size === 1 ? (left[0]?.id ?? null) : null;
}

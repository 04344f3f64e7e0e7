import type { Description, Kind } from "../description/types.ts";

/** The coded positions of a composed record. */

const typeOf: Record<Kind, string> = {
  book: "a",
  article: "a",
  serial: "a",
  "serial-issue": "a",
  newspaper: "a",
  "newspaper-issue": "a",
  map: "e",
  "music-score": "c",
  audio: "j",
  audiobook: "i",
  video: "g",
  "e-resource": "l",
  picture: "k",
  object: "r",
  manuscript: "b",
  kit: "m",
  collection: "a",
};

/** Leader of UNIMARC: 05 status, 06 type, 07 level, 08 hierarchy, 18 "i" would say incomplete ISBD, 20–22 "450". */
export function leaderOf({ kind, level }: Description): string {
  const bibliographic =
    level === "serial" ? "s" : level === "part" ? "a" : level === "collection" ? "c" : "m";
  const hierarchy = level === "set" ? "1" : level === "volume" || level === "part" ? "2" : "0";
  return `00000n${typeOf[kind]}${bibliographic}${hierarchy} 2200000   4500`;
}

const audienceCode: Record<string, string> = {
  preschool: "b",
  primary: "c",
  children: "d",
  youth: "e",
  adult: "m",
  specialised: "k",
  general: "m",
};

/** 100 $a, 36 characters: entry date, dates, audience, language of cataloguing, character set 50 (ISO 10646). */
export function generalData({ years, audience, level }: Description, entered: string): string {
  const four = (year: number | undefined) => (year === undefined ? "    " : String(year).padStart(4, "0"));
  const serial = level === "serial";
  const type =
    years.from === undefined
      ? "u"
      : years.open
        ? serial
          ? "a"
          : "g"
        : years.to !== undefined
          ? serial
            ? "b"
            : "g"
          : "d";
  const dates = four(years.from) + (years.open ? "9999" : four(years.to));
  const readers = (serial ? [] : audience)
    .map((name) => audienceCode[name] ?? "")
    .join("")
    .slice(0, 3)
    .padEnd(3);
  return `${entered}${type}${dates}${readers}y0rusy50      ca`.padEnd(36).slice(0, 36);
}

/** 106 $a: how the text looks; undefined for ordinary print. */
export function formOf({ traits }: Description): string | undefined {
  if (traits.includes("braille")) return "f";
  if (traits.includes("large-print")) return "d";
  if (traits.includes("microform")) return "t";
  return traits.includes("e-book") || traits.includes("online") ? "s" : undefined;
}

/** 110 $a 0: the kind of serial, c for a newspaper. */
export const serialCode = ({ kind, level }: Description): string | undefined =>
  level === "serial" ? (kind === "newspaper" ? "c" : "a") : undefined;

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
  "e-resource": "m",
  picture: "k",
  object: "r",
  manuscript: "t",
  kit: "o",
  collection: "p",
};

export function leaderOf({ kind, level }: Description): string {
  const isPart = level === "part";
  const bibliographic =
    level === "serial" ? "s" : isPart ? (kind === "article" ? "b" : "a") : level === "collection" ? "c" : "m";
  const part = level === "set" ? "a" : level === "volume" ? "b" : " ";
  return `00000n${typeOf[kind]}${bibliographic} a2200000 c${part}4500`;
}

const audienceCode: Record<string, string> = {
  preschool: "a",
  primary: "b",
  children: "c",
  youth: "d",
  adult: "e",
  specialised: "f",
  general: "g",
};

/** 008 with what is known; "|" where nothing was coded (fill), blank where the format defines it so. */
export function fixedOf(description: Description): string {
  const { years, kind, audience, traits, languages, country } = description;
  const four = (year: number | undefined) => (year === undefined ? "    " : String(year).padStart(4, "0"));
  const range = years.to !== undefined;
  const serial = description.level === "serial";
  const type =
    years.from === undefined ? "n" : years.open ? (serial ? "c" : "m") : range ? (serial ? "d" : "m") : "s";
  const dates =
    years.from === undefined ? "uuuuuuuu" : four(years.from) + (years.open ? "9999" : four(years.to));
  const form = traits.includes("braille")
    ? "f"
    : traits.includes("large-print")
      ? "d"
      : traits.includes("microform")
        ? "a"
        : traits.includes("online")
          ? "o"
          : " ";
  const place = (country ?? "xx").slice(0, 3).padEnd(3);
  const positions = Array.from({ length: 40 }, () => " ");
  const put = (at: number, text: string) => void positions.splice(at, text.length, ...text);
  put(6, type + dates + place);
  put(22, serial ? " " : (audienceCode[audience[0] ?? ""] ?? " "));
  put(kind === "map" || kind === "picture" || kind === "video" ? 29 : 23, form);
  if (kind === "newspaper") put(21, "n");
  put(35, (languages.text[0] ?? "   ").slice(0, 3));
  put(39, "d");
  return positions.join("");
}

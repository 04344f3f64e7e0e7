/** Pieces that authority records of all flavours are made of: days, coordinates, identifiers, languages of forms. */
import { hasKazakhLetter, lowerCase } from "#kazakh";
import { plain, scriptOf, tidy } from "../description/text.ts";
import type { AuthorityForm, KnownDay } from "./types.ts";

/** «1897», «18970928», «1897-09-28», «1897-09», «189» (a decade, unknown), «approximately 1850», «1850?». */
export function knownDay(text: string): KnownDay | undefined {
  const clean = plain(text);
  const [, year, month, day] = /(?<!\d)(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?!\d)/.exec(clean) ?? [];
  if (year === undefined) return undefined;
  const about = /[?~≈]|\b(?:ca|c|approximately|circa|около|шамамен)\b\.?|около|шамамен|ок\./iu.test(clean);
  const within = (value: string | undefined, most: number): number | undefined => {
    const number = Number(value);
    return value !== undefined && number >= 1 && number <= most ? number : undefined;
  };
  const known: KnownDay = { year: Number(year) };
  const inMonth = within(month, 12);
  if (inMonth !== undefined) known.month = inMonth;
  const onDay = inMonth === undefined ? undefined : within(day, 31);
  if (onDay !== undefined) known.day = onDay;
  if (about) known.about = true;
  return known;
}

/** «1897–1961», «1946-», «-1904», «born 1936», «1850?–1904»: the two ends of a life. */
export function lifeOf(text: string): { began?: KnownDay; ended?: KnownDay } {
  const clean = plain(text).replace(/[–—‒]/g, "-");
  const [first = "", last, ...rest] = clean.split(/-(?!\d{2}(?:-|\b(?!\d)))/);
  if (rest.length > 0) return {};
  const began = /^\s*(?:d\.|died|ум\.|қайтыс)/iu.test(first) ? undefined : knownDay(first);
  const ended = last === undefined ? (began ? undefined : knownDay(first)) : knownDay(last);
  return { ...(began ? { began } : {}), ...(ended ? { ended } : {}) };
}

/** Coordinates of MARC 21, field 034: «E0750000» (hemisphere, degrees, minutes, seconds), «+049.80», «49.80». */
export function degrees(text: string): number | undefined {
  const clean = plain(text).replace(",", ".");
  const sign = /^[-WS]/i.test(clean) ? -1 : 1;
  const bare = clean.replace(/^[-+NSEW]/i, "");
  const packed = /^(\d{3})(\d{2})(\d{2})(?:\.\d+)?$/.exec(bare);
  if (packed) {
    const [, whole, minutes, seconds] = packed.map(Number);
    return sign * ((whole ?? 0) + (minutes ?? 0) / 60 + (seconds ?? 0) / 3600);
  }
  return /^\d{1,3}(?:\.\d+)?$/.test(bare) ? sign * Number(bare) : undefined;
}

export function pointOf(
  latitude: string,
  longitude: string,
): { latitude: number; longitude: number } | undefined {
  const [lat, lng] = [degrees(latitude), degrees(longitude)];
  if (lat === undefined || lng === undefined || Math.abs(lat) > 90 || Math.abs(lng) > 180) return undefined;
  return { latitude: lat, longitude: lng };
}

const schemes: Readonly<Record<string, string>> = {
  "wikidata.org": "wikidata",
  naf: "lc",
  lcnaf: "lc",
  lccn: "lc",
};

/** An identifier and its source; an address at one of the known files gives its number. */
export function identifierOf(text: string, source: string): { scheme: string; value: string } | undefined {
  const value = plain(text);
  const address =
    /^https?:\/\/(?:www\.)?(viaf\.org\/viaf|isni\.org\/(?:isni)?|wikidata\.org\/(?:wiki|entity)|d-nb\.info\/gnd|id\.loc\.gov\/authorities\/\w+|orcid\.org|sws\.geonames\.org|geonames\.org)\/([\w-]+)/i.exec(
      value,
    );
  if (address) {
    const [, place = "", number = ""] = address;
    const scheme = /viaf/i.test(place)
      ? "viaf"
      : /isni/i.test(place)
        ? "isni"
        : /wikidata/i.test(place)
          ? "wikidata"
          : /gnd/i.test(place)
            ? "gnd"
            : /loc\.gov/i.test(place)
              ? "lc"
              : /orcid/i.test(place)
                ? "orcid"
                : "geonames";
    return { scheme, value: number };
  }
  const scheme = plain(source).toLowerCase();
  if (value === "" || scheme === "" || scheme === "uri") return undefined;
  return { scheme: schemes[scheme] ?? scheme, value };
}

/**
 * A form with its language: what the record says, or what the letters say. Cyrillic letters without a Kazakh one may be
 * either language, and then the form has none.
 */
export function formOf(text: string, lang?: string): AuthorityForm {
  const form: AuthorityForm = { text };
  const told = lang ?? (hasKazakhLetter(lowerCase(text)) ? "kaz" : undefined);
  if (told) form.lang = told;
  const script = scriptOf(text);
  if (script) form.script = script;
  return form;
}

/** Pieces of a topic or a place: the heading and its subdivisions, joined as descriptions join them. */
export const joined = (pieces: readonly string[]): string => pieces.map(tidy).filter(Boolean).join(" – ");

/** A series is known by its printed title; records differ in quotes, spaces, the last sign and the case of one letter. */
const before = /^[\s«»"“”„']+/u;
const behind = /[\s«»"“”„'.:;,/=]+$/u;

/** The title of a series as one calls it. */
export const seriesName = (title: string): string =>
  title.normalize("NFC").replace(/\s+/gu, " ").replace(before, "").replace(behind, "");

/** The spellings under which records may have it; none for an empty title. */
export function seriesSpellings(title: string): string[] {
  const name = seriesName(title);
  if (name === "") return [];
  const rest = name.slice(1);
  const names = [name, name.charAt(0).toUpperCase() + rest, name.charAt(0).toLowerCase() + rest];
  return [
    ...new Set([title, ...names.flatMap((one) => [one, `${one}.`, `«${one}»`, `"${one}"`, `“${one}”`])]),
  ];
}

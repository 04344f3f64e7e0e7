import { isConsonant } from "./noun-changes.ts";

/**
 * Verbs whose past or present grows from another stem than the infinitive, where the classes of the dictionary leave them
 * out. Every rule proposes infinitives or other forms of the verb; the lexicon decides.
 */
const beforeEnding = (word: string, endings: readonly string[], least: number): string | null => {
  for (const ending of endings)
    if (word.length - ending.length >= least && word.endsWith(ending))
      return word.slice(0, word.length - ending.length);
  return null;
};

/** Infinitives for a past (нес, пекла, тер, погиб, вел, съела) and for a present or imperative on ь and е (шьет, пей). */
export function infinitivesOf(word: string): string[] {
  const found: string[] = [];
  const past = beforeEnding(word, ["ла", "ло", "ли"], 1);
  const masculine = past ?? word;
  // A past in -л: the stem had lost its т, д or с before it.
  const bare = past ?? beforeEnding(word, ["л"], 1);
  if (bare !== null) found.push(`${bare}сти`, `${bare}сть`);
  const last = masculine.at(-1) ?? "";
  if (masculine.length > 1 && isConsonant(last)) {
    const start = masculine.slice(0, -1);
    if (last === "с" || last === "з") found.push(`${masculine}ти`);
    if (last === "к" || last === "г") found.push(`${start}чь`);
    if (last === "б") found.push(`${start}сти`);
    if (last === "р") found.push(`${masculine}еть`);
    found.push(`${masculine}нуть`);
  }
  const soft = beforeEnding(word, ["ью", "ьешь", "ьет", "ьем", "ьете", "ьют", "ей", "ейте"], 1);
  if (soft !== null) found.push(`${soft}ить`);
  const standing = beforeEnding(word, ["оюсь", "оишься", "оится", "оятся", "оимся"], 2);
  if (standing !== null) found.push(`${standing}ояться`);
  return found;
}

/**
 * Other forms of the same verb, which the classes do know: an imperative, a gerund or an active participle has the stem of
 * the present (скажи – скажу, видя – видят, берущий – берут).
 */
export function neighbourForms(word: string): string[] {
  const imperative = beforeEnding(word, ["и", "ите"], 2);
  if (imperative !== null) return [`${imperative}у`, `${imperative}ят`];
  const reflexive = beforeEnding(word, ["ись", "итесь"], 2);
  if (reflexive !== null) return [`${reflexive}усь`, `${reflexive}ятся`];
  const gerund = beforeEnding(word, ["а", "я"], 3);
  if (gerund !== null) return [`${gerund}ят`, `${gerund}ат`, `${gerund}ут`];
  const gerundReflexive = beforeEnding(word, ["ась", "ясь"], 1);
  return gerundReflexive === null
    ? []
    : [`${gerundReflexive}ятся`, `${gerundReflexive}атся`, `${gerundReflexive}утся`];
}

const ACTIVE = /^(.+[уюая])щ(?:ий|ая|ее|ие|его|ей|ему|ую|им|их|ими|ем)(ся)?$/;

/**
 * берущего – берут, дерущиеся – дерутся; null for what is no active participle of the present. «Будущий» has long been a
 * word of its own.
 */
export function presentOfParticiple(word: string): string | null {
  if (!word.includes("щ") || word.startsWith("будущ")) return null;
  const match = ACTIVE.exec(word);
  return match === null ? null : `${match[1]}т${match[2] ?? ""}`;
}

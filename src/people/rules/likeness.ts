/**
 * Could two entries be one person? A proposal for people to decide, never a proof: the finder shows who is like whom
 * and why, and says nothing of two brothers but that their surname is one.
 *
 * Names are compared form by form across scripts: folding brings Kazakh letters, their Russian and Latin typing and
 * look-alikes to one class, endings of surnames and patronymics are taken off, an initial agrees with every name that
 * begins so, and surname and given name may have been swapped by whoever typed them.
 */
import { foldedPart, patronymicStem, surnameStem } from "./name-words.ts";
import { nameForms, type PersonName, type PersonNames } from "./names.ts";

/** Why two are thought alike, in the order of strength. */
export const likenessReasons = [
  "same-name",
  "other-script",
  "spelled-apart",
  "family-ending",
  "near-spelling",
  "initials",
  "swapped",
  "no-patronymic",
] as const;
export type LikenessReason = (typeof likenessReasons)[number];
export type Likeness = {
  /** "same": nothing but spelling differs. "likely": agrees as far as both say. "possible": worth a look. */
  degree: "same" | "likely" | "possible";
  /** 0 to 1, for the order of a list. */
  score: number;
  reasons: LikenessReason[];
};

/** The best agreement between any forms of two persons; undefined when there is none worth showing. */
export function likeness(a: PersonNames, b: PersonNames): Likeness | undefined {
  let best: Likeness | undefined;
  for (const formA of nameForms) {
    for (const formB of nameForms) {
      const [one, other] = [a[formA], b[formB]];
      if (!one || !other) continue;
      const found = compare(one, other, formA !== formB);
      // A form against its own kind says more than against another script, when both say the same.
      if (found && (!best || found.score > best.score)) best = found;
    }
  }
  return best;
}

type Agreement = { score: number; reason?: LikenessReason };
const none: Agreement = { score: 0 };

function compare(a: PersonName, b: PersonName, otherScript: boolean): Likeness | undefined {
  const straight = agree(a, b, otherScript);
  const swapped = agree({ ...a, surname: a.given, given: a.surname }, b, otherScript);
  if (swapped && swapped.score > (straight?.score ?? 0)) {
    const score = swapped.score * 0.9;
    return {
      degree: swapped.degree === "possible" ? "possible" : "likely",
      score,
      reasons: [...swapped.reasons, "swapped"],
    };
  }
  return straight;
}

function agree(a: PersonName, b: PersonName, otherScript: boolean): Likeness | undefined {
  const surname = partAgreement(a.surname, b.surname, surnameStem, "family-ending");
  const given = partAgreement(a.given, b.given, foldedPart, "spelled-apart");
  const patronymic = partAgreement(a.patronymic, b.patronymic, patronymicStem, "spelled-apart");
  if ([surname, given, patronymic].some((part) => part?.score === 0)) return undefined;
  // Known on one side only says nothing for a surname or a given name: «Абай» alone is like no one.
  if (!given || (!surname && !(patronymic && !a.surname && !b.surname))) return undefined;

  const parts = [surname, given, patronymic].filter((part) => part !== undefined);
  const reasons = new Set(parts.flatMap((part) => part.reason ?? []));
  const lacksPatronymic = !patronymic && Boolean(a.patronymic || b.patronymic);
  let score = parts.reduce((product, part) => product * part.score, 1);
  if (lacksPatronymic) {
    score *= 0.85;
    reasons.add("no-patronymic");
  }
  if (otherScript) reasons.add("other-script");
  if (reasons.size === 0) reasons.add("same-name");
  const degree = score >= 0.95 ? "same" : score >= 0.6 ? "likely" : "possible";
  return { degree, score, reasons: likenessReasons.filter((reason) => reasons.has(reason)) };
}

const isInitial = (text: string): boolean => /^\p{L}\p{M}*\.?(-\p{L}\p{M}*\.?)?$/u.test(text);

/** Undefined when one side does not say; score 0 when they contradict. */
function partAgreement(
  a: string | undefined,
  b: string | undefined,
  stemOf: (text: string) => string,
  stemReason: LikenessReason,
): Agreement | undefined {
  if (!a || !b) return undefined;
  const [foldA, foldB] = [foldedPart(a), foldedPart(b)];
  if (isInitial(a) || isInitial(b)) return initialAgreement(foldA, foldB);
  if (foldA === foldB) {
    return a.toLowerCase() === b.toLowerCase() ? { score: 1 } : { score: 0.99, reason: "spelled-apart" };
  }
  const [stemA, stemB] = [stemOf(a), stemOf(b)];
  if (stemA === stemB) return { score: 0.95, reason: stemReason };
  const edits = editDistance(stemA, stemB, 2);
  const least = Math.min(stemA.length, stemB.length);
  if ((edits === 1 && least >= 4) || (edits === 2 && least >= 7)) {
    return { score: edits === 1 ? 0.8 : 0.7, reason: "near-spelling" };
  }
  return none;
}

/** «Ш.» agrees with «Шолпан», also when the other hand wrote "S." */
const initialAgreement = (a: string, b: string): Agreement =>
  a !== "" && b !== "" && (a.startsWith(b) || b.startsWith(a)) ? { score: 0.8, reason: "initials" } : none;

/** Levenshtein's distance, given up beyond `most` (then `most + 1`). */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] as number;
}

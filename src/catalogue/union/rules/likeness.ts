/** How near two words and two lists of words are. */

/** Optimal string alignment distance, given up beyond `most`: insertions, deletions, swaps of neighbours, other letters. */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last: number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[other.length] ?? most + 1;
}

/** One slip of the keyboard in a word of four letters and more, two in one of nine. Numbers have no slips. */
export function nearWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (/\d/.test(one) || /\d/.test(other)) return false;
  const length = Math.min(one.length, other.length);
  if (length < 3) return false;
  return distance(one, other, length >= 9 ? 2 : 1) <= (length >= 9 ? 2 : 1);
}

/** Abbreviated words count as the word they begin: «учеб.» and «учебник». */
export const begins = (one: string, other: string): boolean =>
  one.length >= 3 && other.length >= 3 && (one.startsWith(other) || other.startsWith(one));

export type TitleVerdict = "same" | "near" | "within" | "differ";

/**
 * `same`: the same words; `near`: slips of typing, a missing or joined short word; `within`: one begins with the other;
 * `differ`: something else.
 */
export function compareWords(one: readonly string[], other: readonly string[]): TitleVerdict {
  const [a, b] = [one.join(""), other.join("")];
  if (a === b) return "same";
  if (one.length === 0 || other.length === 0) return "differ";
  const digits = (text: string): string => text.replace(/\D/g, "");
  const sameDigits = digits(a) === digits(b);
  if (one.length === other.length) {
    const slips = one.filter((word, at) => word !== other[at]).length;
    if (
      slips <= Math.max(1, Math.floor(one.length / 3)) &&
      one.every((word, at) => nearWord(word, other[at] ?? ""))
    )
      return "near";
    if (one.length > 1 && [...one].sort().join(" ") === [...other].sort().join(" ")) return "near";
  }
  if (
    sameDigits &&
    distance(a, b, Math.min(a.length, b.length) >= 8 ? 2 : 1) <=
      (Math.min(a.length, b.length) >= 8 ? 2 : 1) &&
    Math.min(a.length, b.length) >= 4
  )
    return "near";
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.every((word, at) => nearWord(word, long[at] ?? ""))) return "within";
  // A word that one of them lacks in a long title.
  if (short.length >= 3 && sameDigits && long.length - short.length === 1) {
    const left = [...long];
    for (const word of short) {
      const at = left.findIndex((twin) => nearWord(word, twin));
      if (at >= 0) left.splice(at, 1);
    }
    if (left.length === 1) return "near";
  }
  return "differ";
}

/** The share of the shorter list that the longer one holds, abbreviations and slips allowed. */
export function shared(one: readonly string[], other: readonly string[]): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0) return 0;
  const found = short.filter((word) =>
    long.some((twin) => begins(word, twin) || nearWord(word, twin) || word === twin),
  );
  return found.length / short.length;
}

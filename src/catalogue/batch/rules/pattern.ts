/**
 * Patterns that a person may type: `*` any run of characters, `#` a run of digits, `?` one character; everything else
 * is itself. In what stands for it `$1`, `$2` … are what the signs met, in their order. No regular expressions of the
 * person's own: one that never ends would stop the work of everybody, and few people read them. Here the pieces
 * between the `*` are looked for one after the other, so the time is that of reading the text.
 */
const signs: Record<string, string> = { "#": "(\\d+)", "?": "([^])" };
const literal = (char: string): string => char.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** A pattern of signs alone would meet everything. */
export const isFairPattern = (pattern: string): boolean => /[^*?#\s]/u.test(pattern);

type Met = { from: number; to: number; pieces: string[] };

/** The first place at or after `from` where all pieces follow one another. */
function next(
  text: string,
  pieces: readonly RegExp[],
  ends: { open: boolean; close: boolean },
  from: number,
): Met | undefined {
  let at = from;
  let start = ends.open ? from : -1;
  const met: string[] = [];
  for (const [nth, piece] of pieces.entries()) {
    piece.lastIndex = at;
    const found = piece.exec(text);
    if (!found) return undefined;
    if (start < 0) start = found.index;
    if (nth > 0 || ends.open) met.push(text.slice(at, found.index));
    met.push(...found.slice(1));
    at = found.index + found[0].length;
  }
  if (!ends.close) return { from: start, to: at, pieces: met };
  return { from: start, to: text.length, pieces: [...met, text.slice(at)] };
}

const filled = (by: string, met: readonly string[]): string =>
  by.replace(/\$([1-9])/g, (_, number: string) => met[Number(number) - 1] ?? "");

/** A function that replaces every place where the text or pattern is met; blanks left at the end go. */
export function replacer(told: {
  find: string;
  by: string;
  pattern: boolean;
  matchCase: boolean;
}): (text: string) => string {
  const { find, by, pattern, matchCase } = told;
  if (find === "" || (pattern && !isFairPattern(find))) return (text) => text;
  const flags = matchCase ? "gu" : "giu";
  const sources = (pattern ? find.split("*") : [find]).map((piece) =>
    [...piece].map((char) => (pattern ? signs[char] : undefined) ?? literal(char)).join(""),
  );
  const ends = { open: pattern && find.startsWith("*"), close: pattern && find.endsWith("*") };
  const pieces = sources.filter((source) => source !== "").map((source) => new RegExp(source, flags));
  return (text) => {
    let out = "";
    let at = 0;
    for (let met = next(text, pieces, ends, 0); met; met = next(text, pieces, ends, at)) {
      out += text.slice(at, met.from) + (pattern ? filled(by, met.pieces) : by);
      at = met.to;
      if (met.to === met.from || at >= text.length) break;
    }
    return at === 0 && out === "" ? text : `${out}${text.slice(at)}`.trimEnd();
  };
}

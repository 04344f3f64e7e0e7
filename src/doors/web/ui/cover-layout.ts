/**
 * A cover for every record that has no picture: title, author and қошқар мүйіз in one of six compositions and nine
 * dyes, chosen by a hash of the record's own id, so that a corrected title keeps its cover and no shelf looks empty.
 * Pure geometry in a field of 240 × 360 units. A word is never broken: the largest size at which every word fits in
 * the width is taken, and below the smallest size of the scale letters shrink until the longest word fits.
 */
export const coverWidth = 240;
export const coverHeight = 360;

export type Dye = { ground: string; ornament: string; title: string; second: string };
const dye = (ground: string, ornament: string, title: string, second: string): Dye => ({
  ground,
  ornament,
  title,
  second,
});

/** Felt and land. Title on ground is at least 6.4 : 1, ornament on ground 3.8 : 1; a test measures both. */
export const dyes: readonly Dye[] = [
  dye("#0B4A6B", "#7FC0DA", "#FFFFFF", "#E8B84A"), // sky
  dye("#F3E9D2", "#A6402B", "#2A1B12", "#1E5E74"), // white felt
  dye("#7A1F1D", "#E3A77B", "#FFF4E6", "#F0C766"), // madder
  dye("#23513A", "#9CC7A0", "#FFFFFF", "#E9C46A"), // meadow
  dye("#E2B23E", "#7C4A00", "#24180A", "#FFF6DC"), // saffron
  dye("#1E2340", "#8E97D6", "#FFFFFF", "#F2A65A"), // night
  dye("#D9E7E6", "#1F6F78", "#10292E", "#B5562B"), // lake
  dye("#8A4A22", "#F0C9A0", "#FFF7EE", "#F6D36B"), // copper
  dye("#4B2A4F", "#D3A5C9", "#FFFFFF", "#EAC25F"), // plum
];
export const kinds = ["field", "label", "spine", "rosette", "steppe", "medallion"] as const;
export type Kind = (typeof kinds)[number];

/** One text of a cover, its lines already broken: `x`, `y` are of the first line's base, `lead` is in sizes. */
export type CoverText = {
  lines: readonly string[];
  size: number;
  x: number;
  y: number;
  lead: number;
  middle: boolean;
};
export type CoverLayout = {
  kind: Kind;
  dye: Dye;
  title: CoverText;
  author: CoverText;
  /** A number of the record's own, for what may vary within a composition. */
  vary: number;
  /** Height of the paper of the composition "label". */
  paper: number;
};

/** FNV-1a of 32 bits with a last stir, so that neighbouring ids get different covers. */
export function hashOf(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h = Math.imul(h ^ (h >>> 15), 2246822507);
  return (h ^ (h >>> 13)) >>> 0;
}

const wide = /[ШЩЖМЮЫФшщжмюыфWMmw@%]/u;
const narrow = /[іiIjl.,:;!|'’()[\]\-–«»"]/u;

/** An upper estimate of the width of a line in em, bold serif; wide letters of the alphabet count more. */
export function emWidth(line: string): number {
  let width = 0;
  for (const letter of line) {
    if (wide.test(letter)) width += 0.95;
    else if (narrow.test(letter)) width += 0.42;
    else if (letter === " ") width += 0.26;
    else width += letter === letter.toLowerCase() ? 0.64 : 0.8;
  }
  return width;
}

/** The words of a text over lines of at most `width` units; one word longer than the width stands alone. */
function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && emWidth(longer) * size > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

export type Fitted = { size: number; lines: string[] };
const round = (n: number): number => Math.round(n * 10) / 10;

/**
 * The largest of `sizes` at which the text stands in `rows` lines of `width` and within `high`; if even the last is too
 * large, lines over the limit are cut behind a whole word with «…», and a single long word shrinks until it fits.
 */
export function fitText(
  text: string,
  sizes: readonly number[],
  width: number,
  rows: number,
  high = 999,
): Fitted {
  let chosen: Fitted = { size: sizes.at(-1) ?? 12, lines: [] };
  for (const size of sizes) {
    chosen = { size, lines: wrap(text, size, width) };
    const within = chosen.lines.every((line) => emWidth(line) * size <= width);
    if (within && chosen.lines.length <= rows && chosen.lines.length * size * 1.14 <= high) return chosen;
  }
  if (chosen.lines.length > rows)
    chosen = { size: chosen.size, lines: cut(chosen.lines, rows, chosen.size, width) };
  const longest = Math.max(0.1, ...chosen.lines.map(emWidth));
  return { size: Math.min(chosen.size, Math.floor((width / longest) * 10) / 10), lines: chosen.lines };
}

function cut(lines: readonly string[], rows: number, size: number, width: number): string[] {
  const kept = lines.slice(0, rows);
  let last = (kept.pop() ?? "").replace(/[\s,:.;–-]+$/u, "");
  while (last.includes(" ") && emWidth(`${last}…`) * size > width) {
    last = last.slice(0, last.lastIndexOf(" ")).replace(/[\s,:.;–-]+$/u, "");
  }
  return [...kept, `${last}…`];
}

const place = (f: Fitted, x: number, y: number, lead: number, middle = false): CoverText => ({
  ...f,
  x,
  y: round(y),
  lead,
  middle,
});

const big = [42, 37, 33, 29, 25, 22, 19];

/** The layouts of the six compositions: where title and author stand. */
function texts(kind: Kind, title: string, author: string): Pick<CoverLayout, "title" | "author" | "paper"> {
  const paper = 0;
  if (kind === "field") {
    const t = fitText(title, big, 200, 5, 150);
    const a = fitText(author, [19, 17, 15], 200, 2);
    const below = a.lines.length > 0 ? 36 + a.lines.length * 22 : 24;
    return { author: place(a, 20, 36, 1.2), title: place(t, 20, below + t.size, 1.12), paper };
  }
  if (kind === "label") {
    const t = fitText(title, [34, 30, 27, 24, 21, 18, 16], 160, title.length > 34 ? 6 : 4);
    const a = fitText(author, [16.5, 14.5, 13], 160, 2);
    const high = t.lines.length * t.size * 1.14;
    return {
      title: place(t, 120, 76 + t.size, 1.14, true),
      author: place(a, 120, 76 + high + 22, 1.25, true),
      paper: round(high + a.lines.length * 20 + 44),
    };
  }
  if (kind === "spine") {
    const t = fitText(title, [36, 32, 28, 25, 22, 19], 152, 7, 220);
    const a = fitText(author, [18, 16, 14], 152, 3);
    const base = 338 - Math.max(0, a.lines.length - 1) * a.size * 1.2;
    return { title: place(t, 76, 40 + t.size * 0.6, 1.14), author: place(a, 76, base, 1.2), paper };
  }
  if (kind === "rosette") {
    const t = fitText(title, big, 204, 5, 152);
    const a = fitText(author, [19, 17, 15.5, 14], 204, 1);
    const first = 28 + t.size * 0.8;
    const under = first + (Math.max(1, t.lines.length) - 1) * t.size * 1.1 + 30;
    return { title: place(t, 18, first, 1.1), author: place(a, 18, under, 1.2), paper };
  }
  if (kind === "steppe") {
    const t = fitText(title, big, 204, 5, 150);
    const a = fitText(author, [19, 17, 15], 204, 2);
    const first = (a.lines.length > 0 ? 42 + (a.lines.length - 1) * 23 : 18) + t.size * 1.12;
    return { author: place(a, 18, 36, 1.2), title: place(t, 18, first, 1.1), paper };
  }
  const long = title.length > 22;
  const t = fitText(title, long ? [22, 20, 18, 16.5, 15] : [34, 30, 27, 24, 21], 200, long ? 4 : 2, 78);
  const a = fitText(author, [17.5, 15.5, 14], 200, 1);
  const y = (long ? 234 : 246) + (t.lines.length < 2 ? 16 : 0);
  return { title: place(t, 120, y, 1.12, true), author: place(a, 120, 336, 1.2, true), paper };
}

/** The cover of a record. `id` decides composition and dye; without one, title and author do. */
export function layoutCover(
  record: { id: string | number; title: string; author?: string | undefined },
  choose: { kind?: Kind; dye?: number } = {},
): CoverLayout {
  const title = record.title.trim();
  const author = (record.author ?? "").trim();
  const h = hashOf(String(record.id === "" ? title + author : record.id));
  const kind = choose.kind ?? kinds[(h >>> 8) % kinds.length] ?? "field";
  const own = dyes[choose.dye ?? h % dyes.length] ?? (dyes[0] as Dye);
  return { kind, dye: own, vary: h % 112, ...texts(kind, title, author) };
}

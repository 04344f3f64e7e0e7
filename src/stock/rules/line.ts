/** One line of holdings → the copies it tells of. What is not understood stays in the note; nothing is dropped. */
import type { Holding } from "#formats/rules";

export type NewCopy = {
  sourceKey: string;
  barcode: string | null;
  inventory: string | null;
  shelfMark: string;
  section: string;
  volume: string;
  price: number | null;
  acquired: string | null;
  note: string;
  use: "lend" | "reading-room";
};

/** Codes and words by which catalogues call the reading room; copies there are not lent. */
const readingRoom = /^(reading[- ]room|оқу залы|читальный зал|чз|ч\.\s?з\.)$/iu;

const mostOfALine = 500;

/** A line with a number of its own is one copy, whatever it says of how many. */
export const copiesInLine = (holding: Holding): number =>
  holding.barcode || holding.inventory ? 1 : Math.max(1, Math.min(holding.copies ?? 1, mostOfALine));

/**
 * `place` tells the line apart from others of the record: its node and its number among lines that say nothing better.
 * A barcode or an inventory number is the key where there is one, so that a line that moved in its record is known.
 * `known` is the line as its source writes it, where a person gave the copy another number.
 */
export function copiesOfLine(
  holding: Holding,
  line: { sourceNumber: string; place: number; nth: number; sectionText: string; known?: Holding },
): NewCopy[] {
  const count = copiesInLine(holding);
  const price = priceOf(holding.price);
  const acquired = dayOf(holding.acquired);
  const note = [
    holding.note,
    holding.status,
    price === null ? holding.price : undefined,
    acquired === null ? holding.acquired : undefined,
    holding.act,
  ]
    .filter(Boolean)
    .join("; ");
  const copy = {
    barcode: tidy(holding.barcode, 60),
    inventory: tidy(holding.inventory, 60),
    shelfMark: (holding.shelfMark ?? "").slice(0, 200),
    section: line.sectionText.slice(0, 200),
    volume: (holding.volume ?? "").slice(0, 100),
    price,
    acquired,
    note: note.slice(0, 1000),
    use: readingRoom.test(line.sectionText.trim()) ? ("reading-room" as const) : ("lend" as const),
  };
  const { barcode, inventory } = line.known ?? holding;
  const known = tidy(barcode, 60)
    ? `b:${tidy(barcode, 60)}`
    : tidy(inventory, 60)
      ? `i:${tidy(inventory, 60)}`
      : `l:${line.place}:${line.nth}`;
  return Array.from({ length: count }, (_, at) => ({
    ...copy,
    sourceKey: `${line.sourceNumber}\n${known}${count > 1 ? `:${at + 1}` : ""}`,
  }));
}

const tidy = (text: string | undefined, most: number): string | null => {
  const value = (text ?? "").replace(/\s+/gu, " ").trim().slice(0, most);
  return value === "" ? null : value;
};

/** «1 350,00 тг.», "KZT 350.00"; null when it is no plain sum. */
function priceOf(text: string | undefined): number | null {
  const match = /^\D{0,6}(\d{1,3}(?:[\s\u00a0]?\d{3})*|\d{1,9})(?:[.,](\d{1,2}))?\D{0,8}$/u.exec(
    (text ?? "").trim(),
  );
  if (!match) return null;
  const whole = Number((match[1] ?? "").replace(/\D/g, ""));
  return whole > 999_999_999 ? null : whole + Number((match[2] ?? "0").padEnd(2, "0")) / 100;
}

/** 2019-05-30, 20190530, 30.05.2019; null when it is no day of a calendar. */
function dayOf(text: string | undefined): string | null {
  const value = (text ?? "").trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(value);
  const dotted = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(value);
  const [year, month, day] = iso ? iso.slice(1) : dotted ? [dotted[3], dotted[2], dotted[1]] : [];
  if (!year || !month || !day) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const same = date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
  return same && Number(year) >= 1700 ? `${year}-${month}-${day}` : null;
}

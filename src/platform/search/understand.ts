/**
 * Reads what a person typed. Nothing fails: an open quote closes at the end, a lone sign is dropped, too long a query
 * is cut and says so. Words are all wanted; `-word` is not wanted; "several words" stand together; `word*` begins
 * with; `title:`, `author:`, `subject:` say where. Other words before a colon are words like any other.
 */
import { words } from "#kazakh";
import { type Field, fields } from "./port.ts";

export type Part = {
  /** One word, or the words of a phrase. */
  words: string[];
  not: boolean;
  /** The last word is a beginning. */
  prefix: boolean;
  field?: Field;
};

export type Understood = {
  parts: Part[];
  /** The query was longer than is read; the rest was left out. */
  cut: boolean;
};

const longest = 1_000;
const mostWords = 24;

const PIECE = /(-?)(?:([\p{L}]+):)?(?:["«“„]([^"»”“]*)(?:["»”“]|$)|([^\s"«»“”„]+))/gu;

export function understand(text: string): Understood {
  const clean = text.toWellFormed().normalize("NFC").replace(/\s+/gu, " ");
  const read = clean.slice(0, longest);
  const parts: Part[] = [];
  let count = 0;
  let cut = clean.length > longest;
  for (const [, minus, name, phrase, plain] of read.matchAll(PIECE)) {
    const field = fieldOf(name);
    // «a:b» with an unknown name is two words; the name must not be lost.
    const body =
      phrase ?? (name !== undefined && field === undefined ? `${name} ${plain ?? ""}` : (plain ?? ""));
    const found = words(body).map((span) => span.text);
    if (found.length === 0) continue;
    if (count + found.length > mostWords) {
      cut = true;
      break;
    }
    count += found.length;
    const shape = { not: minus === "-", ...(field ? { field } : {}) };
    const prefix = phrase === undefined && /[^*]\*$/.test(body);
    if (phrase !== undefined) parts.push({ words: found, prefix: false, ...shape });
    else {
      found.forEach((word, at) => {
        parts.push({ words: [word], prefix: prefix && at === found.length - 1, ...shape });
      });
    }
  }
  return { parts, cut };
}

function fieldOf(name: string | undefined): Field | undefined {
  const wanted = name?.toLowerCase();
  return fields.find((field) => field === wanted && field !== "other");
}

/** All wanted words in their order, as typed. */
export const wantedWords = (understood: Understood): string[] =>
  understood.parts.filter((part) => !part.not).flatMap((part) => part.words);

/**
 * The written form of a word list, made for small files and a start without work. Words are grouped by their first three
 * letters into buckets; a bucket is one string and is read only when a word of it is asked for. Inside, an entry is
 *
 *     <letters shared with the word before: a = 0, b = 1 …> <the rest of the word> <flags, capital Latin letters>
 *
 * Words hold no Latin letters of small case there (the words of a list are Cyrillic; what is Latin is kept elsewhere), so
 * the next entry is seen at once. Sorted words share most of their letters: the lists shrink to a third, and what is left
 * compresses well.
 */
export type Buckets = Readonly<Record<string, string>>;

export const bucketOf = (word: string): string => word.slice(0, 3);

const FIRST_COUNT = "a".charCodeAt(0);
const LAST_COUNT = "z".charCodeAt(0);
const FIRST_FLAG = "A".charCodeAt(0);
const LAST_FLAG = "Z".charCodeAt(0);

export function pack(words: ReadonlyMap<string, string>): Record<string, string> {
  const buckets: Record<string, string> = {};
  const before: Record<string, string> = {};
  for (const word of [...words.keys()].sort()) {
    const key = bucketOf(word);
    const last = before[key] ?? "";
    let shared = 0;
    while (shared < LAST_COUNT - FIRST_COUNT && shared < last.length && last[shared] === word[shared])
      shared++;
    buckets[key] =
      `${buckets[key] ?? ""}${String.fromCharCode(FIRST_COUNT + shared)}${word.slice(shared)}${words.get(word) ?? ""}`;
    before[key] = word;
  }
  return buckets;
}

/** Reads one bucket and calls `take` for each word. */
export function unpack(bucket: string, take: (word: string, flags: string) => void): void {
  let word = "";
  let i = 0;
  while (i < bucket.length) {
    const shared = bucket.charCodeAt(i) - FIRST_COUNT;
    let end = i + 1;
    let flagsAt = -1;
    for (; end < bucket.length; end++) {
      const code = bucket.charCodeAt(end);
      if (code >= FIRST_COUNT && code <= LAST_COUNT) break;
      if (flagsAt < 0 && code >= FIRST_FLAG && code <= LAST_FLAG) flagsAt = end;
    }
    const lettersEnd = flagsAt < 0 ? end : flagsAt;
    word = word.slice(0, shared) + bucket.slice(i + 1, lettersEnd);
    take(word, flagsAt < 0 ? "" : shareFlags(bucket, flagsAt, end));
    i = end;
  }
}

const sharedFlags = new Map<string, string>();
/** A few hundred combinations of flags stand behind all words: one string each is kept, not one a word. */
function shareFlags(bucket: string, from: number, to: number): string {
  if (to - from === 1) return bucket.charAt(from);
  const flags = bucket.slice(from, to);
  const shared = sharedFlags.get(flags);
  if (shared !== undefined) return shared;
  sharedFlags.set(flags, flags);
  return flags;
}

/**
 * Letters that look the same in print. Only pairs that a reader cannot tell apart, plus the three that Kazakh typists
 * take from other layouts (i, ə, h) and the two of old Kazakh fonts (ў, ө with bar of Latin).
 */
const PAIRS: readonly (readonly [string, string])[] = [
  ["a", "а"],
  ["c", "с"],
  ["e", "е"],
  ["o", "о"],
  ["p", "р"],
  ["x", "х"],
  ["y", "у"],
  ["i", "і"],
  ["h", "һ"],
  ["ə", "ә"],
  ["ɵ", "ө"],
  ["k", "к"],
  ["m", "м"],
  ["t", "т"],
  ["ë", "ё"],
  ["A", "А"],
  ["B", "В"],
  ["C", "С"],
  ["E", "Е"],
  ["H", "Н"],
  ["K", "К"],
  ["M", "М"],
  ["O", "О"],
  ["P", "Р"],
  ["T", "Т"],
  ["X", "Х"],
  ["Y", "У"],
  ["I", "І"],
  ["Ə", "Ә"],
  ["Ɵ", "Ө"],
  ["Ë", "Ё"],
];

export const CYRILLIC_OF: ReadonlyMap<string, string> = new Map(PAIRS);

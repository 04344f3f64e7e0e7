import type { RussianReading } from "./suffix-rules.ts";

/**
 * Stems for words no lexicon has, names above all. The dictionary form cannot be known («Нуры»: Нур or Нура?), so the term
 * is the stem without ending – for masculine names the name itself, which is how Kazakh writes it too.
 */
const NOUN_ENDING = /(?:ами|ями|ах|ях|ов|ев|ам|ям|ом|ем|ой|ей|ою|ею|ы|и|а|я|у|ю|е|о)$/;
const ADJECTIVE = /^(.{2,}(?:ск|цк|н|ов|ев|ин))(?:ий|ый|ая|ое|ие|ые|ого|ому|им|ым|ой|ую|их|ых|ими|ыми|ом)$/;
const SURNAME = /^(.{2,}(?:ов|ев|ин|ын))(?:а|у|ым|е|ой|ы|ых|ыми|ом)?$/;

export function guessRussian(word: string): RussianReading[] {
  if (word.length < 4 || word.includes("-")) return [];
  const found = new Map<string, number>();
  const surname = SURNAME.exec(word)?.[1];
  if (surname !== undefined) found.set(surname, 0.8);
  const adjective = ADJECTIVE.exec(word);
  if (adjective?.[1] !== undefined)
    found.set(adjective[1] + (/[кгх]$/.test(adjective[1]) ? "ий" : "ый"), 0.8);
  const ending = NOUN_ENDING.exec(word)?.[0];
  if (ending !== undefined && surname === undefined && adjective === null) {
    const stem = word.slice(0, -ending.length);
    if (stem.length >= 3) {
      found.set(stem, 0.8);
      // Абаю, Абаем: the й of the stem is in the ending.
      if (/[аеоиуы]$/.test(stem) && /^[яюе]/.test(ending)) found.set(`${stem}й`, 0.8);
    }
  }
  return [...found].map(([lemma, weight]) => ({ lemma, weight }));
}

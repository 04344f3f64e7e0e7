/**
 * Takes the word lists of the lexicon from the dictionaries of hunspell. Needed only when those have a new version:
 *
 *     apt-get install hunspell-kk hunspell-ru      (Debian)
 *     node scripts/lexicon/import-hunspell.ts /usr/share/hunspell
 *     node scripts/lexicon/make.ts
 *
 * Every source stays a list of its own with its notice, so that each can be taken out or replaced; see the decision
 * record 0010.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { dropInflected, kazakhWords } from "./hunspell-kk.ts";
import { russianRules, russianWords } from "./hunspell-ru.ts";
import { writeList, writeRules } from "./lists.ts";
import { ownWords } from "./own-lists.ts";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("Usage: node scripts/lexicon/import-hunspell.ts FOLDER-WITH-HUNSPELL-DICTIONARIES");
  process.exit(2);
}
const source = (name: string): string => readFileSync(`${folder}/${name}`, "utf8").replace(/^\ufeff/, "");

const KAZAKH_NOTICE = [
  "Derived from the Kazakh dictionary for hunspell 1.1, © 2009 Akmaral Mussayeva, László Németh, Rail Aliev, under the",
  "Mozilla Public License 1.1 (of GPL-2+/LGPL-2.1+/MPL-1.1+). Modified: only the words are kept, verb stems are derived",
  "from infinitives, inflected forms are left out. The contents of this file stay under the MPL 1.1; see",
  "src/kazakh/lexicon/generated/LICENSE-hunspell-kk.txt.",
];
const RUSSIAN_NOTICE = [
  "Derived from the Russian dictionary for hunspell, © 1997-2008 Alexander I. Lebedev; see",
  "src/kazakh/lexicon/generated/LICENSE-hunspell-ru.txt. This is a modified version: ё is written as е, participles",
  "that a rule finds are left out, rules are kept as one table.",
];

mkdirSync(new URL("./lists/", import.meta.url), { recursive: true });
const own = ownWords();
const kazakh = kazakhWords(source("kk_KZ.dic"), own);
const strayed = dropInflected(kazakh, own);
writeList("hunspell-kk", KAZAKH_NOTICE, kazakh);
const russian = russianWords(source("ru_RU.dic"));
writeList("hunspell-ru", RUSSIAN_NOTICE, russian);
const rules = russianRules(source("ru_RU.aff"));
writeRules(RUSSIAN_NOTICE, rules);
console.log(
  `hunspell-kk ${kazakh.size} words (${strayed} inflected forms left out), hunspell-ru ${russian.size} words, ${rules.length} rules`,
);

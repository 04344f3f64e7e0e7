/**
 * Makes the lexicon of the room `kazakh` from its sources:
 *
 *     apt-get install hunspell-kk hunspell-ru      (Debian)
 *     node scripts/lexicon/make.ts /usr/share/hunspell
 *
 * Every source stays a file of its own with its notice, so that each can be taken out or replaced; see the decision
 * record 0010. The result does not depend on the machine: the same sources give the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { pack } from "../../src/kazakh/lexicon/front-coding.ts";
import { dropInflected, kazakhWords } from "./hunspell-kk.ts";
import { russianRules, russianWords } from "./hunspell-ru.ts";
import { ownAbbreviations, ownIrregular, ownWords } from "./own-lists.ts";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("Usage: node scripts/lexicon/make.ts FOLDER-WITH-HUNSPELL-DICTIONARIES");
  process.exit(2);
}
const source = (name: string): string => readFileSync(`${folder}/${name}`, "utf8").replace(/^\ufeff/, "");

const own = ownWords();
const kazakh = kazakhWords(source("kk_KZ.dic"), own);
const strayed = dropInflected(kazakh, own);
const rules = russianRules(source("ru_RU.aff"));
const russian = russianWords(source("ru_RU.dic"));

write("own", {
  notice: "Words written for Ortaq. Licence: Apache-2.0.",
  words: pack(own),
  latin: ownAbbreviations()
    .filter((word) => /[a-z]/.test(word))
    .join(" "),
  kazakh: ownIrregular("kazakh"),
  russian: ownIrregular("russian"),
});
write("hunspell-kk", {
  notice:
    "Derived from the Kazakh dictionary for hunspell 1.1, © 2009 Akmaral Mussayeva, László Németh, Rail Aliev, under the Mozilla Public License 1.1 (of GPL-2+/LGPL-2.1+/MPL-1.1+). Modified: only the words are kept, verb stems are derived from infinitives. The contents of this file stay under the MPL 1.1; see LICENSE-hunspell-kk.txt.",
  words: pack(kazakh),
});
write("hunspell-ru", {
  notice:
    "Derived from the Russian dictionary for hunspell, © 1997-2008 Alexander I. Lebedev; see LICENSE-hunspell-ru.txt. This is a modified version: ё is written as е, participles that a rule finds are left out, rules are kept as one table.",
  words: pack(russian),
  rules,
});
console.log(`${strayed} inflected forms left out`);
console.log(
  `own ${own.size}, hunspell-kk ${kazakh.size}, hunspell-ru ${russian.size} words, ${rules.split(" ").length} rules`,
);

function write(name: string, content: Record<string, unknown>): void {
  const text = `${JSON.stringify(content)}\n`;
  writeFileSync(new URL(`../../src/kazakh/lexicon/generated/${name}.json`, import.meta.url), text);
  const kib = (bytes: number): string => `${Math.round(bytes / 1024)} KiB`;
  console.log(
    `${name}: ${kib(Buffer.byteLength(text))}, gzip ${kib(gzipSync(text, { level: 9 }).length)}, brotli ${kib(brotliCompressSync(text).length)}`,
  );
}

import { writeGraph } from "./graph-writer.ts";
import { joinLists, readList, readRules } from "./lists.ts";
import { ownAbbreviations, ownIrregular, ownWords } from "./own-lists.ts";

/** The files of `src/kazakh/lexicon/generated` by name, as text. The same lists give the same bytes on any machine. */
export function compileLexicon(): Map<string, string> {
  const kazakh = {
    notice:
      "Compiled from own lists (Apache-2.0) and scripts/lexicon/lists/hunspell-kk.txt (MPL 1.1, © 2009 Akmaral Mussayeva, László Németh, Rail Aliev; see LICENSE-hunspell-kk.txt). This file is under the MPL 1.1.",
    ...writeGraph(joinLists(ownWords(), readList("hunspell-kk"))),
    latin: ownAbbreviations()
      .filter((word) => /[a-z]/.test(word))
      .join(" "),
    irregular: ownIrregular("kazakh"),
  };
  const russian = {
    notice:
      "Compiled from scripts/lexicon/lists/hunspell-ru.txt (© 1997-2008 Alexander I. Lebedev, a modified version; see LICENSE-hunspell-ru.txt) and an own list of irregular forms (Apache-2.0).",
    ...writeGraph(readList("hunspell-ru")),
    rules: rulesByEnding(),
    irregular: ownIrregular("russian"),
  };
  return new Map(
    Object.entries({ kazakh, russian }).map(([name, content]) => [
      `${name}.json`,
      `${inAscii(JSON.stringify(content))}\n`,
    ]),
  );
}

/** The table of `src/kazakh/russian/rules.ts`. */
function rulesByEnding(): string {
  const endings = new Map<string, string[]>();
  for (const rule of readRules()) {
    const [flag = "", strip = "", ending = "", condition = ""] = rule.split(",");
    const rules = endings.get(ending) ?? [];
    endings.set(ending, rules);
    rules.push(`${flag},${strip},${condition}`);
  }
  return [...endings].map(([ending, rules]) => `${ending}=${rules.join(";")}`).join(" ");
}

/** Text that is nothing but ASCII is read in half the memory and time. */
const inAscii = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

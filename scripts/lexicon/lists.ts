import { readFileSync, writeFileSync } from "node:fs";

/**
 * The word lists taken from dictionaries, as the room keeps them: `lists/NAME.txt`, a word a line with its flags in capital
 * Latin letters behind «/», below the notice of the source.
 */
const pathOf = (name: string): URL => new URL(`./lists/${name}.txt`, import.meta.url);

export function readList(name: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const line of readFileSync(pathOf(name), "utf8").split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [word = "", flags = ""] = line.split("/");
    words.set(word, flags);
  }
  return words;
}

export function writeList(name: string, notice: readonly string[], words: ReadonlyMap<string, string>): void {
  const lines = [...words].sort(([one], [two]) => (one < two ? -1 : 1));
  const text = [
    ...notice.map((line) => `# ${line}`),
    ...lines.map(([word, flags]) => (flags === "" ? word : `${word}/${flags}`)),
  ];
  writeFileSync(pathOf(name), `${text.join("\n")}\n`);
}

/** The suffix rules of the Russian dictionary, one a line: `flag,strip,add,condition`. */
export const readRules = (): string[] =>
  readFileSync(pathOf("hunspell-ru-rules"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

export const writeRules = (notice: readonly string[], rules: readonly string[]): void =>
  writeFileSync(
    pathOf("hunspell-ru-rules"),
    `${[...notice.map((line) => `# ${line}`), ...rules].join("\n")}\n`,
  );

/** Several lists as one; a word in more than one has the flags of all. */
export function joinLists(...lists: readonly ReadonlyMap<string, string>[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const list of lists)
    for (const [word, flags] of list) words.set(word, [...new Set((words.get(word) ?? "") + flags)].join(""));
  return words;
}

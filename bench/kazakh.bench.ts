/**
 * The analysis of Kazakh and Russian words: how quick it is, and how well words find one another.
 *
 * Speed is told of words not seen before, of the same words again, and of running text; by the clock and by processor
 * time. ORTAQ_BENCH_WORDS names a file with words, one a line; without it forms are made of our own lists. The start is
 * that of `npm run ortaq -- analyze` with one word, beside Node alone and npm alone. Quality is told where the evaluation
 * data are at hand (see scripts/lexicon/quality.ts).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analyzedLines, analyzeForIndex, spellingIndex } from "#kazakh";
import { ownWords } from "../scripts/lexicon/own-lists.ts";
import { evaluationFolder, quality } from "../scripts/lexicon/quality.ts";

const root = join(import.meta.dirname, "..");
const ENDINGS = [
  "",
  "ның",
  "лар",
  "ға",
  "да",
  "мен",
  "ы",
  "сын",
  "лардың",
  "ымыз",
  "ды",
  "ған",
  "майды",
  "ом",
  "ами",
];

function wordsToRead(): string[] {
  const file = process.env.ORTAQ_BENCH_WORDS;
  if (file !== undefined)
    return readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "");
  return [...ownWords().keys()].flatMap((word) => ENDINGS.map((ending) => word + ending));
}

function timed(what: string, count: number, unit: string, work: () => void): number {
  const before = process.cpuUsage();
  const began = performance.now();
  work();
  const wall = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  const spent = (user + system) / 1e6;
  console.log(
    `${what.padEnd(24)} ${Math.round(count / wall)
      .toString()
      .padStart(9)} ${unit}/s, ${Math.round(count / spent)
      .toString()
      .padStart(9)} per CPU second`,
  );
  return count / wall;
}

const words = wordsToRead();
const lines = `${words.join("\n")}\n`;
const readAll = (): void => {
  for (const piece of analyzedLines(lines, "index")) if (piece === "") throw new Error("An empty piece");
};
console.log(`${words.length} different words`);
timed("not seen before", words.length, "words", readAll);
const remembered = timed("the same again", words.length, "words", readAll);
const texts = Array.from({ length: 2000 }, (_, i) =>
  Array.from({ length: 9 }, (_, k) => words[(i * 7 + k * 131) % words.length]).join(" "),
);
timed("titles of nine words", texts.length, "texts", () => {
  for (const text of texts) analyzeForIndex(text);
});
const catalogue = spellingIndex(words.map((word) => [word, 1] as const));
timed("spelling repair", 100, "words", () => {
  for (let i = 0; i < 100; i++) catalogue.suggest(`${words[i * 97]?.slice(0, -1)}ъ`);
});

/** The quickest of several starts, by the clock and by processor time. */
function start(what: string, command: string, args: string[], cwd: string): void {
  let wall = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 7; i++) {
    const began = performance.now();
    const { status } = spawnSync(command, args, { cwd, input: "кітап\n", shell: false });
    if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}`);
    wall = Math.min(wall, performance.now() - began);
  }
  console.log(`${what.padEnd(24)} ${Math.round(wall).toString().padStart(9)} ms`);
}
const empty = mkdtempSync(join(tmpdir(), "ortaq-bench-"));
writeFileSync(join(empty, "package.json"), JSON.stringify({ scripts: { nothing: "exit 0" } }));
console.log("\nstart with one word, the quickest of seven");
start("Node alone", process.execPath, ["-e", "0"], root);
start("analyze", process.execPath, ["src/doors/cli/start.js", "analyze"], root);
start("npm alone", "npm", ["run", "-s", "nothing"], empty);
start("npm run ortaq -- analyze", "npm", ["run", "-s", "ortaq", "--", "analyze"], root);
rmSync(empty, { recursive: true, force: true });

const folder = evaluationFolder();
if (folder === null)
  console.log("\nquality: not measured, the evaluation data are not here (set ORTAQ_SHARED)");
else {
  console.log(`\n${"quality".padEnd(32)}      open     aside (a third of the lemmas, not looked at)`);
  for (const [name, { open, aside }] of [...quality(folder)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const shown = ({ hits, of }: { hits: number; of: number }): string =>
      (name.includes("strangers") ? `${((hits / of) * 1e5).toFixed(2)}e-5` : (hits / of).toFixed(3)).padStart(
        9,
      );
    console.log(`${name.padEnd(32)} ${shown(open)} ${shown(aside)}`);
  }
}
// The bar: 50,000 words a second with the words remembered.
if (remembered < 50_000) process.exitCode = 1;

import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { analyzeLines } from "./lines.ts";

const root = new URL("../../", import.meta.url).pathname;
const analyze = (entry: string[], words: string, mode?: string): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, entry, {
    cwd: root,
    input: words,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...(mode === undefined ? {} : { ANALYZER_MODE: mode }) },
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
};
const COMMAND = ["src/doors/cli/start.js", "analyze"];
const WORDS = "кітаптарымызда\n\nkitaphana\nкол\nкнигами\nҚР-ның\n";

describe("npm run ortaq -- analyze", () => {
  it("[I18-03] answers a line for a line, as the room itself does, in both modes", () => {
    const written = analyze(COMMAND, WORDS);
    expect(written.split("\n")).toHaveLength(WORDS.split("\n").length);
    expect(written).toBe(analyzeLines(WORDS, "index"));
    expect(analyze(COMMAND, WORDS, "query")).toBe(analyzeLines(WORDS, "query"));
    expect(analyze(COMMAND, "")).toBe("");
  });

  it("and so does the entry of the room alone", () => {
    expect(analyze(["src/kazakh/analyze-lines.js"], WORDS, "query")).toBe(analyzeLines(WORDS, "query"));
  });

  it("writes to the end what a pipe does not hold at once", () => {
    const many = Array.from({ length: 30_000 }, (_, i) => `кітап${i}`).join("\n");
    expect(analyze(COMMAND, many).trimEnd().split("\n")).toHaveLength(30_000);
  });
});

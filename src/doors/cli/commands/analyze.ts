import { readFileSync, writeSync } from "node:fs";
import { analyzedLines } from "#kazakh";
import type { Command } from "../command.ts";

export const command: Command = {
  name: "analyze",
  usage: ["analyze < words.txt"],
  does: "Words one per line in, their search terms out; ANALYZER_MODE=index or query, weights as term^0.4.",
  run: async () => {
    analyzeInput();
    return {};
  },
};

/** Reads standard input to its end and answers on standard output. Opens neither settings nor database. */
export function analyzeInput(): void {
  const mode = process.env.ANALYZER_MODE === "query" ? "query" : "index";
  for (const piece of analyzedLines(readFileSync(0, "utf8"), mode)) writeAll(Buffer.from(piece));
}

/** Written at once and to the end: the output may be larger than what the reader's pipe holds. */
function writeAll(bytes: Buffer): void {
  for (let at = 0; at < bytes.length; )
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      // The pipe is full and does not block: give its reader a moment.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
}

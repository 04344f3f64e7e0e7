import { existsSync } from "node:fs";
import { basename } from "node:path";
import { theHouse } from "#basics";
import { importFile } from "#catalogue";
import { words } from "#catalogue/rules";
import { nodeByCode } from "#libraries";
import type { Ground } from "#platform/acts";
import { type Command, Failed, WrongCall } from "../command.ts";
import { inEnglish } from "../refusals.ts";

export const command: Command = {
  name: "import",
  usage: ["import FILE --node CODE|ID [--source NAME]"],
  does: "Reads a file of records (MARC 21 as ISO 2709 or MARCXML) into the catalogue of a system or library.",
  options: {
    node: { type: "string", does: "the system or library that brings the file: its code or number" },
    source: { type: "string", does: "whose control numbers the file carries; the node itself when left out" },
  },
  run: async ({ words: [typed, ...more], options }, io) => {
    if (!typed || more.length > 0) throw new WrongCall("import takes one file: import FILE --node CODE");
    const path = io.path(typed);
    if (!existsSync(path)) throw new WrongCall(`There is no file ${path}.`);
    const { ground } = await io.house();
    const node = await nodeOf(ground, options.node);
    const began = performance.now();
    const outcome = await importFile(
      ground,
      { actor: theHouse, door: "cli" },
      {
        path,
        node,
        fileName: basename(path),
        ...(typeof options.source === "string" ? { source: options.source } : {}),
        onProgress: ({ bytes, size, read, queued }) =>
          io.progress(bytes, size, `bytes (${read} records read, ${queued} queued)`),
      },
    );
    if (!outcome.ok) throw new Failed(inEnglish(outcome.refusals, words.en.refusals), { read: 0 });
    const { run, ...sums } = outcome.value;
    const seconds = Number(((performance.now() - began) / 1000).toFixed(1));
    io.say(
      `Read ${sums.read}: imported ${sums.imported}, merged ${sums.merged}, queued ${sums.queued}; ` +
        `copies ${sums.copies}. Import ${run}, ${seconds} s.`,
    );
    if (sums.queued > 0)
      io.say("What is queued waits, with its bytes and the reason, in the office: Catalogue, queue.");
    return { ...sums, run, seconds };
  },
};

async function nodeOf(ground: Ground, given: unknown): Promise<number> {
  if (typeof given !== "string")
    throw new WrongCall("Say whose records they are: --node CODE, such as balqash.");
  const id = /^\d+$/.test(given) ? Number(given) : await nodeByCode(ground.db.sql, given);
  if (id === undefined) throw new WrongCall(`No node of the tree has the code ${given}.`);
  return id;
}

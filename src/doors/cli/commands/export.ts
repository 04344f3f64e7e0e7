import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { type Choice, type ExportAsked, emptyTally, exportPieces, filesBeside, queryPart } from "#catalogue";
import { exportFormats } from "#formats";
import { nodeByCode } from "#libraries";
import type { Ground } from "#platform/acts";
import { type Call, type Command, Failed, WrongCall } from "../command.ts";

export const command: Command = {
  name: "export",
  usage: [
    "export FILE [--format FORMAT] [--flavour marc21|rusmarc] [--library CODE|ID] [--query … | --list N] [--changed-since DAY]",
  ],
  does: "Writes records with their copies of today into a file: those of a system or library, else the union catalogue.",
  options: {
    format: { type: "string", does: `${exportFormats.join(", ")}; iso2709 when left out` },
    flavour: {
      type: "string",
      does: "the fields of iso2709, marcxml and json: marc21 (when left out) or rusmarc",
    },
    library: { type: "string", does: "whose records: the code or number of a system or library" },
    query: {
      type: "string",
      does: "only what a search finds: words, or the address of a search (q=...&language=kaz)",
    },
    list: { type: "string", does: "only the records of a list, by its number" },
    "changed-since": { type: "string", does: "only records changed since a day, such as 2026-11-01" },
  },
  run: async (call, io) => {
    const [typed, ...more] = call.words;
    if (!typed || more.length > 0) throw new WrongCall("export takes one file: export FILE --library CODE");
    const asked = askedIn(call);
    const path = io.path(typed);
    const { ground } = await io.house();
    asked.node = await nodeOf(ground, call.options.library);
    const began = performance.now();
    const tally = emptyTally();
    const beside = filesBeside({ losses: `${path}.losses.csv`, tooLong: `${path}.too-long.xml` });
    try {
      const progress = (done: number, total: number): void => io.progress(done, total, "records");
      await writeTo(
        path,
        exportPieces(ground, asked, { tally, losses: beside.losses, tooLong: beside.tooLong, progress }),
      );
    } finally {
      const { losses, tooLong } = beside.close();
      if (losses)
        io.say(`Values that have no place in ${asked.flavour}: ${tally.losses}, named in ${losses}`);
      if (tooLong)
        io.say(`Records too long for ISO 2709: ${tally.tooLong}, written as MARCXML into ${tooLong}`);
    }
    const seconds = Number(((performance.now() - began) / 1000).toFixed(1));
    io.say(`Wrote ${tally.written} records with ${tally.copies} copies in ${seconds} s.`);
    if (tally.unreadable > 0)
      io.say(
        `Raw forms that cannot be read: ${tally.unreadable}; these records were written out of their descriptions.`,
      );
    return { ...tally, file: path, seconds };
  },
};

function askedIn({ options }: Call): ExportAsked {
  const format = exportFormats.find((one) => one === (options.format ?? "iso2709"));
  if (!format) throw new WrongCall(`--format is one of ${exportFormats.join(", ")}.`);
  const { flavour = "marc21" } = options;
  if (flavour !== "marc21" && flavour !== "rusmarc") throw new WrongCall("--flavour is marc21 or rusmarc.");
  const since = options["changed-since"];
  if (since !== undefined && !isDay(since))
    throw new WrongCall("--changed-since takes a day, such as 2026-11-01.");
  const choice = choiceIn(options);
  return {
    node: null,
    format,
    flavour,
    ...(choice ? { choice } : {}),
    ...(typeof since === "string" ? { since } : {}),
  };
}

const isDay = (text: string | boolean): boolean =>
  typeof text === "string" && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

function choiceIn({ query, list }: Call["options"]): Choice | undefined {
  if (query !== undefined && list !== undefined)
    throw new WrongCall("Choose by --query or by --list, not both.");
  if (typeof query === "string") return { by: "query", address: queryPart(query) };
  if (list === undefined) return undefined;
  if (typeof list !== "string" || !/^[1-9]\d{0,14}$/.test(list))
    throw new WrongCall("--list takes the number of a list.");
  return { by: "list", list: Number(list) };
}

async function nodeOf(ground: Ground, given: unknown): Promise<number | null> {
  if (typeof given !== "string") return null;
  const id = /^\d+$/.test(given) ? Number(given) : await nodeByCode(ground.db.sql, given);
  if (id === undefined) throw new WrongCall(`No node of the tree has the code ${given}.`);
  return id;
}

async function writeTo(path: string, pieces: AsyncIterable<Buffer>): Promise<void> {
  const out = createWriteStream(path);
  const failed = once(out, "error").then(([error]) => {
    throw new Failed(`The file ${path} cannot be written: ${error instanceof Error ? error.message : error}`);
  });
  // What is awaited below hears it; without this an early failure would be nobody's.
  failed.catch(() => undefined);
  for await (const piece of pieces) if (!out.write(piece)) await Promise.race([once(out, "drain"), failed]);
  out.end();
  await Promise.race([once(out, "finish"), failed]);
}

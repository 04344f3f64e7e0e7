import { existsSync } from "node:fs";
import { basename } from "node:path";
import { theHouse } from "#basics";
import { importFile, importRun, profilesOf, rehearseFile, takeBackImport } from "#catalogue";
import { words } from "#catalogue/rules";
import {
  type CodePage,
  codePages,
  type FileFormat,
  type Flavour,
  fileFormats,
  flavours,
} from "#formats/rules";
import { nodeByCode } from "#libraries";
import { type Ground, perform } from "#platform/acts";
import { type Call, type Command, Failed, type Io, WrongCall } from "../command.ts";
import { inEnglish } from "../refusals.ts";

const who = { actor: theHouse, door: "cli" } as const;

export const command: Command = {
  name: "import",
  usage: ["import FILE --library CODE|ID [--rehearsal]", "import --take-back RUN"],
  does:
    "Reads a file of records (ISO 2709, MARCXML, IRBIS text, CSV, XLSX) into the catalogue of a system or library, " +
    "says with --rehearsal what would come of it, or takes an import back.",
  options: {
    library: { type: "string", does: "the system or library that brings the file: its code or number" },
    node: { type: "string", does: "the same as --library" },
    source: {
      type: "string",
      does: "whose control numbers the file carries; the library itself when left out",
    },
    format: { type: "string", does: `${fileFormats.join(", ")}; found out when left out` },
    flavour: { type: "string", does: `${flavours.join(", ")}; judged record by record when left out` },
    "code-page": { type: "string", does: `${codePages.join(", ")}; judged record by record when left out` },
    profile: { type: "string", does: "the name of the library's column profile for a table" },
    rehearsal: {
      type: "boolean",
      does: "say what would be new, merged, doubtful and queued; bring nothing in",
    },
    "take-back": { type: "string", does: "the number of the import to take back as a whole" },
  },
  run: async (call, io) => {
    const { options } = call;
    if (options["take-back"] !== undefined) return takeBack(call, io);
    const path = pathOf(call, io);
    const choices = {
      format: one<FileFormat>("format", fileFormats, options.format),
      flavour: one<Flavour>("flavour", flavours, options.flavour),
      codePage: one<CodePage>("code-page", codePages, options["code-page"]),
    };
    const { ground } = await io.house();
    const node = await nodeOf(ground, options.library ?? options.node);
    const file = {
      path,
      node,
      fileName: basename(path),
      ...choices,
      ...(await profileOf(ground, node, options.profile)),
      ...(typeof options.source === "string" ? { source: options.source } : {}),
      onProgress: ({
        bytes,
        size,
        read,
        queued,
      }: {
        bytes: number;
        size?: number;
        read: number;
        queued: number;
      }) => io.progress(bytes, size, `bytes (${read} records read, ${queued} queued)`),
    };
    const began = performance.now();
    const seconds = () => Number(((performance.now() - began) / 1000).toFixed(1));
    return options.rehearsal ? rehearse(ground, file, io, seconds) : carryOut(ground, file, io, seconds);
  },
};

type File = Parameters<typeof importFile>[2];

async function carryOut(ground: Ground, file: File, io: Io, seconds: () => number): Promise<object> {
  const outcome = await importFile(ground, who, file);
  if (!outcome.ok) throw new Failed(inEnglish(outcome.refusals, words.en.refusals), { read: 0 });
  const { run, ...sums } = outcome.value;
  io.say(
    `Read ${sums.read}: imported ${sums.imported}, merged ${sums.merged}, queued ${sums.queued}; ` +
      `copies ${sums.copies}. Import ${run}, ${seconds()} s.`,
  );
  if (sums.queued > 0)
    io.say("What is queued waits, with its bytes and the reason, in the office: Catalogue, queue.");
  return { ...sums, run, seconds: seconds() };
}

/** Under the same names: read = imported + merged + queued. Doubtful ones would be imported and asked about. */
async function rehearse(ground: Ground, file: File, io: Io, seconds: () => number): Promise<object> {
  const outcome = await rehearseFile(ground, who, file);
  if (!outcome.ok) throw new Failed(inEnglish(outcome.refusals, words.en.refusals), { read: 0 });
  const { run, read, fresh, joined, doubtful, known, changed, refused: queued, copies } = outcome.value;
  io.say(
    `Nothing was changed. Read ${read}: new ${fresh} (merged with another library's ${joined}), doubtful ${doubtful}, known ${known}, changed ${changed}, ` +
      `would be queued ${queued}; copies ${copies}. Import ${run}, ${seconds()} s.`,
  );
  const imported = fresh + doubtful;
  const merged = known + changed;
  return {
    rehearsal: true,
    read,
    imported,
    merged,
    queued,
    doubtful,
    changed,
    copies,
    run,
    seconds: seconds(),
  };
}

async function takeBack({ words: more, options }: Call, io: Io): Promise<object> {
  const run = Number(options["take-back"]);
  if (!Number.isInteger(run) || run < 1 || more.length > 0)
    throw new WrongCall("Say which import: import --take-back RUN, its number alone.");
  const { ground } = await io.house();
  if (!(await importRun(ground.db.sql, run)))
    throw new Failed(words.en.refusals["no-such-run"]?.({}) ?? "no-such-run", { run });
  for (;;) {
    const part = await perform({ ground, ...who }, takeBackImport, { run });
    if (!part.ok) throw new Failed(inEnglish(part.refusals, words.en.refusals), { run });
    const { over, copies, withdrawn, restored, left } = part.value;
    io.progress(copies + withdrawn + restored + left, undefined, "records and copies taken back");
    if (!over) continue;
    io.say(
      `Import ${run} is taken back: records withdrawn ${withdrawn}, former version again ${restored}, ` +
        `copies removed ${copies}; left ${left}.`,
    );
    if (left > 0) io.say("What was left, and why, stands on the page of the import in the office.");
    return { run, withdrawn, restored, copies, left };
  }
}

function pathOf({ words: [typed, ...more] }: Call, io: Io): string {
  if (!typed || more.length > 0) throw new WrongCall("import takes one file: import FILE --library CODE");
  const path = io.path(typed);
  if (!existsSync(path)) throw new WrongCall(`There is no file ${path}.`);
  return path;
}

function one<Value extends string>(
  option: string,
  values: readonly Value[],
  given: unknown,
): Value | undefined {
  if (given === undefined) return undefined;
  const value = values.find((known) => known === given);
  if (value === undefined) throw new WrongCall(`--${option} is one of: ${values.join(", ")}.`);
  return value;
}

async function nodeOf(ground: Ground, given: unknown): Promise<number> {
  if (typeof given !== "string")
    throw new WrongCall("Say whose records they are: --library CODE, such as balqash.");
  const id = /^\d+$/.test(given) ? Number(given) : await nodeByCode(ground.db.sql, given);
  if (id === undefined) throw new WrongCall(`No node of the tree has the code ${given}.`);
  return id;
}

async function profileOf(
  ground: Ground,
  node: number,
  given: unknown,
): Promise<Pick<File, "profile" | "separator">> {
  if (typeof given !== "string") return {};
  const saved = (await profilesOf(ground.db.sql, node)).find(
    ({ name }) => name.toLowerCase() === given.trim().toLowerCase(),
  );
  if (!saved) throw new WrongCall(words.en.refusals["no-such-profile"]?.({ name: given }) ?? given);
  return { profile: saved.profile, separator: saved.separator ?? undefined };
}

import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { exportFormats } from "#formats";
import { action, rowId } from "#platform/acts";
import { choiceShape } from "../../batch/actions/draft-batch.ts";
import { connectedFiles } from "../../imports/connected.ts";
import { exportRun } from "../questions.ts";
import { endExportRun, insertExport } from "../store.ts";

/** Asks for a file of the records of a system or library; the job that follows writes it. */
export const askExport = action({
  name: "catalogue.ask-export",
  may: "catalogue.edit",
  input: z.object({
    node: rowId,
    format: z.enum(exportFormats),
    flavour: z.enum(["marc21", "rusmarc"]).default("marc21"),
    choice: choiceShape.optional(),
    since: z.iso.date("not-a-date").optional(),
  }),
  at: (input) => input.node,
  run: async (act, input) => {
    const run = await insertExport(act.tx, input.node, input, act.by.account);
    act.about("export", run, { format: input.format });
    return done({ run });
  },
});

const taken = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.number().int().min(0),
  mime: z.string().max(200),
  name: z.string().max(200),
});
const count = z.number().int().min(0);

/** The file is written: keeps it, and what it came to. */
export const endExport = action({
  name: "catalogue.end-export",
  may: "catalogue.edit",
  input: z.object({
    run: rowId,
    tally: z.object({ written: count, copies: count, losses: count, tooLong: count, unreadable: count }),
    file: taken,
    losses: taken.nullable(),
    tooLong: taken.nullable(),
  }),
  at: async (input, tx) => (await exportRun(tx, input.run))?.node ?? "no-such",
  run: async (act, input) => {
    const run = await exportRun(act.tx, input.run);
    if (!run) return refused(refuse("no-such"));
    if (run.endedAt) return done(undefined);
    const keep = async (one: z.infer<typeof taken> | null): Promise<number | null> =>
      one === null
        ? null
        : (await connectedFiles().keep(act.tx, one, { name: one.name, node: run.node, by: run.askedBy })).id;
    const file = await keep(input.file);
    if (file === null) return refused(refuse("no-such"));
    await endExportRun(act.tx, run.id, {
      tally: input.tally,
      file,
      losses: await keep(input.losses),
      tooLong: await keep(input.tooLong),
      now: act.now,
    });
    act.about("export", run.id, { written: input.tally.written });
    return done(undefined);
  },
});

import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Lang, theHouse } from "#basics";
import { fileKinds } from "#formats";
import { perform } from "#platform/acts";
import type { TakenIn } from "#platform/files";
import type { JobHandler, RunningJob } from "#platform/jobs";
import { connectedFiles } from "../imports/connected.ts";
import { endExport } from "./actions/ask-export.ts";
import { filesBeside } from "./beside.ts";
import { emptyTally, exportPieces } from "./export-records.ts";
import { exportRun } from "./questions.ts";
import { columnHeads } from "./words/index.ts";

/** A catalogue of a region with room to spare. */
const biggest = 200 * 1024 ** 3;

/** Writes the file that a person asked for; begun again it writes another and keeps that. */
const exportJob: JobHandler = {
  kind: "catalogue.export",
  run: async (job: RunningJob<{ run: number; lang: Lang }>) => {
    const run = await exportRun(job.ground.db.sql, job.input.run);
    if (!run) throw new Error("the export is not in its book");
    // Asked for once more by a form that was sent again later: the file is there.
    if (run.endedAt !== null) return null;
    const folder = await mkdtemp(join(tmpdir(), "ortaq-export-"));
    const beside = filesBeside({ losses: join(folder, "losses.csv"), tooLong: join(folder, "too-long.xml") });
    const tally = emptyTally();
    try {
      const pieces = exportPieces(
        job.ground,
        { ...run.asked, node: run.node },
        {
          tally,
          losses: beside.losses,
          tooLong: beside.tooLong,
          progress: job.progress,
          signal: job.signal,
          heads: columnHeads(job.input.lang),
        },
      );
      const file = await take(pieces);
      const { losses, tooLong } = beside.close();
      const name = `catalogue-${run.id}`;
      const told = (taken: TakenIn | null, ending: string, mime: string) =>
        taken ? { ...taken, mime, name: `${name}${ending}` } : null;
      const kind = fileKinds[run.asked.format];
      const ended = await perform(
        { ground: job.ground, actor: { ...theHouse, account: run.askedBy }, door: "job" },
        endExport,
        {
          run: run.id,
          tally,
          file: told(file, `.${kind.ending}`, kind.mime),
          losses: told(losses ? await take(createReadStream(losses)) : null, "-losses.csv", "text/csv"),
          tooLong: told(
            tooLong ? await take(createReadStream(tooLong)) : null,
            "-too-long.xml",
            "application/marcxml+xml",
          ),
        },
      );
      if (!ended.ok) throw new Error(ended.refusals.map(({ code }) => code).join(", "));
      return tally;
    } finally {
      beside.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function take(bytes: AsyncIterable<Uint8Array>): Promise<TakenIn> {
  const taken = await connectedFiles().takeIn(bytes, biggest);
  if (!taken.ok) throw new Error(taken.refusals.map(({ code }) => code).join(", "));
  return taken.value;
}

export const exportJobs: JobHandler[] = [exportJob];

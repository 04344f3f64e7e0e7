import { theHouse } from "#basics";
import { type Caller, perform } from "#platform/acts";
import type { JobHandler, RunningJob } from "#platform/jobs";
import { reindex } from "#platform/search";
import { takeBackImport } from "./actions/take-back-import.ts";
import { connectedFiles } from "./connected.ts";
import { type Progress, rehearseAll, takeAll } from "./import-file.ts";
import { importRun } from "./questions.ts";
import { openRecords } from "./reading.ts";

type RunJob = RunningJob<{ run: number }>;

/** The work of a run whose file was uploaded: begun, and so permitted, by a person. It goes on where it stopped. */
const fromFile =
  (feed: typeof takeAll | typeof rehearseAll) =>
  async (job: RunJob): Promise<unknown> => {
    const run = await importRun(job.ground.db.sql, job.input.run);
    const file = run?.file ? await connectedFiles().byId(run.file) : undefined;
    const bytes = file ? await connectedFiles().open(file) : undefined;
    if (!run || !file || !bytes) throw new Error("the uploaded file is gone");
    const opened = await openRecords(bytes, {
      format: run.format,
      flavour: run.flavour ?? undefined,
      codePage: run.codePage ?? undefined,
      separator: run.separator ?? undefined,
      profile: run.profile ?? undefined,
    });
    if (!opened.ok) throw new Error(opened.refusals.map((one) => one.code).join(", "));
    const onProgress = ({ bytes: done, size, read }: Progress) =>
      size === undefined ? job.progress(read) : job.progress(done, size);
    const outcome = await feed(
      callerOf(job, run.begunBy),
      { run: run.id, position: run.position },
      opened.value,
      {
        size: file.size,
        signal: job.signal,
        onProgress,
      },
    );
    // A person stopped it: the run says so, and the job has nothing to add.
    if (!outcome.ok && outcome.refusals.some((one) => one.code === "import-stopped")) return null;
    if (!outcome.ok) throw new Error(outcome.refusals.map((one) => one.code).join(", "));
    return outcome.value;
  };

const callerOf = (job: RunJob, account: number | null): Caller => ({
  ground: job.ground,
  actor: { ...theHouse, account },
  door: "job",
});

const importJob: JobHandler = { kind: "catalogue.import", run: fromFile(takeAll) };
const rehearsalJob: JobHandler = { kind: "catalogue.rehearse-import", run: fromFile(rehearseAll) };

/** Takes an import back, part after part. */
const takeBackJob: JobHandler = {
  kind: "catalogue.take-back",
  run: async (job: RunJob) => {
    const run = await importRun(job.ground.db.sql, job.input.run);
    const caller = callerOf(job, job.askedBy);
    const all = (run?.imported ?? 0) + (run?.copies ?? 0);
    for (;;) {
      job.signal.throwIfAborted();
      const part = await perform(caller, takeBackImport, { run: job.input.run });
      if (!part.ok) throw new Error(part.refusals.map((one) => one.code).join(", "));
      const { copies, withdrawn, restored, left, over } = part.value;
      await job.progress(Math.min(copies + withdrawn + restored + left, all), all);
      if (over) return part.value;
    }
  },
};

/** Makes the search index anew beside running search. */
const reindexJob: JobHandler = {
  kind: "catalogue.reindex",
  run: async (job: RunningJob<object>) => ({
    documents: await reindex(job.ground, job.progress, job.signal),
  }),
};

export const jobs: JobHandler[] = [importJob, rehearsalJob, takeBackJob, reindexJob];

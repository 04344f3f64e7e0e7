/** A job as pages show it. `done` of `total` in the handler's own unit (records, pages); total null while unknown. */
export type JobView = {
  id: number;
  kind: string;
  state: "waiting" | "running" | "done" | "failed" | "cancelled";
  done: number;
  total: number | null;
  result: unknown;
  problem: string | null;
  askedBy: number | null;
  node: number | null;
  askedAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
};

/** Is the job over? Pages stop refreshing then. */
export const isOver = (job: Pick<JobView, "state">): boolean =>
  job.state !== "waiting" && job.state !== "running";

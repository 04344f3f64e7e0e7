export {
  type AskedBy,
  type JobCount,
  type JobHandler,
  type Jobs,
  jobById,
  openJobs,
  type RunningJob,
  recentJobs,
} from "./jobs.ts";
export { isOver, type JobView } from "./view.ts";

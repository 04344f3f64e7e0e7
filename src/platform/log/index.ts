export { errorFacts, type LogFields, onlyAllowed } from "./fields.ts";
export { type Log, type LogOptions, openLog, quiet } from "./log.ts";
export { type Metrics, metrics, openMetrics } from "./metrics.ts";

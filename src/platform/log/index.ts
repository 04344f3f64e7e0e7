export { errorFacts, type LogFields, onlyAllowed } from "./fields.ts";
export { type Log, type LogOptions, log, openLog, quiet, setLogLevel } from "./log.ts";
export { type Metrics, metrics, openMetrics } from "./metrics.ts";

/** One JSON object a line: time, level, event and the allowed fields. An event is a name, never a sentence with data. */
import { pino } from "pino";
import type { Settings } from "#platform/config";
import { type LogFields, onlyAllowed } from "./fields.ts";

export type Log = {
  debug: (event: string, fields?: LogFields) => void;
  info: (event: string, fields?: LogFields) => void;
  warn: (event: string, fields?: LogFields) => void;
  error: (event: string, fields?: LogFields) => void;
  /** The same log with fields that stand in every line of it. */
  with: (fields: LogFields) => Log;
};

export type LogOptions = {
  level?: Settings["logLevel"];
  /** Where lines go; the standard output when left out. */
  write?: (line: string) => void;
};

export const openLog = (options: LogOptions = {}): Log => over(openPino(options), {});

function openPino({ level = "info", write }: LogOptions): pino.Logger {
  const options = {
    level,
    base: null,
    messageKey: "event",
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return write ? pino(options, { write }) : pino(options, pino.destination({ fd: 1, sync: true }));
}

function over(out: pino.Logger, always: Record<string, unknown>): Log {
  const at =
    (level: "debug" | "info" | "warn" | "error") =>
    (event: string, fields: LogFields = {}) =>
      out.isLevelEnabled(level) && out[level]({ ...always, ...onlyAllowed(fields) }, event);
  return {
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
    with: (fields) => over(out, { ...always, ...onlyAllowed(fields) }),
  };
}

/** Says nothing: for tests, and for commands whose output is their answer. */
export const quiet: Log = openLog({ level: "silent" });

const ofProcess = openPino({});

/** The log of this process: `log.info("request", { route, status, ms })`. Its level is set once, from the settings. */
export const log: Log = over(ofProcess, {});
export const setLogLevel = (level: Settings["logLevel"]): void => {
  ofProcess.level = level;
};

/**
 * A command of the command line: one file in commands/, so the folder is the manual. Exit codes: 0 done, 1 the work
 * failed, 2 the call was wrong. With --json the last line of the output is one JSON object.
 */
import { isAbsolute, resolve } from "node:path";
import type { OpenHouse } from "#house";
import type { Settings } from "#platform/config";
import type { Db } from "#platform/db";

export type Io = {
  settings: Settings;
  /** A line for the person. Goes to the error output under --json, so that the output stays JSON. */
  say: (line: string) => void;
  /** How far long work is: rewritten in place on a terminal, one line every few seconds elsewhere. */
  progress: (done: number, total: number | undefined, what: string) => void;
  /** A path as typed, seen from the folder in which npm was called. */
  path: (typed: string) => string;
  /** Opens the house: starts or joins the database and brings its schema up to date. Closed by the caller of `run`. */
  house: () => Promise<OpenHouse>;
  /** Opens the database alone and leaves its schema as it is: for a restore, which brings its own. */
  database: () => Promise<Db>;
};

export type Call = { words: string[]; options: Record<string, string | boolean | undefined> };

export type Command = {
  name: string;
  /** How it is called, without "npm run ortaq --". */
  usage: readonly string[];
  /** One sentence. */
  does: string;
  options?: Record<string, { type: "string" | "boolean"; does: string }>;
  /** Returns what --json prints; throws WrongCall (2) or Failed (1). */
  run: (call: Call, io: Io) => Promise<object>;
};

export class WrongCall extends Error {}
/** Work that did not succeed, told in words. `facts` are printed with --json. */
export class Failed extends Error {
  readonly facts: object;
  constructor(message: string, facts: object = {}) {
    super(message);
    this.facts = facts;
  }
}

export const seenFrom = (folder: string | undefined, typed: string): string =>
  isAbsolute(typed) ? typed : resolve(folder ?? process.cwd(), typed);

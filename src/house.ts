/**
 * The house: the only file that knows every room. It opens the database, the files, the search and the jobs, tells
 * who listens to what and who contributes what, and hands all this to the doors.
 */
import { join } from "node:path";
import * as catalogue from "#catalogue";
import * as libraries from "#libraries";
import * as people from "#people";
import {
  type AnyAction,
  type Ground,
  type Listener,
  stuckAnnouncements,
  tellListeners,
} from "#platform/acts";
import * as auth from "#platform/auth";
import type { Settings } from "#platform/config";
import { type Db, migrate, openDatabase } from "#platform/db";
import { enterFigure as enterFigureOf, type Figure, type Figures, openFigures } from "#platform/figures";
import { type Files, folderStore, openFiles, s3Store } from "#platform/files";
import { type JobCount, type JobHandler, type Jobs, openJobs } from "#platform/jobs";
import { type Log, metrics } from "#platform/log";
import { connectSearch, postgresSearch, type SearchEngine } from "#platform/search";
import * as stock from "#stock";

/** Every figure of the house, in the order in which pages and papers show them. */
export const allFigures: readonly Figure[] = [...libraries.figures, ...catalogue.figures, ...stock.figures];
const figures = openFigures(allFigures);
export const enterFigure = enterFigureOf(() => figures);

/** Every act of the house; the who-may test tries each as each role. */
export const allActions: readonly AnyAction[] = [
  ...auth.actions,
  ...libraries.actions,
  ...people.actions,
  ...catalogue.actions,
  ...stock.actions,
  enterFigure,
];

/** Who listens to what: news flows upward, from a room to those above it. */
export const listeners: readonly Listener[] = [
  ...people.listeners,
  ...catalogue.listeners,
  ...stock.listeners,
];

/** What the worker can do. */
export const jobHandlers: readonly JobHandler[] = [...auth.jobs, ...catalogue.jobs];

export type Health = {
  status: "ok" | "loading" | "ill";
  version: string;
  database: { ok: boolean; kind: Db["kind"]; version: string };
  search: { ok: boolean; engine: string; documents: number; problem?: string };
  jobs: { ok: boolean; waiting: number; running: number; failed: number; unheard: number };
};

export type OpenHouse = {
  ground: Ground;
  settings: Settings;
  search: SearchEngine;
  files: Files;
  jobs: Jobs;
  figures: Figures;
  version: string;
  health: () => Promise<Health>;
  /** Whose site it is, for the head and foot of every page. */
  siteFacts: () => Promise<libraries.SiteFacts>;
  /** Lets the listeners hear what is new, until `close`. */
  listen: () => void;
  /** Said when everything is loaded; /healthz answers 200 from then on. */
  ready: () => void;
  close: () => Promise<void>;
};

/**
 * Starts or joins the database that the settings name; its schema stays as it is. A server is `alone` at it: a second
 * one on the same data folder is refused, while commands join the one that runs.
 */
export const openDatabaseOf = (settings: Settings, log: Log, alone = false): Promise<Db> =>
  openDatabase({
    alone,
    url: settings.databaseUrl,
    varFolder: settings.varFolder,
    connections: settings.databaseConnections,
    timeZone: settings.timeZone,
    account: settings.databaseAccount,
    log,
  });

/** Opens the house. Throws trouble in words (see platform/db) when it cannot be opened. */
export async function openHouse(
  settings: Settings,
  log: Log,
  version: string,
  { alone = false }: { alone?: boolean } = {},
): Promise<OpenHouse> {
  const db = await openDatabaseOf(settings, log, alone);
  await migrate(db);
  const ground: Ground = { db, lineage: libraries.lineage, clock: () => new Date(), log };
  const search = engineOf(settings, db);
  connectSearch({ engine: search, base: catalogue.searchBase, contributors: [stock.searchContributor] });
  catalogue.connectHoldings(stock.holdingsSink);
  catalogue.connectHoldingsSource(stock.holdingsSource);
  const files = openFiles(db, storeOf(settings));
  catalogue.connectFiles(files);
  const jobs = await openJobs(ground, jobHandlers, { timeZone: settings.timeZone });
  if (await catalogue.mustRederive(db)) await jobs.start(catalogue.rederiveKind, {});
  metrics.watchJobs(jobs.counts);
  metrics.watchPool(db.pool);

  let loaded = false;
  const ear = listening(ground);
  return {
    ground,
    settings,
    search,
    files,
    jobs,
    figures,
    version,
    health: () => healthOf({ db, search, jobs, version, loaded }),
    siteFacts: () => libraries.siteFacts(ground),
    listen: ear.begin,
    ready: () => {
      loaded = true;
    },
    close: async () => {
      await ear.end();
      await jobs.close();
      await db.close();
    },
  };
}

/** The engine that the settings name. Others stand behind the same port; this version has the database's own. */
function engineOf(settings: Settings, db: Db): SearchEngine {
  if (settings.search.engine === "postgres") return postgresSearch(db);
  const words =
    "ORTAQ_SEARCH names an engine that this version does not have yet. Leave it out, or set it to postgres.";
  throw Object.assign(new Error(words), { words: true });
}

export const storeOf = ({ files, varFolder }: Settings) =>
  files.kind === "folder" ? folderStore(files.folder) : s3Store(files, join(varFolder, "outgoing"));

/**
 * Hears announcements within a second of their commit. A look every second costs one indexed question a listener and
 * needs no connection of its own; what fails is logged and tried again, it never stops the rest.
 */
function listening(ground: Ground): { begin: () => void; end: () => Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const round = (): void => {
    running = tellListeners(ground, listeners)
      .catch((error: unknown) => ground.log.error("listeners", { error }))
      .finally(() => {
        if (!ended) timer = setTimeout(round, 1000);
      });
  };
  return {
    begin: round,
    end: async () => {
      ended = true;
      clearTimeout(timer);
      await running;
    },
  };
}

type Parts = { db: Db; search: SearchEngine; jobs: Jobs; version: string; loaded: boolean };

/** 200 only when everything is loaded and answers. */
async function healthOf({ db, search, jobs, version, loaded }: Parts): Promise<Health> {
  const [found, counts, unheard] = await Promise.all([
    search.health().catch(() => ({ ok: false, documents: 0, problem: "unreachable" as const })),
    jobs.counts().catch((): JobCount[] | undefined => undefined),
    stuckAnnouncements(db).catch(() => undefined),
  ]);
  const sum = (state: string): number =>
    (counts ?? []).filter((one) => one.state === state).reduce((total, one) => total + one.count, 0);
  const database = { ok: counts !== undefined && unheard !== undefined, kind: db.kind, version: db.version };
  const ok = database.ok && found.ok;
  return {
    status: !ok ? "ill" : loaded ? "ok" : "loading",
    version,
    database,
    search: { engine: search.name, ...found },
    jobs: {
      ok: database.ok,
      waiting: sum("waiting"),
      running: sum("running"),
      failed: sum("failed"),
      unheard: unheard ?? 0,
    },
  };
}

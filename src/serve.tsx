/**
 * One process: the house with its web doors and its worker. `npm start` adds the demonstration region.
 * Trouble at the start is told in words on the error output, with the way out, and the exit code is 1.
 */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { serve } from "@hono/node-server";
import type { House } from "#doors/web/gate";
import { beginWork } from "#doors/worker";
import { type OpenHouse, openHouse } from "#house";
import { readSettings, root, type Settings } from "#platform/config";
import { openLog } from "#platform/log";
import { type Asset, openSite } from "#site";
import { loadDemonstration } from "../demo/load/index.ts";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

const dist = join(root, "dist");
const demonstration = process.argv.includes("--demo");
const development = process.argv.includes("--dev");
const version: string = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const fail = (text: string): never => {
  process.stderr.write(`${text}\n`);
  process.exit(1);
};

async function readAssets(): Promise<{ names: Record<string, string>; files: Map<string, Asset> }> {
  const names: Record<string, string> = JSON.parse(await readFile(join(dist, "assets.json"), "utf8"));
  const files = new Map<string, Asset>();
  for (const served of Object.values(names)) {
    const name = served.slice("/assets/".length);
    const bytes = new Uint8Array(await readFile(join(dist, "assets", name)));
    files.set(name, { type: types[extname(name)] ?? "application/octet-stream", bytes });
  }
  return { names, files };
}

/** Listens, or says in words why not. */
function listen(fetch: (request: Request) => Response | Promise<Response>, settings: Settings) {
  return new Promise<{ port: number; close: () => Promise<void> }>((ready) => {
    const server = serve({ fetch, port: settings.port, hostname: settings.host }, (info) => {
      ready({
        port: info.port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ("closeIdleConnections" in server) server.closeIdleConnections();
          }),
      });
    });
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") {
        fail(
          `Port ${settings.port} is taken by another program. Choose another one, for example: PORT=8081 npm start`,
        );
      }
      if (error.code === "EACCES")
        fail(`Port ${settings.port} may not be opened by this user. Choose one above 1023 with PORT.`);
      if (error.code === "EADDRNOTAVAIL") fail("HOST names an address that this machine does not have.");
      throw error;
    });
  });
}

/** Keeps the facts of the head and foot fresh without asking the tree for every page. */
async function keepSiteFacts(
  house: OpenHouse,
): Promise<{ now: House["site"]; renew: () => Promise<void>; stop: () => void }> {
  let facts = await house.siteFacts();
  const renew = async (): Promise<void> => {
    facts = await house.siteFacts();
  };
  const timer = setInterval(
    () => void renew().catch((error) => house.ground.log.warn("site facts", { error })),
    30_000,
  );
  return { now: () => facts, renew, stop: () => clearInterval(timer) };
}

async function main(): Promise<void> {
  const began = performance.now();
  const read = readSettings(process.env);
  for (const notice of read.notices) process.stderr.write(`${notice}\n`);
  if (!read.ok)
    return fail(`Ortaq cannot start with these settings:\n${read.problems.map((p) => `  ${p}`).join("\n")}`);
  const settings = read.value;
  const log = openLog({ level: settings.logLevel });
  const assets = await readAssets();
  const opened = await openHouse(settings, log, version, { alone: true });
  const facts = await keepSiteFacts(opened);
  const house: House = {
    ...opened,
    asset: (name) => assets.names[name] ?? `/assets/${name}`,
    site: facts.now,
    demonstration,
  };
  const site = openSite({ house, health: opened.health, assets: assets.files, development });
  const door = await listen(site.fetch, settings);
  let closing = false;
  const close = async (): Promise<void> => {
    if (closing) return;
    closing = true;
    facts.stop();
    await door.close();
    await opened.close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void close());

  const accounts = demonstration ? await loadDemonstration(opened, say) : [];
  await facts.renew();
  await beginWork(opened);
  opened.listen();
  opened.ready();
  const address = `http://${settings.host.includes(":") ? `[${settings.host}]` : settings.host}:${door.port}`;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(
    [
      `\nOrtaq ${version} is open: ${address}   (ready in ${seconds} s)`,
      ...accounts.map(({ login, password, role }) => `  ${login.padEnd(24)} ${password.padEnd(24)} ${role}`),
      ...(accounts.length > 0 ? [`  log in: ${address}/kk/office`] : []),
    ].join("\n"),
  );
}

main().catch((error: unknown) => {
  if ((error as { words?: unknown } | null)?.words === true) fail((error as Error).message);
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});

/** Ortaq as it is served, on the data folder of a bench; and requests to it as a browser sends them, timed and weighed. */
import { spawn } from "node:child_process";
import { Agent, get } from "node:http";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const patience = 180_000;

export async function served(folder: string, work: (address: string) => Promise<void>): Promise<void> {
  const { ORTAQ_BENCH_RECORDS: _, ...env } = process.env;
  const server = spawn(process.execPath, ["scripts/start.ts"], {
    cwd: root,
    env: { ...env, PORT: "0", ORTAQ_VAR: folder, ORTAQ_LOG: "warn" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((done) => server.once("exit", () => done()));
  try {
    await work(await addressOf(server));
  } finally {
    if (server.exitCode === null && server.kill("SIGTERM")) await ended;
  }
}

const addressOf = (server: ReturnType<typeof spawn>): Promise<string> =>
  new Promise((open, failed) => {
    let printed = "";
    const late = setTimeout(() => failed(new Error(`not open:\n${printed}`)), patience);
    server.stdout?.on("data", (bytes: Buffer) => {
      printed += bytes.toString();
      const address = /is open: (\S+)/.exec(printed)?.[1];
      if (!address) return;
      clearTimeout(late);
      open(address);
    });
    server.once("exit", (code) => failed(new Error(`the server ended with ${code}:\n${printed}`)));
  });

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** `bytes` as they came over the line, compressed. */
export type Answer = { status: number; bytes: number; milliseconds: number };

export const ask = (address: string): Promise<Answer> =>
  new Promise((answered, failed) => {
    const began = performance.now();
    get(address, { agent, headers: { "accept-encoding": "gzip", "accept-language": "kk" } }, (response) => {
      let bytes = 0;
      response.on("data", (some: Buffer) => {
        bytes += some.length;
      });
      response.once("end", () =>
        answered({ status: response.statusCode ?? 0, bytes, milliseconds: performance.now() - began }),
      );
      response.once("error", failed);
    }).once("error", failed);
  });

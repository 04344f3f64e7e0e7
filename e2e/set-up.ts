/**
 * Starts Ortaq for the browser tests as a person would (`npm start`), on a free port with a data folder of its own,
 * and stops it at the end. The demonstration accounts are read from what it prints.
 */
import { spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

export type Account = { login: string; password: string; role: string };

declare module "vitest" {
  interface ProvidedContext {
    address: string;
    accounts: Account[];
  }
}

const root = join(import.meta.dirname, "..");

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "ortaq-e2e-"));
  // Started as root, the database runs under another account, which must get through to its folder.
  await chmod(folder, 0o711);
  const server = spawn(process.execPath, ["scripts/start.ts", "--demo", "--dev"], {
    cwd: root,
    env: { ...process.env, PORT: "0", ORTAQ_VAR: folder, ORTAQ_LOG: "warn" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = async (): Promise<void> => {
    const exited = new Promise((done) => server.once("exit", done));
    if (server.exitCode === null && server.kill("SIGTERM")) await exited;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const printed = await untilOpen(server);
    const address = /is open: (\S+)/.exec(printed)?.[1];
    if (!address) throw new Error("the server did not say its address");
    project.provide("address", address);
    project.provide("accounts", accountsIn(printed));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

function untilOpen(server: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((open, failed) => {
    let printed = "";
    const late = setTimeout(() => failed(new Error(`not open after five minutes:\n${printed}`)), 300_000);
    server.stdout?.on("data", (bytes: Buffer) => {
      printed += bytes.toString();
      // The accounts come in the same breath as the address.
      if (/is open: /.test(printed)) {
        clearTimeout(late);
        open(printed);
      }
    });
    server.once("exit", (code) => {
      clearTimeout(late);
      failed(new Error(`the server ended with ${code} before it was open:\n${printed}`));
    });
  });
}

const accountsIn = (printed: string): Account[] =>
  [...printed.matchAll(/^ {2}(\S+) {2,}(\S+) {2,}(.+)$/gm)].map(
    ([, login = "", password = "", role = ""]) => ({ login, password, role }),
  );

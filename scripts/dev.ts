/**
 * `npm run dev`: builds again when a source changes (about a second, most of it the restart) and starts the server
 * anew with the demonstration region. The embedded database stays up between restarts: the next server adopts it.
 */
import "./node-version.ts";
import { type ChildProcess, spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { buildAll, serverFile } from "./bundle.ts";
import { root } from "./room-list.ts";

let server: ChildProcess | undefined;
let building = false;
let again = false;

async function rebuild(): Promise<void> {
  if (building) {
    again = true;
    return;
  }
  building = true;
  const began = performance.now();
  try {
    await buildAll();
    await stopServer();
    server = spawn(process.execPath, ["--enable-source-maps", serverFile, "--demo", "--dev"], {
      stdio: "inherit",
      cwd: root,
    });
    console.log(`rebuilt in ${Math.round(performance.now() - began)} ms`);
  } catch {
    console.log("not rebuilt: the messages above say why; the running server is untouched");
  }
  building = false;
  if (again) {
    again = false;
    await rebuild();
  }
}

function stopServer(): Promise<void> {
  return new Promise((stopped) => {
    if (!server || server.exitCode !== null) {
      stopped();
      return;
    }
    server.once("exit", () => stopped());
    server.kill("SIGTERM");
  });
}

let timer: NodeJS.Timeout | undefined;
for (const folder of ["src", "demo", "migrations"]) {
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void rebuild(), 80);
  });
}
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, async () => {
    await stopServer();
    process.exit(0);
  });
}
await rebuild();

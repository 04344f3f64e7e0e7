/** Stopping the server: by the last process that uses it. */
import { rmSync } from "node:fs";
import { runAs } from "./account.ts";
import { type Binaries, programs } from "./binaries.ts";
import type { Place } from "./place.ts";
import { lives, pause } from "./processes.ts";
import type { Server } from "./running.ts";

/**
 * Stops it the fast way: open transactions are rolled back, everything committed is written. After twenty seconds
 * the immediate way, which loses nothing either but makes the next start redo some work.
 */
export async function stopServer(place: Place, binaries: Binaries, server: Server): Promise<void> {
  signalStop(place, binaries, server, "SIGINT");
  const began = Date.now();
  let urged = false;
  for (let wait = 10; lives(server.pid); wait = Math.min(wait * 1.5, 200)) {
    if (!urged && Date.now() - began > 20_000) {
      urged = true;
      signalStop(place, binaries, server, "SIGQUIT");
    }
    if (Date.now() - began > 60_000) return;
    await pause(wait);
  }
  if (server.connection.host?.startsWith("/")) {
    rmSync(server.connection.host, { recursive: true, force: true });
  }
}

/** The signals of pg_ctl: SIGINT is fast, SIGQUIT immediate. Windows has no signals, there pg_ctl sends its own. */
function signalStop(place: Place, binaries: Binaries, server: Server, signal: "SIGINT" | "SIGQUIT"): void {
  if (process.platform === "win32") {
    const mode = signal === "SIGINT" ? "fast" : "immediate";
    runAs(place.account, programs(binaries.bin).pgCtl, ["stop", "-D", place.cluster, "-m", mode, "-W"]);
    return;
  }
  try {
    process.kill(server.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** The same without waiting, for the last moment of a process. */
export const letServerStop = (server: Server): void => {
  try {
    process.kill(server.pid, "SIGINT");
  } catch {
    // It is gone already.
  }
};

/**
 * Whether a process that a file names still lives. A number alone is not enough: numbers are used again, soonest in
 * containers, where they are small. So a process is known by its number and the moment it began, and both only hold
 * in the "world" (boot and process namespace) in which they were written.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

const linux = process.platform === "linux";

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function link(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** The boot and process namespace we run in: outside it our process numbers mean nothing. */
export const world: string = [
  hostname(),
  read("/proc/sys/kernel/random/boot_id")?.trim() ?? "",
  link("/proc/self/ns/pid") ?? "",
].join(" ");

/**
 * When process `pid` began, in the system's own words; undefined when there is none. A dead process that nobody
 * collected (a zombie) counts as none: it holds no file and no memory.
 */
export function beginning(pid: number): string | undefined {
  if (linux) {
    const stat = read(`/proc/${pid}/stat`);
    // The second field, the command in parentheses, may hold anything; see proc_pid_stat(5).
    const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields === undefined || "ZXx".includes(fields[0] ?? "Z") ? undefined : fields[19];
  }
  if (!exists(pid)) return undefined;
  if (process.platform === "win32") return "running";
  const ps = spawnSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
    encoding: "utf8",
    env: { LC_ALL: "C", PATH: process.env.PATH },
  });
  const line = ps.stdout?.trim() ?? "";
  return line === "" || line.startsWith("Z") ? undefined : line.replace(/^\S+\s+/, "");
}

export const lives = (pid: number): boolean => beginning(pid) !== undefined;

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Is some process at work in `folder`? PostgreSQL and each of its children stand in their data folder, so none
 * standing there proves that a lock file is left over. "unknown" where the system does not tell.
 */
export function someoneWorksIn(folder: string): boolean | "unknown" {
  if (!linux) return "unknown";
  return readdirSync("/proc").some(
    (pid) => /^\d+$/.test(pid) && link(`/proc/${pid}/cwd`) === folder && lives(Number(pid)),
  );
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

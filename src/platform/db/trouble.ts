/**
 * What can go wrong with a database, told to the person who runs Ortaq: what is wrong, where, and what to do next.
 * A trouble is thrown, because nothing works without the database; its message is safe to log and to print, as it
 * never quotes a setting or a row.
 */
export type TroubleCode =
  | "no-rights"
  | "disk-full"
  | "bad-folder"
  | "in-use"
  | "wrong-major"
  | "no-binaries"
  | "no-account"
  | "not-started"
  | "unreachable"
  | "not-let-in"
  | "too-old"
  | "unfit"
  | "not-ours"
  | "newer-schema"
  | "changed-migration"
  | "bad-migration"
  | "not-empty"
  | "bad-backup";

export type Trouble = Error & { code: TroubleCode; words: true };

export function trouble(code: TroubleCode, words: string, cause?: unknown): Trouble {
  const error = new Error(words, cause === undefined ? undefined : { cause });
  error.name = "DatabaseTrouble";
  return Object.assign(error, { code, words: true as const });
}

export const isTrouble = (error: unknown): error is Trouble =>
  error instanceof Error && error.name === "DatabaseTrouble";

const rights = new Set(["EACCES", "EPERM", "EROFS"]);
/** Of the system, and PostgreSQL's own (disk_full). */
const full = new Set(["ENOSPC", "EDQUOT", "53100"]);

/** Words an error of the file system that met us at `path`; any other error is returned as it is. */
export function fileTrouble(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? "";
  if (rights.has(code)) return noRights(path);
  if (full.has(code)) return diskFull(path);
  if (code === "ENOTDIR" || code === "EEXIST") {
    return trouble(
      "bad-folder",
      `${path} is needed as a folder, but a file of that name (or above it) is in the way. Move the file, or set ORTAQ_VAR to another folder.`,
    );
  }
  return error;
}

export const noRights = (path: string): Trouble =>
  trouble(
    "no-rights",
    `Ortaq may not write in ${path}. Give the account that runs Ortaq the right to write there, or set ORTAQ_VAR to a folder of its own.`,
  );

export const diskFull = (path: string): Trouble =>
  trouble(
    "disk-full",
    `The disk that holds ${path} is full. Nothing was lost: free some space (a gigabyte is enough to begin with) and start Ortaq again.`,
  );

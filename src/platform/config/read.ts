import { join } from "node:path";
import { z } from "zod";
import { type Field, type Fields, fields } from "./fields.ts";

type Raw = { [Name in keyof Fields]: z.output<Fields[Name]["schema"]> };
export type FilesPlace =
  | { kind: "folder"; folder: string }
  | {
      kind: "s3";
      endpoint: string;
      region: string;
      bucket: string;
      prefix: string;
      keyId: string;
      secretKey: string;
    };
type S3Field = "filesPlace" | "s3Endpoint" | "s3Region" | "s3Key" | "s3Secret";
export type Settings = Omit<Raw, S3Field> & { files: FilesPlace };

export type SettingsRead =
  | { ok: true; value: Settings; notices: string[] }
  | { ok: false; problems: string[]; notices: string[] };

type Env = Record<string, string | undefined>;
const names = Object.keys(fields) as (keyof Fields)[];
const known: ReadonlySet<string> = new Set(names.map((name) => fields[name].env));

/** The one schema of all settings, keyed by our names; `readSettings` feeds it from the environment. */
export const settingsSchema = z.object(
  Object.fromEntries(names.map((name) => [name, fields[name].schema])) as {
    [Name in keyof Fields]: Fields[Name]["schema"];
  },
);

/**
 * Reads the settings. Tells all problems at once, in the order of the table, by name and never by value.
 * An empty or blank variable counts as not set. `notices` names variables that look like settings and are none.
 */
export function readSettings(env: Env): SettingsRead {
  const given = Object.fromEntries(names.map((name) => [name, env[fields[name].env]?.trim() || undefined]));
  const parsed = settingsSchema.safeParse(given);
  const wrong = new Set(parsed.success ? [] : parsed.error.issues.map((issue) => String(issue.path[0])));
  const problems = [
    ...names.filter((name) => wrong.has(name)).map((name) => complaint(fields[name])),
    ...missingForS3(given),
  ];
  const notices = Object.keys(env).filter(strange).map(notice);
  if (!parsed.success || problems.length > 0) return { ok: false, problems, notices };
  return { ok: true, value: settled(parsed.data), notices };
}

const complaint = (of: Field<unknown>): string => `${of.env} must be ${of.must}.`;

function missingForS3(given: Record<string, string | undefined>): string[] {
  if (!given.filesPlace?.startsWith("s3://")) return [];
  return (["s3Endpoint", "s3Key", "s3Secret"] as const)
    .filter((name) => !given[name])
    .map(
      (name) => `${fields[name].env} is needed because ORTAQ_FILES names an S3 store: ${fields[name].must}.`,
    );
}

function settled(raw: Raw): Settings {
  const { filesPlace, s3Endpoint, s3Region, s3Key, s3Secret, ...rest } = raw;
  if (!filesPlace?.startsWith("s3://")) {
    return { ...rest, files: { kind: "folder", folder: filesPlace ?? join(raw.varFolder, "files") } };
  }
  const [bucket = "", ...path] = filesPlace.slice("s3://".length).split("/");
  return {
    ...rest,
    files: {
      kind: "s3",
      endpoint: s3Endpoint ?? "",
      region: s3Region,
      bucket,
      prefix: path.filter(Boolean).join("/"),
      keyId: s3Key ?? "",
      secretKey: s3Secret ?? "",
    },
  };
}

/** Tests have switches of their own, which are no settings of an operator. */
const strange = (name: string): boolean =>
  name.startsWith("ORTAQ_") && !name.startsWith("ORTAQ_TEST_") && !known.has(name);

function notice(name: string): string {
  const near = [...known].find((other) => distance(name, other) <= 2);
  return `${name} is no setting of Ortaq and was not used.${near ? ` Did you mean ${near}?` : ""}`;
}

/** Levenshtein's distance, for names of a dozen letters. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The address under which the world sees the site: what was set, else this machine. No slash at the end. */
export const publicAddress = (settings: Pick<Settings, "baseUrl" | "port">): string =>
  settings.baseUrl ?? `http://localhost:${settings.port}`;

/** The operators' table of all settings, as Markdown. */
export function settingsTable(): string {
  const rows = names.map((name) => {
    const { env, must, standard, doc, secret } = fields[name] as Field<unknown>;
    return `| \`${env}\` | ${doc}${secret ? " Secret." : ""} | ${must} | ${standard} |`;
  });
  return [
    "| setting | what it is for | what it must be | without it |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

/**
 * Every setting of Ortaq, once: its name in the environment, what is right, what holds without it, and what it is
 * for. The reader, its complaints and the operators' table are all made from this list.
 *
 * A complaint repeats `must`, never the value: a setting may be a password, also when it was put under a wrong name.
 */
import { isAbsolute, resolve } from "node:path";
import { z } from "zod";
import { root } from "./root.ts";

export type Field<T> = {
  env: string;
  schema: z.ZodType<T, string | undefined>;
  /** What a right value looks like; ends the sentence "NAME must be …". */
  must: string;
  /** What holds when it is not set, in words. */
  standard: string;
  doc: string;
  secret?: true;
};

const field = <T>(made: Field<T>): Field<T> => made;

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(from).max(to));
const port = (least: 0 | 1) => wholeNumber(least, 65535);
/** The standard is written as an operator would write it, and read in the same way. */
const standardly = <T>(text: string, schema: z.ZodType<T, string>) =>
  z
    .string()
    .optional()
    .transform((given) => given ?? text)
    .pipe(schema);

const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));

const folder = z.string().transform((text) => (isAbsolute(text) ? text : resolve(root, text)));

/** "10mb" → 10485760. */
const size = z
  .string()
  .regex(/^\d{1,6} ?(kb|mb|gb)$/i)
  .transform((text) => {
    const unit = { kb: 2 ** 10, mb: 2 ** 20, gb: 2 ** 30 }[text.slice(-2).toLowerCase()] ?? 1;
    return Number.parseInt(text, 10) * unit;
  });

export type SearchChoice =
  | { engine: "postgres" }
  | { engine: "memory" }
  | { engine: "opensearch"; url: string };
const search = z
  .union([z.enum(["postgres", "memory"]), url("http:", "https:")])
  .transform(
    (text): SearchChoice =>
      text === "postgres" || text === "memory" ? { engine: text } : { engine: "opensearch", url: text },
  );

const timeZone = z.string().refine((text) => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }) !== undefined;
  } catch {
    return false;
  }
});

const webPort = "a whole number from 0 to 65535 (0 takes any free port)";
const otherPort = "a whole number from 1 to 65535";

export const fields = {
  port: field({
    env: "PORT",
    schema: standardly("8080", port(0)),
    must: webPort,
    standard: "8080",
    doc: "The port on which the pages and the API answer.",
  }),
  host: field({
    env: "HOST",
    schema: standardly("127.0.0.1", z.string().regex(/^[\w.:-]+$/)),
    must: "an address or a host name without a port",
    standard: "127.0.0.1",
    doc: "The address on which Ortaq listens. 0.0.0.0 opens it to the network; put HTTPS in front.",
  }),
  databaseUrl: field({
    env: "DATABASE_URL",
    schema: url("postgres:", "postgresql:").optional(),
    must: "an address that begins with postgres:// or postgresql://",
    standard: "Ortaq starts a PostgreSQL of its own in the data folder",
    doc: "A PostgreSQL server, version 15 or newer, to use in place of the one that Ortaq brings.",
    secret: true,
  }),
  databaseConnections: field({
    env: "ORTAQ_DB_CONNECTIONS",
    schema: standardly("10", wholeNumber(2, 500)),
    must: "a whole number from 2 to 500",
    standard: "10",
    doc: "The most connections to the database that one process opens.",
  }),
  databaseAccount: field({
    env: "ORTAQ_DB_ACCOUNT",
    schema: z
      .string()
      .regex(/^[\w.-]{1,64}$/)
      .refine((name) => name !== "root")
      .optional(),
    must: "the name of a system account other than root",
    standard: "postgres where there is one, else nobody",
    doc: "The system account under which Ortaq's own PostgreSQL runs when Ortaq is started as root.",
  }),
  varFolder: field({
    env: "ORTAQ_VAR",
    schema: standardly("var", folder),
    must: "a path of a folder",
    standard: "var in the folder of Ortaq",
    doc: "The data folder: database, stored files, search snapshots. A relative path starts at the folder of Ortaq.",
  }),
  search: field({
    env: "ORTAQ_SEARCH",
    schema: standardly("postgres", search),
    must: "postgres, memory, or an http(s) address of an OpenSearch",
    standard: "postgres",
    doc: "The search engine: the database itself, an index in memory, or an OpenSearch.",
    secret: true,
  }),
  baseUrl: field({
    env: "ORTAQ_BASE_URL",
    schema: url("http:", "https:")
      .transform((text) => text.replace(/\/+$/, ""))
      .optional(),
    must: "an address that begins with http:// or https://",
    standard: "http://localhost:PORT",
    doc: "The public address of the site, used in permanent links, letters and QR codes.",
  }),
  proxies: field({
    env: "ORTAQ_PROXIES",
    schema: standardly("0", wholeNumber(0, 9)),
    must: "a whole number from 0 to 9",
    standard: "0",
    doc: "How many of your own proxies stand before Ortaq, so that X-Forwarded-For can be believed that far.",
  }),
  sip2Port: field({
    env: "SIP2_PORT",
    schema: port(1).optional(),
    must: otherPort,
    standard: "closed",
    doc: "The port of SIP2 for self-service machines.",
  }),
  z3950Port: field({
    env: "Z3950_PORT",
    schema: port(1).optional(),
    must: otherPort,
    standard: "closed",
    doc: "The port of Z39.50 for other catalogues.",
  }),
  filesPlace: field({
    env: "ORTAQ_FILES",
    schema: z
      .union([
        z.string().regex(/^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[\w./-]*)?$/),
        z
          .string()
          .refine((text) => !text.includes("://"))
          .pipe(folder),
      ])
      .optional(),
    must: "a path of a folder, or s3://bucket/prefix",
    standard: "files in the data folder",
    doc: "Where stored files lie: a folder, or a bucket of an S3-compatible store.",
  }),
  s3Endpoint: field({
    env: "ORTAQ_S3_ENDPOINT",
    schema: url("http:", "https:").optional(),
    must: "an address that begins with http:// or https://",
    standard: "needed with s3://",
    doc: "The address of the S3-compatible store.",
  }),
  s3Region: field({
    env: "ORTAQ_S3_REGION",
    schema: standardly("us-east-1", z.string().regex(/^[\w-]+$/)),
    must: "letters, digits and hyphens",
    standard: "us-east-1",
    doc: "The region of the store; most stores of one's own do not care.",
  }),
  s3Key: field({
    env: "ORTAQ_S3_KEY",
    schema: z.string().optional(),
    must: "the id of an access key",
    standard: "needed with s3://",
    doc: "The id of the access key of the store.",
    secret: true,
  }),
  s3Secret: field({
    env: "ORTAQ_S3_SECRET",
    schema: z.string().optional(),
    must: "the secret of that access key",
    standard: "needed with s3://",
    doc: "The secret of that access key.",
    secret: true,
  }),
  logLevel: field({
    env: "ORTAQ_LOG",
    schema: standardly("info", z.enum(["debug", "info", "warn", "error", "silent"])),
    must: "debug, info, warn, error or silent",
    standard: "info",
    doc: "How much is written to the log (JSON lines on the standard output).",
  }),
  secret: field({
    env: "ORTAQ_SECRET",
    schema: z.string().min(32).optional(),
    must: "at least 32 characters",
    standard: "made once and kept in the data folder",
    doc: "Signs cookies and encrypts what must not lie open. The same on all machines of one Ortaq.",
    secret: true,
  }),
  timeZone: field({
    env: "ORTAQ_TZ",
    schema: standardly("Asia/Almaty", timeZone),
    must: "a name of a time zone such as Asia/Almaty",
    standard: "Asia/Almaty",
    doc: "The time zone in which a day begins and ends.",
  }),
  bodyLimit: field({
    env: "ORTAQ_BODY_LIMIT",
    schema: standardly("2mb", size),
    must: "a size such as 500kb, 2mb or 1gb",
    standard: "2mb",
    doc: "The largest request that is not an upload.",
  }),
  uploadLimit: field({
    env: "ORTAQ_UPLOAD_LIMIT",
    schema: standardly("200mb", size),
    must: "a size such as 500kb, 200mb or 1gb",
    standard: "200mb",
    doc: "The largest file that may be uploaded.",
  }),
};

export type Fields = typeof fields;

import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { houseSecret, publicAddress, readSettings, root, settingsTable } from "./index.ts";

const read = (env: Record<string, string>) => {
  const outcome = readSettings(env);
  if (!outcome.ok) throw new Error(outcome.problems.join("\n"));
  return outcome.value;
};
const problems = (env: Record<string, string>): string[] => {
  const outcome = readSettings(env);
  return outcome.ok ? [] : outcome.problems;
};

describe("settings", () => {
  it("an empty environment is enough", () => {
    const settings = read({});
    expect(settings).toMatchObject({
      port: 8080,
      host: "127.0.0.1",
      varFolder: join(root, "var"),
      search: { engine: "postgres" },
      timeZone: "Asia/Almaty",
      logLevel: "info",
      bodyLimit: 2 * 1024 * 1024,
      files: { kind: "folder", folder: join(root, "var", "files") },
    });
    expect(settings.databaseUrl).toBeUndefined();
    expect(publicAddress(settings)).toBe("http://localhost:8080");
  });

  it("a blank variable counts as not set", () => {
    expect(read({ PORT: " ", DATABASE_URL: "" })).toMatchObject({ port: 8080 });
  });

  it("reads what was set", () => {
    const settings = read({
      PORT: "0",
      DATABASE_URL: "postgres://u:p@h/db",
      ORTAQ_VAR: "/srv/кітапхана",
      ORTAQ_SEARCH: "https://search.example:9200",
      ORTAQ_BASE_URL: "https://kitap.example/",
      ORTAQ_TZ: "Asia/Qyzylorda",
      ORTAQ_BODY_LIMIT: "500KB",
    });
    expect(settings).toMatchObject({
      port: 0,
      databaseUrl: "postgres://u:p@h/db",
      varFolder: "/srv/кітапхана",
      search: { engine: "opensearch", url: "https://search.example:9200" },
      baseUrl: "https://kitap.example",
      timeZone: "Asia/Qyzylorda",
      bodyLimit: 512000,
      files: { kind: "folder", folder: "/srv/кітапхана/files" },
    });
    expect(publicAddress(settings)).toBe("https://kitap.example");
  });

  it("tells all problems at once, in words, and never a value", () => {
    const secret = "Құпия-hunter2";
    const told = problems({
      PORT: secret,
      HOST: `${secret} x`,
      DATABASE_URL: `mysql://admin:${secret}@db/ortaq`,
      ORTAQ_DB_CONNECTIONS: "0",
      ORTAQ_DB_ACCOUNT: "root",
      ORTAQ_SEARCH: secret,
      ORTAQ_BASE_URL: `ftp://${secret}`,
      ORTAQ_FILES: "s3://bucket",
      ORTAQ_LOG: secret,
      ORTAQ_SECRET: secret,
      ORTAQ_TZ: secret,
      SIP2_PORT: "65536",
      Z3950_PORT: "-1",
      ORTAQ_BODY_LIMIT: secret,
    });
    expect(told.map((line) => line.split(" ")[0])).toEqual([
      "PORT",
      "HOST",
      "DATABASE_URL",
      "ORTAQ_DB_CONNECTIONS",
      "ORTAQ_DB_ACCOUNT",
      "ORTAQ_SEARCH",
      "ORTAQ_BASE_URL",
      "SIP2_PORT",
      "Z3950_PORT",
      "ORTAQ_LOG",
      "ORTAQ_SECRET",
      "ORTAQ_TZ",
      "ORTAQ_BODY_LIMIT",
      "ORTAQ_S3_ENDPOINT",
      "ORTAQ_S3_KEY",
      "ORTAQ_S3_SECRET",
    ]);
    expect(told.join("\n")).not.toMatch(/hunter2|Құпия|admin|65536/);
  });

  it.each(["80.5", "1e3", "0x50", "99999999999", "８０８０"])("%s is no port", (text) => {
    expect(problems({ PORT: text })).toHaveLength(1);
  });

  it("a mistyped name is noticed, by name and not by value", () => {
    const outcome = readSettings({
      ORTAQ_SECRTE: "hunter2",
      ORTAQ_TEST_DATABASE_URL: "x",
      ORTAQ_COLOUR: "blue",
    });
    expect(outcome.ok).toBe(true);
    expect(outcome.notices).toEqual([
      "ORTAQ_SECRTE is no setting of Ortaq and was not used. Did you mean ORTAQ_SECRET?",
      "ORTAQ_COLOUR is no setting of Ortaq and was not used.",
    ]);
  });

  it("a store for files needs its keys, and has a bucket and a prefix", () => {
    const settings = read({
      ORTAQ_FILES: "s3://kitap/files/2026",
      ORTAQ_S3_ENDPOINT: "https://s3.example",
      ORTAQ_S3_KEY: "id",
      ORTAQ_S3_SECRET: "key",
    });
    expect(settings.files).toEqual({
      kind: "s3",
      endpoint: "https://s3.example",
      region: "us-east-1",
      bucket: "kitap",
      prefix: "files/2026",
      keyId: "id",
      secretKey: "key",
    });
    expect(problems({ ORTAQ_FILES: "ftp://kitap" })).toHaveLength(1);
  });

  it("the operators' table names every setting once, each cell filled", () => {
    const rows = settingsTable().trim().split("\n").slice(2);
    expect(new Set(rows.map((row) => row.split("|")[1])).size).toBe(rows.length);
    for (const row of rows) expect(row.split("|").filter((cell) => cell.trim() !== "")).toHaveLength(4);
    expect(rows.join()).toContain("`ORTAQ_TZ`");
  });
});

describe("the secret of the house", () => {
  it("is made once, kept for its owner alone, and refused when damaged", () => {
    const varFolder = mkdtempSync(join(tmpdir(), "ortaq-secret-"));
    try {
      const first = houseSecret({ varFolder, secret: undefined });
      expect(first.length).toBeGreaterThanOrEqual(32);
      expect(houseSecret({ varFolder, secret: undefined })).toBe(first);
      expect(statSync(join(varFolder, "secret")).mode & 0o777).toBe(0o600);
      expect(houseSecret({ varFolder, secret: "x".repeat(32) })).toBe("x".repeat(32));
      writeFileSync(join(varFolder, "secret"), "short");
      expect(() => houseSecret({ varFolder, secret: undefined })).toThrow(/damaged.*ORTAQ_SECRET/s);
    } finally {
      rmSync(varFolder, { recursive: true });
    }
  });
});

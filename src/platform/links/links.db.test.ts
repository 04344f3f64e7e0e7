import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#platform/db/testing";
import { codeOf, qrSvg, shortAddress, targetOf } from "./links.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

it("a thing has one code for ever, and the code leads to it in any spelling", async () => {
  const record = { kind: "record", id: 7 };
  const code = await codeOf(database.db.sql, record);
  expect(await codeOf(database.db.sql, record)).toBe(code);
  expect(await codeOf(database.db.sql, { kind: "library", id: 7 })).not.toBe(code);
  expect(await targetOf(database.db, ` ${code.toUpperCase()}`)).toEqual(record);
});

it("two who ask at once get the same code", async () => {
  const codes = await Promise.all(
    Array.from({ length: 8 }, () => codeOf(database.db.sql, { kind: "record", id: 8 }).catch(() => "clash")),
  );
  expect(new Set(codes).size).toBe(1);
});

it.each(["2222223", "'; drop table short_link", "абв"])("%j leads nowhere", async (code) => {
  expect(await targetOf(database.db, code)).toBeUndefined();
});

it("a QR code is an SVG with its quiet zone and an escaped name", () => {
  const svg = qrSvg(shortAddress("https://kitap.example", "2222222"), { label: '<"&' });
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 (\d+) \1"/);
  expect(svg).toContain('aria-label="&#60;&#34;&#38;"');
  const modules = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  for (const [, x] of svg.matchAll(/M(\d+) \d+h\d+v1/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(4);
    expect(Number(x)).toBeLessThan(modules - 4);
  }
});

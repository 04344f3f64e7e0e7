import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

let code = "";
beforeAll(async () => {
  const built = await build({
    entryPoints: [new URL("./index.ts", import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    globalName: "kazakh",
    platform: "browser",
    target: ["chrome100", "firefox100", "safari15"],
    logLevel: "silent",
  });
  code = built.outputFiles[0]?.text ?? "";
});

describe("in the browser", () => {
  it("is at most 1 MiB with gzip, words of both languages included, and asks for nothing of Node", () => {
    const bytes = gzipSync(code, { level: 9 }).length;
    process.stdout.write(`kazakh in the browser: ${Math.round(bytes / 1024)} KiB with gzip\n`);
    expect(bytes).toBeLessThan(1024 * 1024);
    expect(code).not.toMatch(/\bnode:|\brequire\(|\bprocess\.|\bBuffer\b/);
  });

  it("answers where there is nothing but the language", () => {
    const context = createContext({});
    const ask = (expression: string): unknown => JSON.parse(String(runInContext(expression, context)));
    runInContext(code, context);
    expect(ask('JSON.stringify(kazakh.analyzeForIndex("кітапханаларымызда")[0].terms[0])')).toEqual({
      term: "кітапхана",
      weight: 1,
    });
    expect(
      ask('JSON.stringify([...kazakh.termsOf(kazakh.analyzeForQuery("kitaphanada knigami")).keys()])'),
    ).toEqual(expect.arrayContaining(["кітапхана", "книга"]));
    expect(ask('JSON.stringify([kazakh.sortKey("Қ") > kazakh.sortKey("К")])')).toEqual([true]);
  });
});

/**
 * What is built and how: one server bundle, the style sheets and islands of the browser with a hash in their names,
 * and static files. `dist/assets.json` says under which name each is served. Shared by build, dev and the tests.
 */
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, extname, join, relative } from "node:path";
import * as esbuild from "esbuild";
import { root } from "./room-list.ts";

const ui = join(root, "src/doors/web/ui");
export const dist = join(root, "dist");
export const serverFile = join(dist, "serve.js");

/** The server in one file; packages of node_modules stay outside, our own "#…" doors are taken in. */
export const serverOptions: esbuild.BuildOptions = {
  entryPoints: { serve: join(root, "src/serve.tsx") },
  outdir: dist,
  bundle: true,
  platform: "node",
  target: "node24",
  format: "esm",
  jsx: "automatic",
  jsxImportSource: "preact",
  sourcemap: true,
  external: Object.keys(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).dependencies),
  logLevel: "warning",
  absWorkingDir: root,
};

/** Lists of words stay where they are: Node reads them as JSON in half the time and memory it needs for a program. */
const wordsOutside: esbuild.Plugin = {
  name: "words-outside",
  setup: (build) => {
    build.onResolve({ filter: /\/generated\/\w+\.json$/ }, ({ path, resolveDir }) => ({
      path: relative(dist, join(resolveDir, path)).replaceAll("\\", "/"),
      external: true,
    }));
  },
};

/** The analysis of words in one file, for tools that call it for a handful of words (src/doors/cli/start.js). */
const analyzeOptions: esbuild.BuildOptions = {
  entryPoints: { analyze: join(root, "src/doors/cli/commands/analyze.ts") },
  outdir: dist,
  bundle: true,
  platform: "node",
  target: "node24",
  format: "esm",
  plugins: [wordsOutside],
  logLevel: "warning",
  absWorkingDir: root,
};

/** Put in place in one go: another process may be starting from it. */
export async function buildAnalyze(): Promise<void> {
  const { outputFiles = [] } = await esbuild.build({ ...analyzeOptions, write: false });
  await mkdir(dist, { recursive: true });
  for (const { path, contents } of outputFiles) {
    const unfinished = `${path}.${process.pid}`;
    await writeFile(unfinished, contents);
    await rename(unfinished, path);
  }
}

type Asset = { name: string; bytes: Uint8Array };

/** Style sheets: each file styles/<name>.entry.css becomes <name>.css. Fonts and pictures stay files of their own. */
async function styleSheets(statics: Map<string, string>): Promise<Asset[]> {
  const entries = globSync(join(ui, "styles/*.entry.css"));
  const built = await esbuild.build({
    entryPoints: entries,
    outdir: dist,
    bundle: true,
    minify: true,
    write: false,
    external: ["*.woff2", "*.svg"],
    target: ["chrome100", "firefox100", "safari15"],
    logLevel: "warning",
  });
  return built.outputFiles.map((file) => ({
    name: basename(file.path).replace(".entry.css", ".css"),
    bytes: Buffer.from(
      file.text.replace(/url\(["']?([^"')]+)["']?\)/g, (whole, path: string) => {
        const served = statics.get(basename(path));
        if (path.startsWith("data:") || !served) return whole;
        return `url(${served})`;
      }),
    ),
  }));
}

/** Islands: x.island.ts(x) becomes x.js, alone and small. */
async function islands(): Promise<Asset[]> {
  const entries = globSync(join(root, "src/doors/web/**/*.island.{ts,tsx}"));
  if (entries.length === 0) return [];
  const built = await esbuild.build({
    entryPoints: entries,
    outdir: dist,
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    target: ["chrome100", "firefox100", "safari15"],
    logLevel: "warning",
  });
  return built.outputFiles.map((file) => ({
    name: basename(file.path).replace(".island.js", ".js"),
    bytes: file.contents,
  }));
}

function hashed(asset: Asset): string {
  const hash = createHash("sha256").update(asset.bytes).digest("hex").slice(0, 10);
  const ending = extname(asset.name);
  return `${basename(asset.name, ending)}.${hash}${ending}`;
}

/** Builds all assets into dist/assets and writes dist/assets.json: name → served path. */
export async function buildAssets(): Promise<Record<string, string>> {
  const folder = join(dist, "assets");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const served: Record<string, string> = {};
  const statics = new Map<string, string>();
  for (const path of globSync([join(ui, "fonts/*.woff2"), join(ui, "static/*")])) {
    const asset = { name: basename(path), bytes: await readFile(path) };
    const name = hashed(asset);
    await cp(path, join(folder, name));
    served[asset.name] = `/assets/${name}`;
    statics.set(asset.name, `/assets/${name}`);
  }
  for (const asset of [...(await styleSheets(statics)), ...(await islands())]) {
    const name = hashed(asset);
    await writeFile(join(folder, name), asset.bytes);
    served[asset.name] = `/assets/${name}`;
  }
  await writeFile(join(dist, "assets.json"), JSON.stringify(served, null, 1));
  return served;
}

/** Builds everything. About a second. */
export async function buildAll(): Promise<void> {
  await mkdir(dist, { recursive: true });
  await Promise.all([esbuild.build(serverOptions), buildAnalyze(), buildAssets()]);
}

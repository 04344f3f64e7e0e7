/**
 * The gallery of components on a small server of its own, without house and database: pages and assets as they are
 * served, under the same security policy. Used by the browser tests and by scripts/preview-ui.ts.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import { contentPolicy } from "../src/doors/web/gate/guards.ts";
import type { galleryHtml } from "../src/doors/web/ui/gallery/gallery-html.tsx";

const root = join(import.meta.dirname, "..");
const ui = join(root, "src/doors/web/ui");

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

export type GallerySite = {
  /** `http://127.0.0.1:port` */
  origin: string;
  /** Bytes of a page and its sheet as they travel, each gzipped. */
  weigh: (path: string) => Promise<{ page: number; sheet: number }>;
  close: () => void;
};

async function loadPages(): Promise<typeof galleryHtml> {
  const built = await esbuild.build({
    entryPoints: [join(ui, "gallery/gallery-html.tsx")],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    absWorkingDir: root,
    logLevel: "error",
  });
  const code = Buffer.from(built.outputFiles[0]?.contents ?? "").toString("base64");
  const module = await import(`data:text/javascript;base64,${code}`);
  return module.galleryHtml;
}

/** Sheets, the script of every page, fonts and pictures by their plain names. */
async function loadAssets(): Promise<Map<string, Uint8Array>> {
  const built = await esbuild.build({
    entryPoints: [
      join(ui, "styles/portal.entry.css"),
      join(ui, "styles/work.entry.css"),
      join(ui, "type-ahead.island.ts"),
    ],
    outbase: ui,
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    outdir: "/",
    external: ["*.woff2", "*.svg"],
    logLevel: "error",
  });
  const assets = new Map<string, Uint8Array>();
  for (const file of built.outputFiles) {
    assets.set((file.path.split("/").at(-1) ?? "").replace(/\.(entry|island)/, ""), file.contents);
  }
  const { readdir, readFile } = await import("node:fs/promises");
  for (const folder of ["fonts", "static"]) {
    for (const name of await readdir(join(ui, folder)))
      assets.set(name, await readFile(join(ui, folder, name)));
  }
  return assets;
}

export async function openGallerySite(): Promise<GallerySite> {
  const [html, assets] = await Promise.all([loadPages(), loadAssets()]);
  const server = createServer((request, response) => {
    const address = request.url ?? "/";
    const name = /^\/assets\/([\w.-]+)$/.exec(address)?.[1];
    const asset = name ? assets.get(name) : undefined;
    response.setHeader("content-security-policy", contentPolicy);
    if (name && asset) {
      response.setHeader("content-type", types[extname(name)] ?? "application/octet-stream");
      response.end(asset);
      return;
    }
    const cookie = /ortaq-view=([\w.-]+)/.exec(request.headers.cookie ?? "")?.[1];
    const page = html(address, cookie);
    response.statusCode = page ? 200 : 404;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(page ?? "");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    weigh: async (path) => ({
      page: gzipSync(html(path) ?? "").length,
      sheet: gzipSync(assets.get("portal.css") ?? new Uint8Array()).length,
    }),
    close: () => server.closeAllConnections(),
  };
}

/**
 * Makes the lexicon of the room `kazakh` from the lists in `own` and `lists`: node scripts/lexicon/make.ts. A test says
 * when it has to be made again. Where the lists come from: `import-hunspell.ts`.
 */
import { writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { compileLexicon } from "./compile.ts";

const kib = (bytes: number): string => `${Math.round(bytes / 1024)} KiB`;
for (const [name, text] of compileLexicon()) {
  writeFileSync(new URL(`../../src/kazakh/lexicon/generated/${name}`, import.meta.url), text);
  console.log(
    `${name}: ${kib(Buffer.byteLength(text))}, gzip ${kib(gzipSync(text, { level: 9 }).length)}, brotli ${kib(brotliCompressSync(text).length)}`,
  );
}

/**
 * The first file of the command line. Plain JavaScript: to take the types off a first file Node loads its parser, which
 * takes longer than most commands; from here on it remembers what it took off before (in its cache of compiled code).
 *
 * `analyze` starts right here, because tools call it for a handful of words: no settings, no database, one process.
 */
import { enableCompileCache } from "node:module";

if (Number(process.versions.node.split(".")[0]) < 24) {
  process.stderr.write(
    `Ortaq needs Node 24 or newer, this is ${process.version}. Call it as: npm run ortaq -- …\n`,
  );
  process.exit(2);
}
enableCompileCache();
const [name, ...rest] = process.argv.slice(2);
if (name === "analyze" && rest.length === 0) (await import("./commands/analyze.ts")).analyzeInput();
else await import("./main.ts");

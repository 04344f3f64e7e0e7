/**
 * `npm run nightly`: everything that `npm test` runs, and the long forms of it: every page in every width, language and
 * view, a hundred thousand inputs for every reader of files, the database tests on the oldest PostgreSQL that is here.
 */
import "./node-version.ts";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const oldest = existsSync("/usr/lib/postgresql/15/bin/postgres");
if (!oldest) console.log("PostgreSQL 15: not tried, it is not installed on this machine");

const { status } = spawnSync(process.execPath, ["scripts/test.ts", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: {
    ...process.env,
    ORTAQ_ALL_PAGES: "1",
    ORTAQ_FUZZ: "100000",
    ...(oldest ? { ORTAQ_TEST_OLDEST: "1" } : {}),
  },
});
process.exitCode = status ?? 1;

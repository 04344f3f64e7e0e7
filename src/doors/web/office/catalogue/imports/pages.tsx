/** Imports in the office: a file from its first look to its end and back, and the queue of what waits for a person. */
import { Hono } from "hono";
import type { Env } from "#doors/web/gate";
import { showImports, showPreview, start, upload } from "./import-routes.tsx";
import { decideAll, download, mend, showQueue, showQueued } from "./queue-routes.tsx";
import { carryOut, showRehearsal, showRun, stop, takeBack } from "./run-routes.tsx";

export const cataloguePages = new Hono<Env>()
  .get("/catalogue", showImports)
  .post("/catalogue/import", upload)
  .get("/catalogue/import/:file", showPreview)
  .post("/catalogue/import/:file", start)
  .get("/catalogue/runs/:run", showRun)
  .get("/catalogue/runs/:run/rehearsal", showRehearsal)
  .post("/catalogue/runs/:run/stop", stop)
  .post("/catalogue/runs/:run/carry-out", carryOut)
  .post("/catalogue/runs/:run/take-back", takeBack)
  .get("/catalogue/queue", showQueue)
  .post("/catalogue/queue/all", decideAll)
  .get("/catalogue/queue/:id", showQueued)
  .get("/catalogue/queue/:id/bytes", download)
  .post("/catalogue/queue/:id", mend);

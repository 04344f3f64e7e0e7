/** The office: the pages of staff. Each subject has a folder; who is not logged in is sent to the log-in and back. */
import { Hono } from "hono";
import type { Env } from "#doors/web/gate";
import { authorityPages } from "./catalogue/authorities/pages.tsx";
import { batchPages } from "./catalogue/batch/pages.tsx";
import { copyPages } from "./catalogue/copies/pages.tsx";
import { exportPages } from "./catalogue/exports/pages.tsx";
import { cataloguePages } from "./catalogue/imports/pages.tsx";
import { listPages } from "./catalogue/lists/pages.tsx";
import { localHistoryPages } from "./catalogue/local-history/pages.tsx";
import { recordWorkPages } from "./catalogue/records/pages.tsx";
import { unionPages } from "./catalogue/union/pages.tsx";
import { figurePages } from "./figures/pages.tsx";
import { homePages } from "./home/pages.tsx";
import { libraryOfficePages } from "./libraries/pages.tsx";
import { staffOnly } from "./people/gate.ts";
import { peoplePages } from "./people/pages.tsx";
import { logInPages } from "./session/log-in-pages.tsx";
import { mePages } from "./session/me-pages.tsx";

export const office = new Hono<Env>()
  .route("/", logInPages)
  .route("/", mePages)
  .use(staffOnly)
  .route("/", homePages)
  .route("/", peoplePages)
  .route("/", libraryOfficePages)
  .route("/", figurePages)
  .route("/", authorityPages)
  .route("/", localHistoryPages)
  .route("/", copyPages)
  .route("/", listPages)
  .route("/", batchPages)
  .route("/", exportPages)
  .route("/", unionPages)
  .route("/", recordWorkPages)
  .route("/", cataloguePages);

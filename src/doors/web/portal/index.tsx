/** The portal: the pages of a reader. Each subject has a folder; the front page composes what several rooms say. */
import { Hono } from "hono";
import type { Env } from "#doors/web/gate";
import { authorityPages } from "./authorities/pages.tsx";
import { browsePages } from "./browse/pages.tsx";
import { homePages } from "./home/pages.tsx";
import { libraryPages } from "./libraries/pages.tsx";
import { publishedPages } from "./lists/pages.tsx";
import { markedPages } from "./marked/pages.tsx";
import { newPages } from "./new/pages.tsx";
import { besidePages } from "./records/beside-pages.tsx";
import { recordPages } from "./records/pages.tsx";
import { searchPages } from "./search/pages.tsx";
import { shelfPages } from "./shelf/pages.tsx";

export const portal = new Hono<Env>()
  .route("/", homePages)
  .route("/", searchPages)
  .route("/", browsePages)
  .route("/", newPages)
  .route("/", shelfPages)
  .route("/", markedPages)
  .route("/", recordPages)
  .route("/", besidePages)
  .route("/", authorityPages)
  .route("/", publishedPages)
  .route("/", libraryPages);

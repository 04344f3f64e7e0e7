/** Describing books: the workroom of the catalogue. */
import { Hono } from "hono";
import type { Env } from "#doors/web/gate";
import { correct, describe, showCorrect, showDescribe } from "./describe.tsx";
import { edit, showEditor, showPropose } from "./edit.tsx";
import { showFront } from "./front.tsx";
import { showHelp } from "./help-page.tsx";
import { restore, showHistory } from "./history.tsx";
import { forgetTemplate, makeNew, showNew } from "./new.tsx";
import { decline, showProposal, showProposals, take, withdraw } from "./proposals.tsx";
import { keepTemplate, setState, showRecord } from "./record.tsx";

export const recordWorkPages = new Hono<Env>()
  .get("/catalogue/records", showFront)
  .get("/catalogue/records/describe", showDescribe)
  .post("/catalogue/records/describe", describe)
  .get("/catalogue/records/new", showNew)
  .post("/catalogue/records/new", makeNew)
  .post("/catalogue/records/templates/:id{[0-9]+}/drop", forgetTemplate)
  .get("/catalogue/records/proposals", showProposals)
  .get("/catalogue/records/proposals/:id{[0-9]+}", showProposal)
  .post("/catalogue/records/proposals/:id{[0-9]+}/take", take)
  .post("/catalogue/records/proposals/:id{[0-9]+}/decline", decline)
  .post("/catalogue/records/proposals/:id{[0-9]+}/withdraw", withdraw)
  .get("/catalogue/records/:id{[0-9]+}", (c) => showRecord(c))
  .get("/catalogue/records/:id{[0-9]+}/describe", showCorrect)
  .post("/catalogue/records/:id{[0-9]+}/describe", correct)
  .get("/catalogue/records/:id{[0-9]+}/edit", showEditor)
  .post("/catalogue/records/:id{[0-9]+}/edit", edit(false))
  .get("/catalogue/records/:id{[0-9]+}/propose", showPropose)
  .post("/catalogue/records/:id{[0-9]+}/propose", edit(true))
  .get("/catalogue/records/:id{[0-9]+}/history", showHistory)
  .post("/catalogue/records/:id{[0-9]+}/restore", restore)
  .post("/catalogue/records/:id{[0-9]+}/state", setState)
  .post("/catalogue/records/:id{[0-9]+}/template", keepTemplate)
  .get("/catalogue/help/:flavour", showHelp)
  .get("/catalogue/help/:flavour/:tag", showHelp);

import { HTTPException } from "hono/http-exception";
import { mayAt, type Refusal } from "#basics";
import { answer, onward, statusOf, visitOf } from "#doors/web/gate";
import { to } from "#doors/web/ui";
import { grantsOf, personById, postTitles } from "#people";
import { accountsOf } from "#platform/auth";
import { type Page, ui, wordsOfRefusals } from "./gate.ts";
import { PersonPage } from "./person-page.tsx";
import type { Shown } from "./person-parts.tsx";
import { groundOf, mustReach, reach } from "./place.ts";
import { officeWords } from "./words/index.ts";

/** The number of the person in the address; anything else is a page that is not there. */
export function personOf(c: Page): number {
  const text = c.req.param("id") ?? "";
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new HTTPException(404);
  return Number(text);
}

type Told = {
  section?: string;
  refusals?: readonly Refusal[];
  data?: Record<string, unknown>;
  word?: string;
};

/**
 * Answers with the page of a person. Seen by who may read people where the person is kept or holds a post; a merged
 * record leads on to the one it stands for.
 */
export async function personPage(c: Page, id: number, told: Told = {}): Promise<Response> {
  const visit = visitOf(c);
  const { db } = visit.house.ground;
  const ground = await groundOf(visit);
  const readable = mustReach(ground, "people.read");
  const person = await personById(db.sql, id, ground.day);
  if (!person) throw new HTTPException(404);
  if ("mergedInto" in person) return onward(c, to(ui(c), `/office/people/${person.mergedInto}`));
  if (![person.node, ...person.posts.map((post) => post.node)].some((node) => readable.has(node))) {
    throw new HTTPException(403);
  }
  const persons = [person.id, ...person.merges.map((merge) => merge.person)];
  const accounts = await accountsOf(db.sql, { persons });
  const account = accounts.find((one) => one.closed === null) ?? accounts[0];
  const grants = account ? await grantsOf(db.sql, [account.id], ground.day) : [];
  const lineage = [person.node, ...ground.tree.above(person.node).map((node) => node.id)];
  const { refusals = [], section, data = {} } = told;
  const shown: Shown = {
    ui: ui(c),
    ground,
    person,
    titles: await postTitles(db.sql),
    account,
    grants,
    editable: reach(ground, visit.actor, "people.edit"),
    givable: reach(ground, visit.actor, "roles.grant"),
    may: {
      edit: mayAt(visit.actor, "people.edit", lineage),
      accounts: mayAt(visit.actor, "accounts.manage", lineage),
      merge: mayAt(visit.actor, "people.merge", lineage),
    },
    wrong: section ? { section, problems: wordsOfRefusals(c, refusals), data } : undefined,
    notice: c.req.query("done") && refusals.length === 0 ? officeWords(visit.lang).person.saved : undefined,
    proposed: (c.req.query("end") ?? "").split(".").map(Number).filter(Number.isSafeInteger),
    word: told.word,
  };
  return answer(c, <PersonPage {...shown} />, refusals.length > 0 ? statusOf(refusals) : 200);
}

/** The office pages of the authority file: list, card, doubles, merging, headings that lead to nothing. */
import { Hono } from "hono";
import type { Refusal } from "#basics";
import {
  type Authority,
  addAuthority,
  alikeHeadings,
  authoritiesByIds,
  authoritiesInList,
  authorityById,
  candidatesFor,
  doubleAuthorities,
  editAuthority,
  factsOfGroup,
  findAuthorities,
  headingById,
  headingsOfAuthority,
  keepAuthoritiesApart,
  linkHeadings,
  linkInRecord,
  mergeAuthorities,
  mergesInto,
  recordsOfHeading,
  relateAuthorities,
  relationsOf,
  unlinkHeadings,
  unmergeAuthorities,
  unrelateAuthorities,
  waitingHeadings,
} from "#catalogue";
import { authorityKinds } from "#catalogue/rules";
import { answer, callerOf, type Env, numberIn, onward, type Page, readForm, statusOf } from "#doors/web/gate";
import { to } from "#doors/web/ui";
import { type AnyAction, perform } from "#platform/acts";
import { type Card, CardPage, MergedPage } from "./card-page.tsx";
import { type Typed, typedIn, typedOf } from "./fields.tsx";
import { asked, type Ground, groundOf, notThere, pageIn, saidIn, worded } from "./ground.tsx";
import { HeadingPage, HeadingsPage, headingsPerPage } from "./headings-page.tsx";
import { restore, showHistory } from "./history.tsx";
import { DoublesPage, ListPage, perPage } from "./list-page.tsx";
import { MergePage } from "./merge-page.tsx";
import { NewPage } from "./new-page.tsx";
import { pageWords } from "./words/index.ts";

const kindIn = (c: Page) => authorityKinds.find((one) => one === c.req.query("kind"));
const most = 8;

async function list(c: Page): Promise<Response> {
  const ground = groundOf(c);
  const [q, kind, page] = [asked(c, "q"), kindIn(c), pageIn(c)];
  const found = await findAuthorities(ground.db, { q, kind, offset: (page - 1) * perPage, limit: perPage });
  return answer(
    c,
    <ListPage ground={ground} q={q} kind={kind} page={page} found={found} said={saidIn(c, ground.ui)} />,
  );
}

const blank: Typed = {
  kind: "person",
  heading: {},
  variants: [],
  placeKind: "",
  began: {},
  ended: {},
  latitude: "",
  longitude: "",
  numbers: [],
  note: {},
  person: "",
};

async function newPage(
  c: Page,
  wrong?: { typed: Typed; chosen: string[]; refusals: readonly Refusal[]; heading?: number | undefined },
): Promise<Response> {
  const ground = groundOf(c);
  const id = wrong ? wrong.heading : numberIn(c.req.query("heading"));
  const heading = id === undefined ? undefined : await headingById(ground.db, id);
  const headings = heading
    ? [heading, ...(await alikeHeadings(ground.db, heading.id)).filter((one) => one.authority === null)]
    : [];
  const begun = heading ? typedOf(factsOfGroup([heading])) : blank;
  return answer(
    c,
    <NewPage
      ground={ground}
      typed={wrong?.typed ?? begun}
      headings={headings}
      chosen={wrong?.chosen ?? (heading ? [String(heading.id)] : [])}
      problems={worded(ground.ui, wrong?.refusals ?? [])}
    />,
    wrong ? statusOf(wrong.refusals) : 200,
  );
}

async function add(c: Page): Promise<Response> {
  const ground = groundOf(c);
  const { data, key } = await readForm(c);
  const outcome = await perform(callerOf(ground.visit, key), addAuthority, data);
  if (outcome.ok)
    return onward(c, to(ground.ui, `/office/authorities/${outcome.value.authority}`, { said: "added" }));
  const chosen = Array.isArray(data.headings) ? data.headings.filter((one) => typeof one === "string") : [];
  return newPage(c, {
    typed: typedIn(data),
    chosen,
    refusals: outcome.refusals,
    heading: numberIn(chosen[0]),
  });
}

async function askedFor(c: Page, ground: Ground): Promise<Authority | undefined> {
  const id = numberIn(c.req.param("id"));
  return id === undefined ? undefined : authorityById(ground.db, id);
}

async function card(
  c: Page,
  wrong?: {
    part: NonNullable<Card["wrong"]>["part"];
    refusals: readonly Refusal[];
    typed?: Typed;
    find?: string;
  },
) {
  const ground = groundOf(c);
  const one = await askedFor(c, ground);
  if (!one) return notThere(c, ground);
  const into = one.standing === one.id ? undefined : await authorityById(ground.db, one.standing);
  if (into) return answer(c, <MergedPage ground={ground} one={one} into={into} />);
  const find = wrong?.find ?? asked(c, "find");
  // The new state is what the next save stands on: what was typed over an old one is not kept.
  const meanwhile = wrong?.refusals.some((refusal) => refusal.code === "changed-meanwhile");
  const { meanwhile: why } = pageWords(ground.ui.lang).form;
  const props: Card = {
    ground,
    one,
    relations: await relationsOf(ground.db, one.id),
    headings: await headingsOfAuthority(ground.db, one.id),
    merges: await mergesInto(ground.db, one.id),
    find,
    found:
      find === "" ? [] : (await findAuthorities(ground.db, { q: find, offset: 0, limit: most + 1 })).rows,
    said: saidIn(c, ground.ui),
    wrong: wrong && {
      part: wrong.part,
      problems: meanwhile ? [{ text: why }] : worded(ground.ui, wrong.refusals),
      ...(wrong.typed && !meanwhile ? { typed: wrong.typed } : {}),
    },
  };
  return answer(c, <CardPage {...props} />, wrong ? statusOf(wrong.refusals) : 200);
}

async function edit(c: Page): Promise<Response> {
  const ground = groundOf(c);
  const { data, key } = await readForm(c);
  const id = c.req.param("id") ?? "";
  const outcome = await perform(callerOf(ground.visit, key), editAuthority, { ...data, authority: id });
  if (outcome.ok) return onward(c, to(ground.ui, `/office/authorities/${id}`, { said: "saved" }));
  return card(c, { part: "edit", refusals: outcome.refusals, typed: typedIn(data) });
}

/** An act of the card that leads back to it. */
const onCard =
  (action: AnyAction, said: string, part: "relate" | "other") =>
  async (c: Page): Promise<Response> => {
    const ground = groundOf(c);
    const { data, key } = await readForm(c);
    const id = c.req.param("id") ?? "";
    const outcome = await perform(callerOf(ground.visit, key), action, { ...data, authority: id });
    if (outcome.ok) return onward(c, to(ground.ui, `/office/authorities/${id}`, { said }));
    return card(c, {
      part,
      refusals: outcome.refusals,
      ...(typeof data.find === "string" ? { find: data.find } : {}),
    });
  };

async function mergePage(
  c: Page,
  refusals: readonly Refusal[] = [],
  pair?: [number, number],
): Promise<Response> {
  const ground = groundOf(c);
  const wanted = pair ?? [numberIn(c.req.param("id")), numberIn(c.req.query("with"))];
  const found = await authoritiesByIds(
    ground.db,
    wanted.filter((one) => one !== undefined),
  );
  const [one, other] = found;
  if (!one || !other || one.id === other.id) return notThere(c, ground);
  const uses = new Map(
    (await authoritiesInList(ground.db, [one.id, other.id])).map((each) => [each.id, each]),
  );
  return answer(
    c,
    <MergePage ground={ground} pair={[one, other]} uses={uses} problems={worded(ground.ui, refusals)} />,
    refusals.length > 0 ? statusOf(refusals) : 200,
  );
}

async function merge(c: Page): Promise<Response> {
  const ground = groundOf(c);
  const { data, key } = await readForm(c);
  const outcome = await perform(callerOf(ground.visit, key), mergeAuthorities, data);
  if (outcome.ok)
    return onward(c, to(ground.ui, `/office/authorities/${outcome.value.authority}`, { said: "merged" }));
  return mergePage(c, outcome.refusals, [numberIn(data.into) ?? 0, numberIn(data.authority) ?? 0]);
}

async function apart(c: Page): Promise<Response> {
  const ground = groundOf(c);
  const { data, key } = await readForm(c);
  const outcome = await perform(callerOf(ground.visit, key), keepAuthoritiesApart, data);
  if (outcome.ok) return onward(c, to(ground.ui, "/office/authorities/doubles", { said: "apart" }));
  return mergePage(c, outcome.refusals, [numberIn(data.authority) ?? 0, numberIn(data.other) ?? 0]);
}

async function doubles(c: Page): Promise<Response> {
  const ground = groundOf(c);
  const pairs = await doubleAuthorities(ground.db);
  const all = await authoritiesInList(ground.db, [
    ...new Set(pairs.flatMap((pair) => [pair.one, pair.other])),
  ]);
  const byId = new Map(all.map((one) => [one.id, one]));
  return answer(c, <DoublesPage ground={ground} pairs={pairs} byId={byId} said={saidIn(c, ground.ui)} />);
}

async function headings(c: Page): Promise<Response> {
  const ground = groundOf(c);
  const [kind, page] = [kindIn(c), pageIn(c)];
  const found = await waitingHeadings(ground.db, {
    kind,
    offset: (page - 1) * headingsPerPage,
    limit: headingsPerPage,
  });
  return answer(
    c,
    <HeadingsPage ground={ground} kind={kind} page={page} found={found} said={saidIn(c, ground.ui)} />,
  );
}

async function heading(c: Page, refusals: readonly Refusal[] = []): Promise<Response> {
  const ground = groundOf(c);
  const id = numberIn(c.req.param("id"));
  const one = id === undefined ? undefined : await headingById(ground.db, id);
  if (!one) return notThere(c, ground);
  const leadsTo = one.authority === null ? undefined : await authorityById(ground.db, one.authority);
  const find = asked(c, "find");
  const props = {
    ground,
    heading: one,
    standing: leadsTo ? (await authoritiesInList(ground.db, [leadsTo.standing]))[0] : undefined,
    records: await recordsOfHeading(ground.db, one.id),
    candidates:
      find === ""
        ? await candidatesFor(ground.db, one.id, most)
        : (await findAuthorities(ground.db, { q: find, offset: 0, limit: most })).rows,
    alike: await alikeHeadings(ground.db, one.id, 20),
    find,
    problems: worded(ground.ui, refusals),
    said: saidIn(c, ground.ui),
  };
  return answer(c, <HeadingPage {...props} />, refusals.length > 0 ? statusOf(refusals) : 200);
}

async function link(c: Page): Promise<Response> {
  const ground = groundOf(c);
  const { data, key } = await readForm(c);
  const more = Array.isArray(data.headings) ? data.headings : [];
  const input = { node: data.node, authority: data.authority, headings: [c.req.param("id"), ...more] };
  const outcome = await perform(callerOf(ground.visit, key), linkHeadings, input);
  return outcome.ok
    ? onward(c, to(ground.ui, "/office/authorities/headings", { said: "linked" }))
    : heading(c, outcome.refusals);
}

async function unlink(c: Page): Promise<Response> {
  const ground = groundOf(c);
  const { data, key } = await readForm(c);
  const input = { node: data.node, none: data.none, headings: [c.req.param("id")] };
  const outcome = await perform(callerOf(ground.visit, key), unlinkHeadings, input);
  if (!outcome.ok) return heading(c, outcome.refusals);
  const said = data.none === "on" ? "none" : "open";
  const back =
    typeof data.back === "string" && /^\/office\/authorities\/\d+$/.test(data.back) ? data.back : undefined;
  return onward(c, to(ground.ui, back ?? "/office/authorities/headings", { said }));
}

async function only(c: Page): Promise<Response> {
  const ground = groundOf(c);
  const { data, key } = await readForm(c);
  const input = { node: data.node, record: data.record, heading: c.req.param("id"), authority: data.only };
  const outcome = await perform(callerOf(ground.visit, key), linkInRecord, input);
  if (!outcome.ok) return heading(c, outcome.refusals);
  return onward(c, to(ground.ui, `/office/authorities/headings/${c.req.param("id")}`, { said: "linked" }));
}

/** The job is asked for by who may edit here; it carries out the same act part by part. */
async function make(c: Page): Promise<Response> {
  const ground = groundOf(c);
  await readForm(c);
  await ground.visit.house.jobs.start(
    "catalogue.authorities",
    { node: ground.node },
    { by: ground.visit.actor, node: ground.node, once: true },
  );
  return onward(c, to(ground.ui, "/office/authorities/headings", { said: "started" }));
}

export const authorityPages = new Hono<Env>()
  .get("/authorities", list)
  .post("/authorities", add)
  .get("/authorities/new", (c) => newPage(c))
  .get("/authorities/doubles", doubles)
  .post("/authorities/merge", merge)
  .post("/authorities/apart", apart)
  .post("/authorities/make", make)
  .get("/authorities/headings", headings)
  .get("/authorities/headings/:id", (c) => heading(c))
  .post("/authorities/headings/:id/link", link)
  .post("/authorities/headings/:id/unlink", unlink)
  .post("/authorities/headings/:id/only", only)
  .get("/authorities/:id", (c) => card(c))
  .post("/authorities/:id", edit)
  .get("/authorities/:id/merge", (c) => mergePage(c))
  .get("/authorities/:id/history", (c) => showHistory(c))
  .post("/authorities/:id/restore", restore)
  .post("/authorities/:id/relate", onCard(relateAuthorities, "related", "relate"))
  .post("/authorities/:id/unrelate", onCard(unrelateAuthorities, "unrelated", "other"))
  .post("/authorities/:id/unmerge", onCard(unmergeAuthorities, "unmerged", "other"));

/** The office pages of people: list, entering, a person, doubles, the book of acts. */
import { Hono } from "hono";
import { answer, callerOf, type Env, onward, readForm, statusOf, visitOf } from "#doors/web/gate";
import { to } from "#doors/web/ui";
import {
  addPerson,
  auditLines,
  doublePairs,
  doublesOf,
  findPersons,
  isSearchable,
  keepApart,
  mergePersons,
  namesOfPersons,
} from "#people";
import { type NameReading, nameForms, namePartNames, type PersonNames, parseName } from "#people/rules";
import { type AnyAction, pageNumber, perform } from "#platform/acts";
import { AddPage } from "./add-page.tsx";
import { type AuditFilter, AuditPage } from "./audit-page.tsx";
import { DoublesPage } from "./doubles-page.tsx";
import { type Page, staffOnly, ui, wordsOfRefusals } from "./gate.ts";
import { ListPage, perPage } from "./list-page.tsx";
import { personForms } from "./person-forms.ts";
import { personOf, personPage } from "./person-shown.tsx";
import { groundOf, mustReach, reach } from "./place.ts";

/** A parameter as text that a database takes: no control characters, no half of a letter at the cut. */
const asked = (c: Page, name: string): string =>
  (c.req.query(name) ?? "")
    .replace(/\p{Cc}/gu, " ")
    .slice(0, 200)
    .toWellFormed()
    .trim();
const day = (text: string): string | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;

async function listPage(c: Page): Promise<Response> {
  const ground = await groundOf(visitOf(c));
  const within = mustReach(ground, "people.read");
  const words = asked(c, "q");
  const page = pageNumber.parse(c.req.query("page") ?? 1);
  const { db } = ground.visit.house.ground;
  const found = await findPersons(db.sql, {
    words,
    within: [...within],
    day: ground.day,
    page,
    size: perPage,
  });
  const mayAdd = reach(ground, ground.visit.actor, "people.edit").size > 0;
  return answer(
    c,
    <ListPage ui={ui(c)} ground={ground} asked={words} page={page} found={found} mayAdd={mayAdd} />,
  );
}

/** The names of a form that came back, as far as they are text. */
function namesTyped(value: unknown): PersonNames {
  const names: PersonNames = {};
  for (const form of nameForms) {
    const sent = (value as Record<string, Record<string, unknown>> | undefined)?.[form];
    if (typeof sent !== "object" || sent === null) continue;
    names[form] = Object.fromEntries(
      namePartNames.flatMap((part) =>
        typeof sent[part] === "string" && sent[part] !== "" ? [[part, sent[part]]] : [],
      ),
    );
  }
  return names;
}

/** A name in one line stands in the form its letters say. */
function namesOf(reading: NameReading | undefined, typed: string): PersonNames {
  if (!reading) return {};
  if (!/\p{Script=Cyrillic}/u.test(typed)) return { latn: reading.name };
  return /[әғқңөұүһі]|қызы|ұлы|кызы|улы/iu.test(typed) ? { kk: reading.name } : { ru: reading.name };
}

async function addPage(c: Page): Promise<Response> {
  const ground = await groundOf(visitOf(c));
  const places = mustReach(ground, "people.edit");
  const typed = asked(c, "typed");
  const reading = parseName(typed);
  const names = namesOf(reading, typed);
  const doubles = isSearchable(names) ? await doublesOf(ground.visit.house.ground.db.sql, names) : [];
  const node = asked(c, "node") || String([...places][0] ?? "");
  return answer(
    c,
    <AddPage
      ui={ui(c)}
      ground={ground}
      places={places}
      given={{ node, typed, names }}
      doubles={doubles}
      guess={reading?.guess ?? false}
    />,
  );
}

async function add(c: Page): Promise<Response> {
  const { data, key } = await readForm(c);
  const visit = visitOf(c);
  const outcome = await perform(callerOf(visit, key), addPerson, data);
  if (outcome.ok) return onward(c, to(ui(c), `/office/people/${outcome.value.person}`, { done: 1 }));
  const ground = await groundOf(visit);
  const names = namesTyped(data.names);
  const doubles = isSearchable(names) ? await doublesOf(visit.house.ground.db.sql, names) : [];
  return answer(
    c,
    <AddPage
      ui={ui(c)}
      ground={ground}
      places={mustReach(ground, "people.edit")}
      given={{ node: String(data.node ?? ""), typed: "", names }}
      doubles={doubles}
      problems={wordsOfRefusals(c, outcome.refusals)}
    />,
    statusOf(outcome.refusals),
  );
}

async function doublesPage(c: Page, refusals: Parameters<typeof wordsOfRefusals>[1] = []): Promise<Response> {
  const ground = await groundOf(visitOf(c));
  const within = mustReach(ground, "people.merge");
  const pairs = await doublePairs(ground.visit.house.ground.db.sql, [...within]);
  return answer(
    c,
    <DoublesPage ui={ui(c)} ground={ground} pairs={pairs} problems={wordsOfRefusals(c, refusals)} />,
    refusals.length > 0 ? statusOf(refusals) : 200,
  );
}

const decide =
  (action: AnyAction) =>
  async (c: Page): Promise<Response> => {
    const { data, key } = await readForm(c);
    const outcome = await perform(callerOf(visitOf(c), key), action, data);
    return outcome.ok ? onward(c, to(ui(c), "/office/people/doubles")) : doublesPage(c, outcome.refusals);
  };

const linesPerPage = 100;

async function auditPage(c: Page): Promise<Response> {
  const ground = await groundOf(visitOf(c));
  const within = mustReach(ground, "audit.read");
  const { db } = ground.visit.house.ground;
  const filter: AuditFilter = {
    login: asked(c, "login").toLowerCase(),
    action: asked(c, "action"),
    outcome: asked(c, "outcome"),
    from: asked(c, "from"),
    to: asked(c, "to"),
  };
  const whole = ground.tree.root !== undefined && within.has(ground.tree.root.id);
  const before = Number(asked(c, "before"));
  const lines = await auditLines(db.sql, {
    within: whole ? "all" : [...within],
    login: filter.login || undefined,
    action: filter.action || undefined,
    outcome: filter.outcome === "done" || filter.outcome === "refused" ? filter.outcome : undefined,
    from: day(filter.from),
    to: day(filter.to),
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
    most: linesPerPage + 1,
  });
  const persons = lines.flatMap((line) => line.person ?? []);
  const names = await namesOfPersons(db.sql, [...new Set(persons)]);
  return answer(
    c,
    <AuditPage
      ui={ui(c)}
      ground={ground}
      lines={lines.slice(0, linesPerPage)}
      names={names}
      filter={filter}
      more={lines.length > linesPerPage}
    />,
  );
}

export const peoplePages = new Hono<Env>()
  .use("/people", staffOnly)
  .use("/people/*", staffOnly)
  .use("/audit", staffOnly)
  .get("/people", listPage)
  .post("/people", add)
  .get("/people/new", addPage)
  .get("/people/doubles", (c) => doublesPage(c))
  .post("/people/merge", decide(mergePersons))
  .post("/people/apart", decide(keepApart))
  .get("/people/:id", (c) => personPage(c, personOf(c)))
  .route("/", personForms)
  .get("/audit", auditPage);

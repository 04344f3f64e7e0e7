/** One's own page: name, language, password, second step, sessions. */
import { type Context, Hono } from "hono";
import type { Refusal } from "#basics";
import { answer, callerOf, type Env, onward, readForm, statusOf, visitOf } from "#doors/web/gate";
import { here, problemsOf, to, type Ui, uiOf } from "#doors/web/ui";
import { nodesByIds } from "#libraries";
import { shortName } from "#libraries/rules";
import { correctOwnNames, personById, standingOf } from "#people";
import type { PersonNames } from "#people/rules";
import { perform } from "#platform/acts";
import {
  accountsOf,
  beginOwnSecondFactor,
  begunSecondFactor,
  changeOwnPassword,
  chooseLanguage,
  confirmSecondFactor,
  endOtherSessions,
  endSession,
  keysOf,
  recoveryCodesLeft,
  renewRecoveryCodes,
  sessionsOf,
  stopOwnSecondFactor,
} from "#platform/auth";
import { dayOf } from "#platform/i18n/rules";
import { textOf } from "./fields.ts";
import { MePage } from "./me-page.tsx";
import type { Me, MeProps, Section } from "./me-parts.tsx";
import { refusalWords, sessionWords } from "./words/index.ts";

type Page = Context<Env>;
const ui = (c: Page): Ui => uiOf(visitOf(c), visitOf(c).house.site());

/** Who is here, with the session; undefined for a stranger, who is sent to the log-in and back. */
function own(c: Page): { account: number; session: number } | undefined {
  const { account } = visitOf(c);
  return account?.session === undefined ? undefined : { account: account.id, session: account.session };
}
const toLogIn = (c: Page): Response =>
  onward(c, to(ui(c), "/office/log-in", { back: here(ui(c)).split("?")[0] }));

async function meOf(c: Page, who: { account: number; session: number }): Promise<Me> {
  const { house, actor, account, lang } = visitOf(c);
  const { db } = house.ground;
  const now = house.ground.clock();
  const day = dayOf(now);
  const [kept] = await accountsOf(db.sql, { ids: [who.account] });
  const found =
    actor.person === null ? undefined : await personById(db.sql, await standingOf(db.sql, actor.person), day);
  const nodes = await nodesByIds(
    db.sql,
    actor.grants.map((grant) => grant.node),
    day,
  );
  const place = new Map(nodes.map((node) => [node.id, shortName(node, lang).text]));
  return {
    login: account?.login ?? "",
    mustChange: account?.mustChangePassword ?? false,
    person: found && "names" in found ? { version: found.version, names: found.names } : null,
    roles: actor.grants.map((grant) => ({ role: grant.role, place: place.get(grant.node) ?? "" })),
    second: {
      on: kept?.secondFactor ?? false,
      left: await recoveryCodesLeft(db, who.account),
      begun: await begunSecondFactor(db, keysOf(house.settings), who.account),
    },
    sessions: await sessionsOf(db, who.account, now),
    session: who.session,
  };
}

type Told = Pick<MeProps, "notice" | "codes"> & {
  section?: Section;
  refusals?: readonly Refusal[];
  names?: PersonNames;
};

async function mePage(
  c: Page,
  who: { account: number; session: number },
  told: Told = {},
): Promise<Response> {
  const visit = visitOf(c);
  const { refusals = [], section, names, ...rest } = told;
  const wrong = section && { section, names, problems: problemsOf(refusals, refusalWords(visit.lang)) };
  const status = refusals.length > 0 ? statusOf(refusals) : 200;
  const me = await meOf(c, who);
  return answer(c, <MePage ui={ui(c)} visit={visit} me={me} wrong={wrong} {...rest} />, status);
}

/** A form of this page: who is here, what was sent, and what it came to. */
const form =
  (
    act: (
      c: Page,
      who: { account: number; session: number },
      data: Record<string, unknown> & Sent,
    ) => Promise<Response>,
  ) =>
  async (c: Page): Promise<Response> => {
    const who = own(c);
    if (!who) return toLogIn(c);
    const { data, key } = await readForm(c);
    return act(c, who, { ...data, text: (name: string) => textOf(data, name), key });
  };
type Sent = { text: (name: string) => string; key: string | undefined };

const proofOf = (c: Page, who: { account: number; session: number }, sent: Sent) => {
  const { db, clock } = visitOf(c).house.ground;
  return { db, own: who, password: sent.text("proof"), now: clock() };
};
const done = (c: Page, what: string): Response => onward(c, to(ui(c), "/office/me", { done: what }));

export const mePages = new Hono<Env>()
  .get("/me", (c) => {
    const who = own(c);
    if (!who) return toLogIn(c);
    const words = sessionWords(visitOf(c).lang).me;
    const notices: Record<string, string> = {
      saved: words.saved,
      password: words.passwordChanged,
      session: words.sessionEnded,
    };
    const notice = notices[c.req.query("done") ?? ""];
    return mePage(c, who, { notice });
  })
  .post(
    "/me/names",
    form(async (c, who, { text, key, ...data }) => {
      const input = { ...data, version: text("version"), keepFormer: text("keepFormer") };
      const outcome = await perform(callerOf(visitOf(c), key), correctOwnNames, input);
      if (outcome.ok) return done(c, "saved");
      const names = data.names as PersonNames | undefined;
      return mePage(c, who, { section: "names", refusals: outcome.refusals, ...(names && { names }) });
    }),
  )
  .post(
    "/me/language",
    form(async (c, who, { text, key }) => {
      const outcome = await perform(callerOf(visitOf(c), key), chooseLanguage, {
        language: text("language"),
      });
      if (!outcome.ok) return mePage(c, who, { section: "language", refusals: outcome.refusals });
      return onward(c, to({ lang: outcome.value.language }, "/office/me", { done: "saved" }));
    }),
  )
  .post(
    "/me/password",
    form(async (c, who, { text }) => {
      const { db, clock } = visitOf(c).house.ground;
      const given = { old: text("old"), password: text("password"), again: text("again") };
      const outcome = await changeOwnPassword(db, who, given, clock());
      if (!outcome.ok) return mePage(c, who, { section: "password", refusals: outcome.refusals });
      return done(c, "password");
    }),
  )
  .post(
    "/me/second-step/begin",
    form(async (c, who, sent) => {
      const outcome = await beginOwnSecondFactor(proofOf(c, who, sent), keysOf(visitOf(c).house.settings));
      return outcome.ok
        ? onward(c, `${to(ui(c), "/office/me")}#second`)
        : mePage(c, who, { section: "second", refusals: outcome.refusals });
    }),
  )
  .post(
    "/me/second-step/confirm",
    form(async (c, who, { text }) => {
      const { house } = visitOf(c);
      const { db, clock } = house.ground;
      const outcome = await confirmSecondFactor(
        db,
        keysOf(house.settings),
        who.account,
        text("code"),
        clock(),
      );
      return mePage(
        c,
        who,
        outcome.ok ? { codes: outcome.value } : { section: "second", refusals: outcome.refusals },
      );
    }),
  )
  .post(
    "/me/second-step/codes",
    form(async (c, who, sent) => {
      const outcome = await renewRecoveryCodes(proofOf(c, who, sent));
      return mePage(
        c,
        who,
        outcome.ok ? { codes: outcome.value } : { section: "second", refusals: outcome.refusals },
      );
    }),
  )
  .post(
    "/me/second-step/stop",
    form(async (c, who, sent) => {
      const outcome = await stopOwnSecondFactor(proofOf(c, who, sent));
      return outcome.ok
        ? done(c, "saved")
        : mePage(c, who, { section: "second", refusals: outcome.refusals });
    }),
  )
  .post(
    "/me/sessions",
    form(async (c, who, { text, key }) => {
      const caller = callerOf(visitOf(c), key);
      const one = text("session");
      const outcome =
        one === ""
          ? await perform(caller, endOtherSessions, { keep: who.session })
          : await perform(caller, endSession, { session: one });
      return outcome.ok
        ? done(c, "session")
        : mePage(c, who, { section: "sessions", refusals: outcome.refusals });
    }),
  );

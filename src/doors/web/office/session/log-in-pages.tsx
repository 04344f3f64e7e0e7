/** Logging in and out. No act of the house: a password is no input that may be hashed beside a key (see platform/auth). */
import { type Context, Hono } from "hono";
import type { Refusal } from "#basics";
import {
  answer,
  dropLogInCookie,
  type Env,
  onward,
  pathAfterLogIn,
  readForm,
  readLogInCookie,
  visitOf,
  writeLogInCookie,
} from "#doors/web/gate";
import { problemsOf, to, type Ui, uiOf } from "#doors/web/ui";
import { nodesByIds } from "#libraries";
import { shortName } from "#libraries/rules";
import { demonstrationAccounts } from "#people";
import { endSessionOf, keysOf, type LoggedIn, logIn, takeSecondStep, useReset } from "#platform/auth";
import { dayOf } from "#platform/i18n/rules";
import { browserOf } from "./browser.ts";
import { textOf } from "./fields.ts";
import { LogInPage, NewPasswordPage, SecondStepPage, type Shown } from "./log-in-page.tsx";
import { refusalWords } from "./words/index.ts";

type Page = Context<Env>;
const ui = (c: Page): Ui => uiOf(visitOf(c), visitOf(c).house.site());
const problems = (c: Page, refusals: readonly Refusal[]) =>
  problemsOf(refusals, refusalWords(visitOf(c).lang));
const statusFor = (refusals: readonly Refusal[]) =>
  refusals.some((refusal) => refusal.code === "too-many-tries") ? 429 : 422;

async function shownAccounts(c: Page): Promise<Shown[]> {
  const { house, lang } = visitOf(c);
  if (!house.demonstration) return [];
  const day = dayOf(house.ground.clock());
  const accounts = await demonstrationAccounts(house.ground.db.sql, day);
  const nodes = accounts.flatMap((account) => account.roles.map((role) => role.node));
  const found = await nodesByIds(house.ground.db.sql, [...new Set(nodes)], day);
  const places = new Map(found.map((node) => [node.id, shortName(node, lang).text]));
  return accounts.map((account) => ({ ...account, places }));
}

async function logInPage(c: Page, given: { login: string; back: string; refusals?: readonly Refusal[] }) {
  const { refusals = [] } = given;
  const status = refusals.length > 0 ? statusFor(refusals) : 200;
  const wait = refusals.find((refusal) => refusal.code === "too-many-tries")?.facts.seconds;
  if (wait !== undefined) c.header("retry-after", String(wait));
  const notice = c.req.query("set") === "1" && refusals.length === 0;
  return answer(
    c,
    <LogInPage
      ui={ui(c)}
      problems={problems(c, refusals)}
      login={given.login.slice(0, 60)}
      back={given.back}
      notice={notice}
      shown={await shownAccounts(c)}
    />,
    status,
  );
}

/** Sets the cookies of what the log-in came to, and goes on. */
function goOn(c: Page, entered: LoggedIn, back: string): Response {
  const { house } = visitOf(c);
  if (entered.next === "second-step") {
    writeLogInCookie(c, house, "step", entered.step);
    dropLogInCookie(c, house, "session");
    return onward(c, to(ui(c), "/office/log-in/second", { back }));
  }
  writeLogInCookie(c, house, "session", entered.session);
  writeLogInCookie(c, house, "device", entered.device);
  dropLogInCookie(c, house, "step");
  const lang = entered.language ?? visitOf(c).lang;
  return onward(c, pathAfterLogIn(back, to({ lang }, "/office")));
}

async function logOut(c: Page): Promise<Response> {
  const { house } = visitOf(c);
  await endSessionOf(house.ground.db.sql, readLogInCookie(c, house, "session"), house.ground.clock());
  dropLogInCookie(c, house, "session");
  dropLogInCookie(c, house, "step");
  return onward(c, to(ui(c), "/"));
}

export const logInPages = new Hono<Env>()
  .post("/log-out", logOut)
  .get("/log-in", (c) => {
    const back = c.req.query("back") ?? "";
    // Who is in already needs no form.
    if (visitOf(c).account && !c.req.query("login"))
      return onward(c, pathAfterLogIn(back, to(ui(c), "/office")));
    return logInPage(c, { login: c.req.query("login") ?? "", back });
  })
  .post("/log-in", async (c) => {
    const { house } = visitOf(c);
    const { data } = await readForm(c);
    const given = { login: textOf(data, "login"), password: textOf(data, "password") };
    const back = textOf(data, "back");
    const entered = await logIn(house.ground.db, given, browserOf(c), house.ground.clock());
    if (!entered.ok) return logInPage(c, { login: given.login, back, refusals: entered.refusals });
    return goOn(c, entered.value, back);
  })
  .get("/log-in/second", (c) =>
    answer(c, <SecondStepPage ui={ui(c)} problems={[]} back={c.req.query("back") ?? ""} />),
  )
  .post("/log-in/second", async (c) => {
    const { house } = visitOf(c);
    const { data } = await readForm(c);
    const back = textOf(data, "back");
    const given = { step: readLogInCookie(c, house, "step"), code: textOf(data, "code") };
    const entered = await takeSecondStep(
      house.ground.db,
      keysOf(house.settings),
      given,
      browserOf(c),
      house.ground.clock(),
    );
    if (entered.ok) return goOn(c, entered.value, back);
    if (entered.refusals.some((refusal) => refusal.code === "second-step-over")) {
      dropLogInCookie(c, house, "step");
      return logInPage(c, { login: "", back, refusals: entered.refusals });
    }
    return answer(
      c,
      <SecondStepPage ui={ui(c)} problems={problems(c, entered.refusals)} back={back} />,
      statusFor(entered.refusals),
    );
  })
  .get("/log-in/new-password", (c) =>
    answer(
      c,
      <NewPasswordPage
        ui={ui(c)}
        problems={[]}
        login={c.req.query("login") ?? ""}
        word={c.req.query("word") ?? ""}
      />,
    ),
  )
  .post("/log-in/new-password", async (c) => {
    const { house } = visitOf(c);
    const { data } = await readForm(c);
    const given = {
      login: textOf(data, "login"),
      word: textOf(data, "word"),
      password: textOf(data, "password"),
      again: textOf(data, "again"),
    };
    const used = await useReset(house.ground.db, given, browserOf(c), house.ground.clock());
    if (!used.ok) {
      return answer(
        c,
        <NewPasswordPage
          ui={ui(c)}
          problems={problems(c, used.refusals)}
          login={given.login.slice(0, 60)}
          word={given.word.slice(0, 60)}
        />,
        statusFor(used.refusals),
      );
    }
    writeLogInCookie(c, house, "device", used.value.device);
    dropLogInCookie(c, house, "session");
    const login = given.login.slice(0, 60);
    return onward(c, to(ui(c), "/office/log-in", { set: 1, login }));
  });

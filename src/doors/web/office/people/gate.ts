import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { Refusal } from "#basics";
import { type Env, onward, visitOf } from "#doors/web/gate";
import { here, problemsOf, to, type Ui, uiOf } from "#doors/web/ui";
import { refusalWords } from "../session/words/index.ts";

export type Page = Context<Env>;
export const ui = (c: Page): Ui => uiOf(visitOf(c), visitOf(c).house.site());
export const wordsOfRefusals = (c: Page, refusals: readonly Refusal[]) =>
  problemsOf(refusals, refusalWords(visitOf(c).lang));

/** The office is for who is logged in, with a password of their own; others are sent there first and come back. */
export const staffOnly = createMiddleware<Env>(async (c, next) => {
  const { account } = visitOf(c);
  if (!account) {
    const back = c.req.method === "GET" ? here(ui(c)) : undefined;
    return onward(c, to(ui(c), "/office/log-in", { back }));
  }
  if (account.mustChangePassword) return onward(c, to(ui(c), "/office/me"));
  await next();
});

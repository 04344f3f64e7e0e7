/** The forms of a person's page: each carries out one act and shows the page again, with what was wrong if it was. */
import { Hono } from "hono";
import type { Outcome } from "#basics";
import { callerOf, type Env, onward, readForm, visitOf } from "#doors/web/gate";
import { to } from "#doors/web/ui";
import {
  addPost,
  closeAccount,
  createAccount,
  dropSecondFactor,
  editNames,
  endPost,
  endRole,
  giveRole,
  handOver,
  letSetPassword,
  reopenAccount,
  undoMerge,
} from "#people";
import { type AnyAction, type Caller, perform } from "#platform/acts";
import { newResetWord } from "#platform/auth";
import { type Page, ui } from "./gate.ts";
import { personOf, personPage } from "./person-shown.tsx";

type Sent = { caller: Caller; person: number; data: Record<string, unknown> };

/** Reads the form, carries it out, and shows the page of the person: the same with what was wrong, or the new one. */
const form =
  (
    section: string,
    carryOut: (sent: Sent) => Promise<Outcome<unknown>>,
    after: (value: unknown) => string = () => "",
  ) =>
  async (c: Page): Promise<Response> => {
    const person = personOf(c);
    const { data, key } = await readForm(c);
    const outcome = await carryOut({ caller: callerOf(visitOf(c), key), person, data });
    if (!outcome.ok) return personPage(c, person, { section, refusals: outcome.refusals, data });
    return onward(
      c,
      `${to(ui(c), `/office/people/${person}`, { done: 1 })}${after(outcome.value)}#${section}`,
    );
  };

const act =
  (action: AnyAction) =>
  ({ caller, person, data }: Sent): Promise<Outcome<unknown>> =>
    perform(caller, action, { ...data, person });

/** One role, or all that were ticked when a post ended: the first refusal stops, what was ended stays ended. */
async function endRoles({ caller, data }: Sent): Promise<Outcome<unknown>> {
  const grants = Array.isArray(data.grants) ? data.grants : [data.grant];
  let outcome: Outcome<unknown> = { ok: true, value: null };
  for (const grant of grants) {
    // One key sent with several acts would be taken for one act sent twice.
    const { key, ...keyless } = caller;
    outcome = await perform(grants.length === 1 && key ? caller : keyless, endRole, { grant });
    if (!outcome.ok) break;
  }
  return outcome;
}

/** Makes a word, hands its hash to the act, and shows the word this once. No key: each press makes a new word. */
async function giveWord(c: Page): Promise<Response> {
  const person = personOf(c);
  const { data } = await readForm(c);
  const { word, wordHash } = newResetWord();
  const outcome = await perform(callerOf(visitOf(c)), letSetPassword, { account: data.account, wordHash });
  return outcome.ok
    ? personPage(c, person, { word })
    : personPage(c, person, { section: "account", refusals: outcome.refusals });
}

export const personForms = new Hono<Env>()
  .post("/people/:id/names", form("names", act(editNames)))
  .post("/people/:id/posts", form("post", act(addPost)))
  .post(
    "/people/:id/end-post",
    form("end-post", act(endPost), (value) => {
      const { proposed } = value as { proposed: number[] };
      return proposed.length > 0 ? `&end=${proposed.join(".")}` : "";
    }),
  )
  .post("/people/:id/hand-over", form("hand-over", act(handOver)))
  .post("/people/:id/undo-merge", form("merges", act(undoMerge)))
  .post("/people/:id/account", form("account", act(createAccount)))
  .post("/people/:id/account/word", giveWord)
  .post("/people/:id/account/close", form("account", act(closeAccount)))
  .post("/people/:id/account/reopen", form("account", act(reopenAccount)))
  .post("/people/:id/account/drop-second-step", form("account", act(dropSecondFactor)))
  .post("/people/:id/roles", form("role", act(giveRole)))
  .post("/people/:id/end-role", form("end-role", endRoles));

/** What somebody logged in does with their own account, where no secret is in play. */
import { sql } from "kysely";
import { z } from "zod";
import { done, langs, refuse, refused } from "#basics";
import { type AnyAction, action, rowId } from "#platform/acts";
import { endSessions } from "./session.ts";

export const endSession = action({
  name: "auth.end-session",
  may: "signed-in",
  input: z.object({ session: rowId }),
  run: async (act, input) => {
    if (act.by.account === null) return refused(refuse("signed-out"));
    act.about("session", input.session);
    const ended = await endSessions(act.tx, act.by.account, { only: input.session }, act.now);
    return done({ ended });
  },
});

export const endOtherSessions = action({
  name: "auth.end-other-sessions",
  may: "signed-in",
  input: z.object({ keep: rowId }),
  run: async (act, input) => {
    if (act.by.account === null) return refused(refuse("signed-out"));
    const ended = await endSessions(act.tx, act.by.account, { except: input.keep }, act.now);
    act.about("account", act.by.account, { ended });
    return done({ ended });
  },
});

export const chooseLanguage = action({
  name: "auth.choose-language",
  may: "signed-in",
  input: z.object({ language: z.enum(langs) }),
  run: async (act, input) => {
    if (act.by.account === null) return refused(refuse("signed-out"));
    await sql`update account set language = ${input.language} where id = ${act.by.account}`.execute(act.tx);
    act.about("account", act.by.account, { language: input.language });
    return done(input);
  },
});

export const actions: AnyAction[] = [endSession, endOtherSessions, chooseLanguage];

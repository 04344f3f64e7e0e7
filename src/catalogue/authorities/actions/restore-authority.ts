import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId } from "#platform/acts";
import { versionOfAuthority } from "../questions/authority.ts";
import { editAuthorityStep } from "../writing.ts";

/** An old version becomes the newest again, as a version of its own: what stood between is kept and can come back too. */
export const restoreAuthority = action({
  name: "authorities.restore",
  may: "authorities.edit",
  input: z.object({ node: rowId, authority: rowId, version: rowId, seen: rowId }),
  at: (input) => input.node,
  run: async (act, { node, authority, version, seen }) => {
    const kept = await versionOfAuthority(act.tx, authority, version);
    if (!kept) return refused(refuse("no-such"));
    if (version === seen) return refused(refuse("is-newest"));
    const outcome = await editAuthorityStep(act, { authority, version: seen, facts: kept, node });
    if (!outcome.ok) return outcome;
    act.about("authority", authority, { restored: version, version: outcome.value.version });
    return done({ authority, version: outcome.value.version });
  },
});

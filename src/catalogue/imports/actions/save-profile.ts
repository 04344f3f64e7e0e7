import { sql } from "kysely";
import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId, text } from "#platform/acts";
import { headsKey } from "../profile-heads.ts";
import { namesTitles, profileShape } from "../shapes.ts";

/** Keeps how a library's table is read, under a name; the same name again replaces it. */
export const saveProfile = action({
  name: "catalogue.save-profile",
  may: "catalogue.import",
  input: z.object({
    node: rowId,
    name: text(100),
    /** The heads of the columns, by which the next file is known. */
    heads: z.array(z.string().max(1_000)).max(200),
    separator: z.string().length(1).nullish(),
    profile: profileShape,
  }),
  at: (input) => input.node,
  run: async (act, input) => {
    if (!namesTitles(input.profile)) return refused(refuse("no-title-column", {}, "columns"));
    const { rows } = await sql<{ id: number }>`
      insert into import_profile (node, name, heads, separator, profile, saved_by, saved_at)
      values (${input.node}, ${input.name}, ${headsKey(input.heads)}, ${input.separator ?? null},
              ${JSON.stringify(input.profile)}::jsonb, ${act.by.account}, ${act.now})
      on conflict (node, lower(name)) do update set name = excluded.name, heads = excluded.heads,
        separator = excluded.separator, profile = excluded.profile, saved_by = excluded.saved_by,
        saved_at = excluded.saved_at
      returning id`.execute(act.tx);
    const id = Number(rows[0]?.id);
    act.about("import-profile", id);
    return done({ id });
  },
});

import { sql } from "kysely";
import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { toMarcJson } from "#formats";
import { action, rowId, text } from "#platform/acts";
import { rawOf } from "../questions/records.ts";
import { readRaw } from "../raw.ts";
import { isOfCopies } from "../rules/lines.ts";
import { dropTemplateRow, insertTemplate } from "../work-store.ts";

/** Numbers of one record, and when and by whom it was made: no beginning of another. */
const ownOnly = new Set(["001", "003", "005", "035", "040", "801"]);

/** A record becomes a beginning for others, kept by a system or library under a name. */
export const saveTemplate = action({
  name: "catalogue.save-template",
  may: "catalogue.edit",
  input: z.object({ node: rowId, name: text(120), record: rowId }),
  at: (input) => input.node,
  run: async (act, { node, name, record }) => {
    const kept = await rawOf(act.tx, record);
    const raw = kept ? await readRaw(kept) : undefined;
    if (!kept || !raw) return refused(refuse("no-such-record", {}, "record"));
    const { flavour } = kept;
    const fields = raw.fields.filter(({ tag }) => !ownOnly.has(tag) && !isOfCopies(tag, flavour));
    const marc = toMarcJson({ leader: raw.leader, fields });
    const id = await insertTemplate(act.tx, { node, name, flavour, marc, by: act.by.account, now: act.now });
    if (id === undefined) return refused(refuse("template-name-taken", { name }, "name"));
    act.about("record-template", id, { record });
    return done({ id });
  },
});

export const dropTemplate = action({
  name: "catalogue.drop-template",
  may: "catalogue.edit",
  input: z.object({ template: rowId }),
  at: async ({ template }, tx) => {
    const { rows } = await sql<{
      node: number;
    }>`select node from record_template where id = ${template}`.execute(tx);
    return rows[0] ? Number(rows[0].node) : "no-such";
  },
  run: async (act, { template }) => {
    if (!(await dropTemplateRow(act.tx, template, act.now))) return refused(refuse("no-such"));
    act.about("record-template", template);
    return done(undefined);
  },
});

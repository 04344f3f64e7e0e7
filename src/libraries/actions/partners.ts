import { z } from "zod";
import { done, refuse, refused, textIn } from "#basics";
import { fold } from "#kazakh";
import { action } from "#platform/acts";
import type { Tx } from "#platform/db";
import { openNode } from "../open-node.ts";
import { lineage } from "../questions/lineage.ts";
import { lockProposal, partnersNamed, proposalParent } from "../questions/partners.ts";
import { partnerKinds } from "../rules/kinds.ts";
import * as shape from "../shapes.ts";
import { decideProposal, insertProposal, lay } from "../store.ts";

const partner = {
  kind: z.enum(partnerKinds),
  name: shape.trilingualRequired(300),
  settlement: shape.trilingual(200),
  address: shape.trilingual(300),
  phone: z.preprocess((value) => (value === "" ? undefined : value), shape.phoneNumber.optional()),
  website: shape.optionalWeb,
};

const atRegionOr = async (parent: number | undefined, tx: Tx): Promise<number | "no-such"> => {
  if (parent === undefined) return (await lineage(tx, null))[0] ?? "no-such";
  return (await lineage(tx, parent)).length > 0 ? parent : "no-such";
};

/** Proposes a partner organisation; anybody of the staff may, at the place where he works (NET-14). */
export const proposePartner = action({
  name: "libraries.propose-partner",
  may: "partners.propose",
  input: z.object({ parent: shape.rowId, ...partner, note: shape.optionalText(500) }),
  at: (input, tx) => atRegionOr(input.parent, tx),
  run: async (act, input) => {
    const path = await lineage(act.tx, input.parent);
    const names = Object.values(input.name).map((one) => fold(one));
    const same = await partnersNamed(act.tx, names);
    if (same)
      return refused(refuse("partner-exists", { name: textIn(same.title, "kk"), node: same.id }, "name.kk"));
    // Partners stand under a system or the region: the nearest of the two above whoever proposes.
    const parent = await partnerParent(act.tx, path);
    const proposal = await insertProposal(act.tx, { ...input, parent, by: act.by.account });
    act.about("partner-proposal", proposal, { kind: input.kind, parent });
    await act.announce("partner.proposed", { proposal, parent });
    return done({ proposal });
  },
});

async function partnerParent(tx: Tx, path: readonly number[]): Promise<number> {
  const rows = await tx
    .selectFrom("node")
    .select(["id", "kind"])
    .where("id", "in", [...path])
    .execute();
  const kinds = new Map(rows.map((row) => [row.id, row.kind]));
  const found = path.find((id) => kinds.get(id) === "system" || kinds.get(id) === "region");
  if (found === undefined) throw new Error("a place without a system or region above it");
  return found;
}

const atProposal = async ({ proposal }: { proposal: number }, tx: Tx): Promise<number | "no-such"> =>
  (await proposalParent(tx, proposal)) ?? "no-such";

/** Takes a proposed partner into the register: it becomes a node, and others may be tied to it. */
export const approvePartner = action({
  name: "libraries.approve-partner",
  may: "partners.approve",
  input: z.object({ proposal: shape.rowId }),
  at: atProposal,
  run: async (act, input) => {
    const found = await lockProposal(act.tx, input.proposal);
    if (!found) return refused(refuse("no-such"));
    if (found.decision !== null) return refused(refuse("already-decided"));
    const opened = await openNode(act, {
      kind: "partner",
      parent: found.parent,
      partnerKind: found.kind,
      names: { title: found.name, own: {}, honorific: {}, abbreviation: {} },
      types: [],
      place: { area: {}, settlement: found.settlement, address: found.address },
    });
    if (!opened.ok) return opened;
    const { node } = opened.value;
    const contacts = {
      phones: found.phone ? [{ number: found.phone }] : [],
      mails: [],
      ...(found.website ? { website: found.website } : {}),
      social: [],
    };
    await lay(
      act.tx,
      "node_detail",
      { node, subject: "contacts" },
      { from: null, to: null },
      { value: contacts },
    );
    await decideProposal(act.tx, input.proposal, { decision: "approved", node, by: act.by.account });
    act.about("partner-proposal", input.proposal, { node });
    await act.announce("partner.approved", { proposal: input.proposal, node });
    return done({ node });
  },
});

/** Declines a proposal; the reason is read by whoever proposed. */
export const declinePartner = action({
  name: "libraries.decline-partner",
  may: "partners.approve",
  input: z.object({ proposal: shape.rowId, reason: shape.text(500) }),
  at: atProposal,
  run: async (act, input) => {
    const found = await lockProposal(act.tx, input.proposal);
    if (!found) return refused(refuse("no-such"));
    if (found.decision !== null) return refused(refuse("already-decided"));
    const { reason } = input;
    await decideProposal(act.tx, input.proposal, { decision: "declined", reason, by: act.by.account });
    act.about("partner-proposal", input.proposal, { declined: true });
    await act.announce("partner.declined", { proposal: input.proposal });
    return done({ proposal: input.proposal });
  },
});

/** Writes a partner into the register at once: for whoever may approve. */
export const addPartner = action({
  name: "libraries.add-partner",
  may: "partners.approve",
  input: z.object({
    parent: shape.optionalId,
    partnerKind: z.enum(partnerKinds),
    names: shape.names,
    place: shape.place.optional(),
    code: shape.code,
  }),
  at: (input, tx) => atRegionOr(input.parent, tx),
  run: (act, input) => openNode(act, { ...input, kind: "partner", parent: act.node, types: [] }),
});

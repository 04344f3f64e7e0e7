/** Changes that cataloguers of other libraries propose: waiting for us, sent by us, compared, answered. */
import type { Refusal } from "#basics";
import {
  declineProposal,
  openProposals,
  type Proposal,
  proposalById,
  proposalsBy,
  proposedForm,
  rawOf,
  readRaw,
  recordById,
  takeProposal,
  withdrawProposal,
} from "#catalogue";
import { type ProposedField, proposedFields } from "#catalogue/rules";
import {
  answer,
  callerOf,
  type Fields,
  numberIn,
  onward,
  type Page,
  readForm,
  statusOf,
} from "#doors/web/gate";
import { to } from "#doors/web/ui";
import type { Flavour } from "#formats/rules";
import { perform } from "#platform/acts";
import { choicesIn } from "./editing.ts";
import { base, type Desk, deskOf, namesOf, notThere, textIn, worded } from "./ground.tsx";
import { ProposalPage, type ProposalProps, said } from "./proposal-page.tsx";
import { ProposalsPage, perPage } from "./proposals-page.tsx";

export async function showProposals(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  if (desk.edits.size === 0) return notThere();
  const show = c.req.query("show") === "mine" ? "mine" : "toUs";
  const page = Math.min(numberIn(c.req.query("page")) ?? 1, 1_000);
  const part = (one: string) => ({ offset: show === one ? (page - 1) * perPage : 0, limit: perPage });
  const lists = {
    toUs: await openProposals(desk.db, [...desk.edits], part("toUs")),
    mine: await proposalsBy(desk.db, desk.account, part("mine")),
  };
  const name = await namesOf(
    desk,
    lists[show].proposals.map(({ madeBy }) => madeBy),
  );
  return answer(c, <ProposalsPage desk={desk} show={show} page={page} lists={lists} name={name} />);
}

type Compared = { fields: ProposedField[] | undefined; newest: number; flavour: Flavour };

/** The proposal beside the record of today; one that was answered, beside what its proposer found. */
async function compared(desk: Desk, proposal: Proposal): Promise<Compared> {
  const form = await proposedForm(desk.db, proposal.id);
  const from = await rawOf(desk.db, proposal.record, proposal.base);
  const kept = proposal.state === "open" ? await rawOf(desk.db, proposal.record) : from;
  const [before, newest] = [from && (await readRaw(from)), kept && (await readRaw(kept))];
  const readable = form && kept && before && newest && form.flavour === kept.flavour;
  return {
    fields: readable ? proposedFields(before, newest, form.raw, form.flavour) : undefined,
    newest: kept?.version ?? proposal.base,
    flavour: form?.flavour ?? "marc21",
  };
}

/** Seen by whoever edits where the record belongs, or where the proposal came from. */
async function proposalAsked(c: Page, desk: Desk): Promise<Proposal> {
  const id = numberIn(c.req.param("id"));
  const proposal = id === undefined ? undefined : await proposalById(desk.db, id);
  if (!proposal || !(desk.edits.has(proposal.owner) || desk.edits.has(proposal.node))) return notThere();
  return proposal;
}

async function page(
  c: Page,
  desk: Desk,
  proposal: Proposal,
  refusals: readonly Refusal[] = [],
  sent?: ProposalProps["sent"],
): Promise<Response> {
  const record = await recordById(desk.db, proposal.record);
  if (!record) return notThere();
  const name = await namesOf(desk, [proposal.madeBy, proposal.answeredBy]);
  return answer(
    c,
    <ProposalPage
      desk={desk}
      record={record}
      proposal={proposal}
      {...(await compared(desk, proposal))}
      name={name}
      said={refusals.length > 0 ? undefined : said.find((one) => one === c.req.query("said"))}
      problems={worded(desk, refusals)}
      sent={sent}
    />,
    refusals.length > 0 ? statusOf(refusals) : 200,
  );
}

export async function showProposal(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  return page(c, desk, await proposalAsked(c, desk));
}

type Answered = { outcome: { ok: true } | { ok: false; refusals: readonly Refusal[] }; sent: Sent };
type Sent = NonNullable<ProposalProps["sent"]>;

/** Answers, and shows the same page with what was said of it. */
async function answered(
  c: Page,
  became: "taken" | "declined" | "withdrawn",
  act: (desk: Desk, proposal: Proposal, data: Fields, key: string | undefined) => Promise<Answered>,
): Promise<Response> {
  const desk = await deskOf(c);
  const proposal = await proposalAsked(c, desk);
  const { data, key } = await readForm(c);
  const { outcome, sent } = await act(desk, proposal, data, key);
  return outcome.ok
    ? onward(c, to(desk.ui, `${base}/proposals/${proposal.id}`, { said: became }))
    : page(c, desk, proposal, outcome.refusals, sent);
}

export const take = (c: Page): Promise<Response> =>
  answered(c, "taken", async (desk, proposal, data, key) => {
    const choice = choicesIn(data);
    const { fields = [] } = await compared(desk, proposal);
    // Where both changed a field and nothing was chosen the act says so.
    const decided = fields.every(({ tag, met }) => !met || choice.get(tag));
    const take = fields
      .filter(({ tag }) => (choice.get(tag) || "proposed") === "proposed")
      .map(({ tag }) => tag);
    const outcome = await perform(callerOf(desk.visit, key), takeProposal, {
      proposal: proposal.id,
      seen: data.seen,
      ...(decided ? { take } : {}),
      answer: textIn(data.answer),
    });
    return { outcome, sent: { form: "take", choice, answer: textIn(data.answer) } };
  });

export const decline = (c: Page): Promise<Response> =>
  answered(c, "declined", async (desk, proposal, data, key) => {
    const said = textIn(data.answer);
    const told = { proposal: proposal.id, answer: said };
    const outcome = await perform(callerOf(desk.visit, key), declineProposal, told);
    return { outcome, sent: { form: "decline", choice: new Map(), answer: said } };
  });

export const withdraw = (c: Page): Promise<Response> =>
  answered(c, "withdrawn", async (desk, proposal, _, key) => {
    const outcome = await perform(callerOf(desk.visit, key), withdrawProposal, { proposal: proposal.id });
    return { outcome, sent: { form: "withdraw", choice: new Map(), answer: "" } };
  });

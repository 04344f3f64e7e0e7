/** Partner organisations: what waits for a decision, the register, and the form by which anybody proposes (NET-14). */
import { mayAt, pick } from "#basics";
import type { Visit } from "#doors/web/gate";
import {
  Button,
  Buttons,
  Dialog,
  DialogLink,
  FormErrors,
  Input,
  Select,
  StateWord,
  Table,
  Textarea,
  TrilingualField,
  TrilingualText,
  type Ui,
  WorkPage,
} from "#doors/web/ui";
import type { Proposal, Tree } from "#libraries";
import { fullName, partnerKinds, wordsIn } from "#libraries/rules";
import { dayOf, formatDay } from "#platform/i18n/rules";
import { officeSide } from "../side.ts";
import { grouped, reach } from "./choices.ts";
import { NodeLink } from "./fields.tsx";
import { filled, type Sent } from "./filled.ts";
import { ActForm, Block } from "./frame.tsx";
import { officeWords } from "./words/index.ts";

type Props = { ui: Ui; visit: Visit; tree: Tree; proposals: readonly Proposal[]; sent?: Sent | undefined };

export function PartnersPage(props: Props) {
  const { ui, visit, tree, proposals } = props;
  const words = officeWords(ui.lang);
  const names = wordsIn(ui.lang);
  const partners = tree.all.filter((node) => node.kind === "partner" && node.state !== "closed");
  const decided = proposals.filter((one) => one.decision !== null);
  return (
    <WorkPage ui={ui} title={words.partnersTitle} side={officeSide(visit)}>
      <p class="soft">{words.partners.lead}</p>
      <Waiting {...props} proposals={proposals.filter((one) => one.decision === null)} />
      <Block id="register" title={words.partners.register}>
        <Table
          caption={words.partners.register}
          quietCaption
          rows={partners}
          rowKey={(node) => node.id}
          empty={<p>{words.partners.registerNone}</p>}
          columns={[
            {
              key: "name",
              label: words.partners.name,
              head: true,
              cell: (node) => <NodeLink ui={ui} node={node} />,
            },
            {
              key: "kind",
              label: words.partners.kind,
              cell: (node) => (node.partnerKind ? names.partners[node.partnerKind] : null),
            },
            { key: "place", label: words.partners.place, cell: (node) => placeOf(props, node.parent) },
          ]}
        />
      </Block>
      <Propose {...props} />
      {decided.length > 0 ? (
        <Block id="decided" title={words.partners.decided}>
          <Table
            caption={words.partners.decided}
            quietCaption
            rows={decided}
            rowKey={(one) => one.id}
            columns={[
              {
                key: "name",
                label: words.partners.name,
                head: true,
                cell: (one) => <TrilingualText text={one.name} />,
              },
              {
                key: "outcome",
                label: words.partners.outcome,
                cell: (one) => (
                  <StateWord tone={one.decision === "approved" ? "ok" : "stop"}>
                    {one.decision === "approved" ? words.partners.approved : words.partners.declined}
                  </StateWord>
                ),
              },
              { key: "reason", label: words.partners.reason, cell: (one) => one.reason },
              {
                key: "when",
                label: words.partners.when,
                cell: (one) =>
                  one.decidedAt ? formatDay(ui.lang, dayOf(one.decidedAt), { year: true }) : null,
              },
            ]}
          />
        </Block>
      ) : null}
    </WorkPage>
  );
}

function placeOf({ ui, tree }: Props, id: number | null) {
  const node = id === null ? undefined : tree.node(id);
  return node ? fullName(node, ui.lang).text : null;
}

function Waiting({ ui, visit, tree, proposals, sent }: Props) {
  const words = officeWords(ui.lang).partners;
  const names = wordsIn(ui.lang);
  const mayDecide = (one: Proposal): boolean =>
    mayAt(visit.actor, "partners.approve", [one.parent, ...tree.above(one.parent).map((node) => node.id)]);
  const wrong = filled("decide", sent, {});
  return (
    <Block id="waiting" title={words.waiting}>
      <FormErrors problems={wrong.problems} />
      <Table
        caption={words.waiting}
        quietCaption
        rows={proposals}
        rowKey={(one) => one.id}
        empty={<p>{words.waitingNone}</p>}
        columns={[
          { key: "name", label: words.name, head: true, cell: (one) => <TrilingualText text={one.name} /> },
          { key: "kind", label: words.kind, cell: (one) => names.partners[one.kind] },
          {
            key: "place",
            label: words.place,
            cell: (one) => placeOf({ ui, visit, tree, proposals }, one.parent),
          },
          { key: "note", label: words.note, cell: (one) => one.note },
          {
            key: "act",
            label: words.outcome,
            quiet: true,
            cell: (one) => (mayDecide(one) ? <Decide ui={ui} proposal={one} /> : null),
          },
        ]}
      />
    </Block>
  );
}

function Decide({ ui, proposal }: { ui: Ui; proposal: Proposal }) {
  const words = officeWords(ui.lang).partners;
  const about = pick(proposal.name, ui.lang)?.text;
  const id = `decline-${proposal.id}`;
  return (
    <div class="btns">
      <ActForm ui={ui} path={`/office/libraries/partners/${proposal.id}/approve`} stack={false}>
        <Button small about={about}>
          {words.approve}
        </Button>
      </ActForm>
      <DialogLink id={id}>{words.decline}</DialogLink>
      <Dialog id={id} title={`${words.decline}: ${about}`} back="#waiting">
        <ActForm ui={ui} path={`/office/libraries/partners/${proposal.id}/decline`}>
          <Input name="reason" id={`${id}-reason`} label={words.reason} maxLength={500} required />
          <Buttons>
            <Button danger>{words.decline}</Button>
          </Buttons>
        </ActForm>
      </Dialog>
    </div>
  );
}

function Propose({ ui, visit, tree, sent }: Props) {
  const words = officeWords(ui.lang).partners;
  const mine = reach(tree, visit.actor, "partners.propose");
  const places = tree.all.filter(
    (node) => mine.has(node.id) && node.kind !== "partner" && node.state !== "closed",
  );
  if (places.length === 0) return null;
  const form = filled("propose", sent, {});
  return (
    <Block id="propose" title={words.propose}>
      <ActForm ui={ui} path="/office/libraries/partners" filled={form}>
        <Select
          name={form.name("kind")}
          label={words.kind}
          value={form.text("kind")}
          options={partnerKinds.map((value) => ({ value, label: wordsIn(ui.lang).partners[value] }))}
          error={form.error("kind")}
        />
        <TrilingualField
          name={form.name("name")}
          label={words.name}
          value={form.tri("name")}
          error={form.problems.find((one) => one.field === form.name("name"))?.text}
          errors={form.errors("name")}
          required
        />
        <Select
          name={form.name("parent")}
          label={words.place}
          value={form.text("parent")}
          groups={grouped(tree, places, ui.lang)}
          error={form.error("parent")}
        />
        <TrilingualField
          name={form.name("settlement")}
          label={words.settlement}
          value={form.tri("settlement")}
          errors={form.errors("settlement")}
        />
        <TrilingualField
          name={form.name("address")}
          label={words.address}
          value={form.tri("address")}
          errors={form.errors("address")}
        />
        <Input
          name={form.name("phone")}
          type="tel"
          label={words.phone}
          value={form.text("phone")}
          error={form.error("phone")}
          width="middle"
          figures
        />
        <Input
          name={form.name("website")}
          label={words.website}
          value={form.text("website")}
          error={form.error("website")}
        />
        <Textarea
          name={form.name("note")}
          label={words.note}
          rows={2}
          value={form.text("note")}
          error={form.error("note")}
        />
        <Buttons>
          <Button>{words.proposeDo}</Button>
        </Buttons>
      </ActForm>
    </Block>
  );
}

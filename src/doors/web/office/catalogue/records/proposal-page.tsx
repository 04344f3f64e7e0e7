import type { CatalogueRecord, Proposal } from "#catalogue";
import { type EditLine, type ProposedField, proposalWords, titleLine, titleTag } from "#catalogue/rules";
import {
  Button,
  Buttons,
  Facts,
  FormErrors,
  Hidden,
  Message,
  type Problem,
  problemIn,
  StateWord,
  Textarea,
  to,
} from "#doors/web/ui";
import { type Flavour, fieldHelp } from "#formats/rules";
import { choiceName } from "./editing.ts";
import { Frame, moment, RecordTabs } from "./frame.tsx";
import { base, type Desk, ownerOf } from "./ground.tsx";
import { proposalTone } from "./proposals-page.tsx";

export const said = ["sent", "taken", "declined", "withdrawn"] as const;

export type ProposalProps = {
  desk: Desk;
  record: CatalogueRecord;
  proposal: Proposal;
  /** Undefined: the two cannot be compared any more. */
  fields: readonly ProposedField[] | undefined;
  /** The version with which it is compared. */
  newest: number;
  flavour: Flavour;
  name: (account: number | null) => string;
  said: (typeof said)[number] | undefined;
  problems: readonly Problem[];
  /** What was typed, when a form comes back. */
  sent?:
    | { form: "take" | "decline" | "withdraw"; choice: ReadonlyMap<string, string>; answer: string }
    | undefined;
};

/** One proposal: who, why, field by field beside the record, and the answer to it. */
export function ProposalPage(props: ProposalProps) {
  const { desk, record, proposal, fields } = props;
  const words = desk.words.proposals;
  const tag = titleTag(record.description);
  const open = proposal.state === "open";
  const owns = desk.edits.has(proposal.owner);
  const title = titleLine(record.description.title);
  return (
    <Frame
      desk={desk}
      title={`${words.number(String(proposal.id))}: ${title}`}
      heading={
        <span class="work" lang={tag !== desk.ui.lang ? tag : undefined}>
          {title}
        </span>
      }
    >
      <RecordTabs desk={desk} record={record} now="other" />
      {props.said ? <Message tone="ok" title={words.said[props.said]} /> : null}
      <Told {...props} />
      <FormErrors problems={props.problems} />
      <section class="block">
        <h2>{words.fields}</h2>
        {fields === undefined ? <p class="soft">{words.unreadable}</p> : null}
        {fields?.length === 0 ? <p class="soft">{words.same}</p> : null}
        {open && owns && fields ? <TakeForm {...props} fields={fields} /> : null}
        {open && owns
          ? null
          : fields?.map((field) => (
              <section class="merge" key={field.tag}>
                <h3>{nameOf(props, field)}</h3>
                <div class="merge__pair">
                  <div>
                    <p class="note">{open ? words.now : words.was}</p>
                    <Lines lines={field.now} none={words.gone} />
                  </div>
                  <div>
                    <p class="note">{words.proposed}</p>
                    <Lines lines={field.proposed} none={words.gone} />
                  </div>
                </div>
              </section>
            ))}
      </section>
      {open && owns ? <DeclineForm {...props} /> : null}
      {open && desk.edits.has(proposal.node) ? (
        <form method="post" action={to(desk.ui, `${base}/proposals/${proposal.id}/withdraw`)}>
          <Hidden name="key" value={crypto.randomUUID()} />
          <Button quiet>{words.withdraw}</Button>
        </form>
      ) : null}
    </Frame>
  );
}

function Told({ desk, proposal, name }: ProposalProps) {
  const words = desk.words.proposals;
  const { states } = proposalWords(desk.ui.lang);
  return (
    <Facts
      facts={[
        {
          label: words.state,
          value: <StateWord tone={proposalTone[proposal.state]}>{states[proposal.state]}</StateWord>,
        },
        { label: words.note, value: proposal.note },
        {
          label: words.from,
          value: `${name(proposal.madeBy)}, ${ownerOf(desk, { node: proposal.node })}`,
        },
        { label: words.owner, value: ownerOf(desk, { node: proposal.owner }) },
        { label: words.at, value: moment(desk, proposal.madeAt) },
        ...(proposal.answeredAt && proposal.state !== "withdrawn"
          ? [
              {
                label: words.answer,
                value: (
                  <>
                    {proposal.answer ? <p>{proposal.answer}</p> : null}
                    <p class="note">
                      {words.answered(name(proposal.answeredBy), moment(desk, proposal.answeredAt))}
                    </p>
                    {proposal.version ? (
                      <a href={`${to(desk.ui, `${base}/${proposal.record}/history`)}#v${proposal.version}`}>
                        {words.became(String(proposal.version))}
                      </a>
                    ) : null}
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

/** «245 · Атауы мен авторлары» */
function nameOf({ desk, flavour }: ProposalProps, { tag }: ProposedField): string {
  const name = fieldHelp(flavour).get(tag)?.name[desk.ui.lang];
  return name ? `${tag} · ${name}` : tag;
}

function TakeForm(props: ProposalProps & { fields: readonly ProposedField[] }) {
  const { desk, proposal, fields, newest, problems, sent } = props;
  const words = desk.words.proposals;
  const choice = sent?.form === "take" ? sent.choice : new Map<string, string>();
  return (
    <form class="stack" method="post" action={to(desk.ui, `${base}/proposals/${proposal.id}/take`)}>
      <Hidden name="key" value={crypto.randomUUID()} />
      <Hidden name="seen" value={newest} />
      {fields.length > 0 ? <p class="soft">{words.choose}</p> : null}
      {fields.map((field) => (
        <fieldset class="merge" key={field.tag}>
          <legend>
            <b>{nameOf(props, field)}</b>
            {field.met ? ` · ${words.met}` : ""}
          </legend>
          {field.met ? (
            <div class="note">
              {words.was}: <Lines lines={field.was} none={words.gone} />
            </div>
          ) : null}
          <div class="merge__pair">
            {(["now", "proposed"] as const).map((side) => (
              <label class="tick merge__side" key={side} for={`${field.tag}-${side}`}>
                <input
                  type="radio"
                  id={`${field.tag}-${side}`}
                  name={choiceName(field.tag)}
                  value={side}
                  required={field.met}
                  checked={(choice.get(field.tag) ?? (field.met ? "" : "proposed")) === side}
                />
                <span>
                  <span class="note">{words[side]}</span>
                  <Lines lines={field[side]} none={words.gone} />
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <Textarea
        name="answer"
        id="take-answer"
        label={words.thanks}
        rows={2}
        maxLength={1000}
        value={sent?.form === "take" ? sent.answer : ""}
        error={sent?.form === "take" ? problemIn(problems, "answer") : undefined}
      />
      <Buttons>
        <Button>{words.take}</Button>
      </Buttons>
    </form>
  );
}

function DeclineForm({ desk, proposal, problems, sent }: ProposalProps) {
  const words = desk.words.proposals;
  const back = sent?.form === "decline";
  return (
    <details open={back}>
      <summary>{words.declineTitle}</summary>
      <form class="form-stack" method="post" action={to(desk.ui, `${base}/proposals/${proposal.id}/decline`)}>
        <Hidden name="key" value={crypto.randomUUID()} />
        <Textarea
          name="answer"
          label={words.declineWhy}
          rows={2}
          maxLength={1000}
          value={back ? sent.answer : ""}
          error={back ? problemIn(problems, "answer") : undefined}
          required
        />
        <Buttons>
          <Button danger>{words.decline}</Button>
        </Buttons>
      </form>
    </details>
  );
}

const Lines = ({ lines, none }: { lines: readonly EditLine[]; none: string }) => (
  <span>
    {lines.length === 0 ? <span class="soft">{none}</span> : null}
    {lines.map((line, at) => (
      <span class="merge__line" key={at}>
        {line.ind} {line.text}
      </span>
    ))}
  </span>
);

import type { CatalogueRecord, RawForm } from "#catalogue";
import { formatLabel, formatsOf, makersLine, publicationLine, titleLine, titleTag } from "#catalogue/rules";
import {
  Button,
  ButtonLink,
  Buttons,
  Facts,
  FormErrors,
  Hidden,
  Input,
  Message,
  More,
  type Option,
  type Problem,
  problemIn,
  Select,
  Textarea,
  to,
} from "#doors/web/ui";
import { formatNumber } from "#platform/i18n";
import { mayAnywhere } from "../../side.ts";
import { pageWords as unionPageWords } from "../union/words/index.ts";
import { Frame, moment, RecordState, RecordTabs } from "./frame.tsx";
import { base, type Desk, ownerOf } from "./ground.tsx";

export const said = ["saved", "same", "published", "withdrawn", "template", "restored", "made"] as const;
export type Said = (typeof said)[number];

export type RecordProps = {
  desk: Desk;
  record: CatalogueRecord;
  raw: RawForm | undefined;
  said: Said | undefined;
  /** Places of the record that are worth a look. */
  toLookAt: number;
  lastBy: string;
  problems: readonly Problem[];
  /** Which of the page's forms came back. */
  sent?: { form: "state" | "template"; data: Record<string, string> } | undefined;
  templateFor: Option[];
  /** Numbers of the proposals that wait: all of them for the owner, else the visitor's own. */
  proposals: readonly number[];
  /** The visitor wrote the short description, and nobody took it up yet. */
  mayCorrect: boolean;
};

/** A record as staff see it: its state, whose it is, what was mended in it, and what can be done. */
export function RecordPage(props: RecordProps) {
  const { desk, record } = props;
  const { ui, words } = desk;
  const tag = titleTag(record.description);
  const title = titleLine(record.description.title);
  const mayEdit = desk.edits.has(record.node);
  return (
    <Frame
      desk={desk}
      title={title}
      heading={
        <span class="work" lang={tag !== ui.lang ? tag : undefined}>
          {title}
        </span>
      }
      acts={
        mayEdit ? (
          <ButtonLink href={to(ui, `${base}/${record.id}/edit`)}>{words.record.edit}</ButtonLink>
        ) : props.mayCorrect ? (
          <ButtonLink href={to(ui, `${base}/${record.id}/describe`)}>{words.describe.correct}</ButtonLink>
        ) : desk.edits.size > 0 && props.proposals.length === 0 ? (
          <ButtonLink quiet href={to(ui, `${base}/${record.id}/propose`)}>
            {words.proposals.propose}
          </ButtonLink>
        ) : null
      }
    >
      <RecordTabs desk={desk} record={record} now="record" />
      {props.said ? (
        <Message
          tone="ok"
          title={words.record.said[props.said]}
          next={props.said === "made" ? <CopyLink {...props} /> : undefined}
        />
      ) : null}
      {props.sent ? null : <FormErrors problems={props.problems} />}
      <Standing {...props} />
      <Waiting {...props} />
      <p>{makersLine(record.description)}</p>
      <RecordFacts {...props} />
      <Mended desk={desk} record={record} />
      <Buttons>
        <CopyLink {...props} />
        <More href={to(ui, `/records/${record.id}`)}>{words.record.readers}</More>
        <More href={to(ui, `/records/${record.id}/marc`)}>{words.record.marc}</More>
        {mayAnywhere(desk.visit.actor, "catalogue.merge") ? (
          <More href={to(ui, `/office/works/${record.id}`)}>{unionPageWords(ui.lang).worksTitle}</More>
        ) : null}
      </Buttons>
      {mayEdit ? (
        <>
          <StateForms {...props} />
          <TemplateForm {...props} />
        </>
      ) : null}
    </Frame>
  );
}

const CopyLink = ({ desk, record }: RecordProps) => (
  <More href={to(desk.ui, "/office/catalogue/copies", { record: record.id })}>
    {desk.words.record.copies}
  </More>
);

function Waiting({ desk, record, proposals }: RecordProps) {
  const words = desk.words.proposals;
  if (proposals.length === 0) return null;
  const mine = desk.edits.has(record.node);
  return (
    <Message
      tone="wait"
      live={false}
      title={mine ? words.waitsHere(formatNumber(desk.ui.lang, proposals.length)) : words.ownWaits}
      next={proposals.map((id) => (
        <More key={id} href={to(desk.ui, `${base}/proposals/${id}`)}>
          {words.number(String(id))}
        </More>
      ))}
    />
  );
}

/** What a person should know before anything else: merged, withdrawn, not theirs, worth a look. */
function Standing({ desk, record, toLookAt }: RecordProps) {
  const { ui, words } = desk;
  const mayEdit = desk.edits.has(record.node);
  return (
    <>
      {record.standing !== record.id ? (
        <Message
          tone="wait"
          live={false}
          title={words.record.mergedInto(String(record.standing))}
          next={<a href={to(ui, `${base}/${record.standing}`)}>№ {record.standing}</a>}
        />
      ) : null}
      {record.state === "withdrawn" ? (
        <Message tone="stop" live={false} title={words.record.withdrawnWhy(record.stateReason)} />
      ) : null}
      {mayEdit ? null : (
        <Message
          live={false}
          title={words.record.notYours(ownerOf(desk, record))}
          next={
            <a href={to(ui, `/libraries/${desk.tree.systemOf(record.node)?.id ?? record.node}`)}>
              {words.record.whom}
            </a>
          }
        />
      )}
      {mayEdit && toLookAt > 0 ? (
        <Message
          tone="wait"
          live={false}
          title={words.record.look(formatNumber(ui.lang, toLookAt))}
          next={<a href={to(ui, `${base}/${record.id}/edit`, { check: 1 })}>{words.record.edit}</a>}
        />
      ) : null}
    </>
  );
}

function RecordFacts({ desk, record, raw, lastBy }: RecordProps) {
  const { facts } = desk.words.record;
  const flavours: Record<string, string> = {
    marc21: "MARC 21",
    unimarc: "UNIMARC",
    rusmarc: "RUSMARC",
    irbis: "IRBIS",
  };
  return (
    <Facts
      facts={[
        { label: desk.words.front.columns.state, value: <RecordState desk={desk} record={record} /> },
        {
          label: facts.kind,
          value: formatsOf(record.description)
            .map((code) => formatLabel(code, desk.ui.lang))
            .join(", "),
        },
        { label: facts.published, value: publicationLine(record.description) },
        { label: facts.owner, value: ownerOf(desk, record) },
        {
          label: facts.source,
          value: record.source === "ortaq" ? "" : `${record.source} · ${record.sourceNumber}`,
        },
        { label: facts.flavour, value: raw ? (flavours[raw.flavour] ?? raw.flavour) : "" },
        { label: facts.version, value: String(record.version), figures: true },
        { label: facts.changed, value: raw ? `${moment(desk, raw.keptAt)} · ${lastBy}` : "" },
      ]}
    />
  );
}

/** What stands otherwise in the raw form, the original beside the corrected text (I18-08). */
function Mended({ desk, record }: Pick<RecordProps, "desk" | "record">) {
  const words = desk.words.record;
  if (!record.mended || record.mended.length === 0) return null;
  return (
    <section class="block">
      <h2>{words.mended}</h2>
      <p class="soft">{words.mendedLead}</p>
      <ul class="news">
        {record.mended.map((one) => (
          <li key={`${one.tag}${one.code}${one.was}`}>
            <p>
              <b>
                {one.tag} ${one.code}
              </b>{" "}
              · {words.original}: <del>«{one.was}»</del> · {words.now}: <ins>«{one.now}»</ins>
            </p>
            <p class="note">{one.how === "hand" ? words.byHand : words.byRule}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function StateForms({ desk, record, problems, sent }: RecordProps) {
  const words = desk.words.record;
  const mine = sent?.form === "state" ? problems : [];
  const action = to(desk.ui, `${base}/${record.id}/state`);
  return (
    <>
      {record.state === "published" ? null : (
        <form method="post" action={action}>
          <Hidden name="key" value={crypto.randomUUID()} />
          <Hidden name="state" value="published" />
          <FormErrors problems={mine} />
          <Button>{words.publish}</Button>
        </form>
      )}
      {record.state === "withdrawn" ? null : (
        <details open={mine.length > 0 && record.state === "published"}>
          <summary>{words.withdrawTitle}</summary>
          <form class="form-stack" method="post" action={action}>
            <p class="soft">{words.withdrawLead}</p>
            <FormErrors problems={record.state === "published" ? mine : []} />
            <Hidden name="key" value={crypto.randomUUID()} />
            <Hidden name="state" value="withdrawn" />
            <Textarea
              name="reason"
              label={words.reason}
              rows={2}
              maxLength={1000}
              value={sent?.data.reason}
              error={problemIn(mine, "reason")}
              required
            />
            <Buttons>
              <Button danger>{words.withdraw}</Button>
            </Buttons>
          </form>
        </details>
      )}
    </>
  );
}

function TemplateForm({ desk, record, problems, sent, templateFor }: RecordProps) {
  const words = desk.words.record;
  const mine = sent?.form === "template" ? problems : [];
  return (
    <details open={mine.length > 0}>
      <summary>{words.template}</summary>
      <form class="form-stack" method="post" action={to(desk.ui, `${base}/${record.id}/template`)}>
        <p class="soft">{words.templateLead}</p>
        <FormErrors problems={mine} />
        <Hidden name="key" value={crypto.randomUUID()} />
        <Input
          name="name"
          label={words.templateName}
          value={sent?.data.name}
          error={problemIn(mine, "name")}
          maxLength={120}
          required
        />
        <Select name="node" label={words.templateFor} options={templateFor} value={sent?.data.node} />
        <Buttons>
          <Button quiet>{words.template}</Button>
        </Buttons>
      </form>
    </details>
  );
}

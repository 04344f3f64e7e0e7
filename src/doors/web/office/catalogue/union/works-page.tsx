import type { CatalogueRecord, StandingChoice } from "#catalogue";
import { makersLine, publicationLine, titleLine, titleTag } from "#catalogue/rules";
import {
  Button,
  Buttons,
  type Column,
  Empty,
  FormErrors,
  Hidden,
  Input,
  Message,
  More,
  type Problem,
  SearchBox,
  Table,
  to,
  type Ui,
} from "#doors/web/ui";
import { dayOf, formatDay, languageName } from "#platform/i18n";
import { Frame, type Ground, mayDecideFor, nodeName } from "./ground.tsx";
import { pageWords } from "./words/index.ts";

export type WorksProps = {
  ground: Ground;
  record: CatalogueRecord;
  /** The other records of its work. */
  editions: readonly CatalogueRecord[];
  choices: readonly StandingChoice[];
  /** Records that the choices name. */
  named: ReadonlyMap<number, CatalogueRecord>;
  /** Names of the accounts that decided. */
  names: ReadonlyMap<number, string>;
  typed: string;
  found: readonly CatalogueRecord[];
  problems?: readonly Problem[];
  said?: string | undefined;
};

const address = (ui: Ui, record: number): string => to(ui, `/office/works/${record}`);

/** A record and the others of its work: what groups them, what people said of it, and what they may say. */
export function WorksPage(props: WorksProps) {
  const { ground, record, editions, problems = [], said } = props;
  const { ui } = ground;
  const words = pageWords(ui.lang);
  const mine = mayDecideFor(ground, record.node);
  const { title } = record.description;
  return (
    <Frame ground={ground} title={`${words.worksTitle}: ${titleLine(title)}`} said={said}>
      <p class="soft">{words.works.lead}</p>
      <FormErrors problems={problems} />
      <section class="block">
        <h2>{words.works.records}</h2>
        {editions.length === 0 ? <p class="soft">{words.works.alone}</p> : null}
        <Table
          caption={words.works.records}
          quietCaption
          rows={[record, ...editions]}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "title",
              label: words.works.columns.title,
              head: true,
              cell: (one) =>
                one.id === record.id ? (
                  <b aria-current="true">
                    <Title ui={ui} record={one} />
                  </b>
                ) : (
                  <a href={address(ui, one.id)}>
                    <Title ui={ui} record={one} />
                  </a>
                ),
            },
            ...factColumns(ground),
          ]}
        />
        <Buttons>
          <More href={to(ui, `/office/catalogue/records/${record.id}`)}>{words.works.office}</More>
          <More href={to(ui, `/records/${record.id}`)}>{words.works.readers}</More>
        </Buttons>
      </section>
      {mine ? null : <Message live={false} title={words.works.notYours(nodeName(ground, record.node))} />}
      <Decided {...props} />
      <JoinOther {...props} />
      {mine && editions.length > 0 ? <PartForm ui={ui} record={record.id} /> : null}
    </Frame>
  );
}

function Title({ ui, record }: { ui: Ui; record: CatalogueRecord }) {
  const tag = titleTag(record.description);
  return (
    <span class="work" lang={tag !== ui.lang ? tag : undefined}>
      {titleLine(record.description.title)}
    </span>
  );
}

/** What tells one edition from another, and whose the record is. */
function factColumns(ground: Ground): Column<CatalogueRecord>[] {
  const { ui } = ground;
  const { columns } = pageWords(ui.lang).works;
  return [
    { key: "by", label: columns.by, cell: ({ description }) => makersLine(description) },
    { key: "published", label: columns.published, cell: ({ description }) => publicationLine(description) },
    {
      key: "language",
      label: columns.language,
      cell: ({ description }) =>
        description.languages.text.map((code) => languageName(ui.lang, code)).join(", "),
    },
    { key: "owner", label: columns.owner, cell: ({ node }) => nodeName(ground, node) },
    { key: "number", label: "№", figures: true, cell: ({ id }) => id },
  ];
}

function Decided({ ground, record, choices, named, names }: WorksProps) {
  const { ui } = ground;
  const words = pageWords(ui.lang).works;
  if (choices.length === 0) return null;
  const titleOf = (id: number): string => {
    const one = named.get(id);
    return one ? `${titleLine(one.description.title)} (№ ${id})` : `№ ${id}`;
  };
  return (
    <section class="block">
      <h2>{words.decided}</h2>
      <ul class="news">
        {choices.map((choice) => {
          const other = choice.record === record.id ? choice.other : choice.record;
          const told = choice.kind === "part" || other === null ? words.part : words.join(titleOf(other));
          const asked = named.get(choice.record);
          return (
            <li key={choice.id}>
              <p>{told}</p>
              {choice.note ? <p>{choice.note}</p> : null}
              <p class="note">
                {words.by(
                  names.get(choice.decidedBy ?? 0) ?? pageWords(ui.lang).merges.house,
                  formatDay(ui.lang, dayOf(choice.decidedAt), { year: true }),
                )}
              </p>
              {asked && mayDecideFor(ground, asked.node) ? (
                <form method="post" action={to(ui, `/office/works/${record.id}/back`)}>
                  <Hidden name="key" value={crypto.randomUUID()} />
                  <Hidden name="choice" value={choice.id} />
                  <Buttons>
                    <Button quiet small about={told}>
                      {words.takeBack}
                    </Button>
                  </Buttons>
                </form>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Of two records one must be of the visitor's own; which one, the act is told. */
function JoinOther(props: WorksProps) {
  const { ground, record, editions, typed, found } = props;
  const { ui } = ground;
  const words = pageWords(ui.lang).works;
  const there = new Set([record.id, ...editions.map((one) => one.id)]);
  return (
    <section class="block stack" id="join">
      <h2>{words.find}</h2>
      <p class="soft">{words.findLead}</p>
      <SearchBox value={typed} action={`${address(ui, record.id)}#join`} label={words.box} id="other" />
      {typed !== "" && found.length === 0 ? <Empty level={3} title={words.none} /> : null}
      {found.length === 0 ? null : (
        <Table
          caption={words.chosen}
          quietCaption
          rows={found}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "title",
              label: words.columns.title,
              head: true,
              cell: (one) => (
                <a href={to(ui, `/records/${one.id}`)}>
                  <Title ui={ui} record={one} />
                </a>
              ),
            },
            ...factColumns(ground),
            {
              key: "act",
              label: words.joinButton,
              quiet: true,
              cell: (one) => <Joining {...props} one={one} joined={there.has(one.id)} />,
            },
          ]}
        />
      )}
    </section>
  );
}

function Joining({
  ground,
  record,
  typed,
  one,
  joined,
}: WorksProps & { one: CatalogueRecord; joined: boolean }) {
  const { ui } = ground;
  const words = pageWords(ui.lang).works;
  const may = mayDecideFor(ground, record.node) || mayDecideFor(ground, one.node);
  if (one.id === record.id || !may) return null;
  const [low, high] = [Math.min(record.id, one.id), Math.max(record.id, one.id)];
  return (
    <>
      {joined ? (
        <p class="note">{words.same}</p>
      ) : (
        <form method="post" action={to(ui, `/office/works/${record.id}/join`)}>
          <Hidden name="key" value={crypto.randomUUID()} />
          <Hidden name="other" value={one.id} />
          <Hidden name="q" value={typed} />
          <Button quiet small about={`${titleLine(one.description.title)}, № ${one.id}`}>
            {words.joinButton}
          </Button>
        </form>
      )}
      <More href={to(ui, `/office/doubles/${low}/${high}`)}>
        {words.compare}
        <span class="out"> № {one.id}</span>
      </More>
    </>
  );
}

function PartForm({ ui, record }: { ui: Ui; record: number }) {
  const words = pageWords(ui.lang).works;
  return (
    <details>
      <summary>{words.partTitle}</summary>
      <form class="form-stack" method="post" action={to(ui, `/office/works/${record}/part`)}>
        <p class="soft">{words.partLead}</p>
        <Hidden name="key" value={crypto.randomUUID()} />
        <Input name="note" label={words.note} maxLength={500} />
        <Buttons>
          <Button quiet>{words.partButton}</Button>
        </Buttons>
      </form>
    </details>
  );
}

import { pick } from "#basics";
import { arrangements, type RecordList, reaches, type SavedQuery, typedIn } from "#catalogue";
import { makersLine, titleLine } from "#catalogue/rules";
import type { Allowed } from "#doors/web/gate";
import {
  Button,
  Buttons,
  Checkbox,
  type Column,
  Empty,
  FormErrors,
  Hidden,
  Input,
  More,
  type Problem,
  problemIn,
  Select,
  StateWord,
  Table,
  TrilingualField,
  TrilingualText,
  to,
  type Ui,
} from "#doors/web/ui";
import { dayOf, formatDay, formatNumber } from "#platform/i18n";
import { Frame, type Shown } from "./frame.tsx";
import { listPageWords } from "./words/index.ts";

export const stateTone = { draft: "wait", published: "ok", withdrawn: "stop" } as const;

export type IndexProps = Shown & {
  allowed: Allowed;
  lists: readonly RecordList[];
  queries: readonly { query: SavedQuery; fresh: number }[];
  problems?: readonly Problem[] | undefined;
  /** Which form was refused, with what stood in it. */
  form?: "list" | "query" | undefined;
  typed?: Record<string, unknown> | undefined;
};

const textIn = (typed: Record<string, unknown> | undefined, name: string): string | undefined =>
  typeof typed?.[name] === "string" ? (typed[name] as string) : undefined;

export function IndexPage(props: IndexProps) {
  const { ui, lists, problems = [], form } = props;
  const words = listPageWords(ui.lang);
  return (
    <Frame visit={props.visit} ui={ui} title={words.title}>
      <p class="soft">{words.lead}</p>
      <FormErrors problems={problems} />
      <Table
        caption={words.mine}
        quietCaption
        rows={lists}
        rowKey={(list) => list.id}
        columns={listColumns(ui)}
        empty={
          <Empty level={2} title={words.empty}>
            {words.emptyNext}
          </Empty>
        }
      />
      <MakeList {...props} problems={form === "list" ? problems : []} />
      <Queries {...props} problems={form === "query" ? problems : []} />
    </Frame>
  );
}

function listColumns(ui: Ui): Column<RecordList>[] {
  const words = listPageWords(ui.lang);
  return [
    {
      key: "name",
      label: words.name,
      head: true,
      cell: (list) => (
        <a href={to(ui, `/office/lists/${list.id}`)} lang={pick(list.title, ui.lang)?.lang}>
          <TrilingualText text={list.title} tag={false} />
        </a>
      ),
    },
    { key: "items", label: words.entries, figures: true, cell: (list) => formatNumber(ui.lang, list.items) },
    {
      key: "state",
      label: words.state,
      cell: (list) => <StateWord tone={stateTone[list.state]}>{words.states[list.state]}</StateWord>,
    },
    {
      key: "changed",
      label: words.changed,
      cell: (list) => formatDay(ui.lang, dayOf(list.changedAt), { year: true }),
    },
  ];
}

export function ReachSelect({
  ui,
  value,
  error,
}: {
  ui: Ui;
  value: string | undefined;
  error?: string | undefined;
}) {
  const words = listPageWords(ui.lang);
  return (
    <Select
      name="reach"
      label={words.reach}
      value={value ?? "own"}
      error={error}
      options={reaches.map((one) => ({ value: one, label: words.reaches[one] }))}
    />
  );
}

export const arrangementOptions = (ui: Ui) =>
  arrangements.map((one) => ({ value: one, label: listPageWords(ui.lang).arrangements[one] }));

function MakeList({ ui, allowed, problems = [], typed }: IndexProps) {
  const words = listPageWords(ui.lang);
  return (
    <section class="stack" aria-labelledby="make">
      <h2 id="make">{words.make}</h2>
      <form class="form-stack" method="post" action={to(ui, "/office/lists")}>
        <Hidden name="key" value={crypto.randomUUID()} />
        <TrilingualField
          name="title"
          label={words.name}
          value={typed?.title as Record<string, string> | undefined}
          errors={{ kk: problemIn(problems, "title") }}
          required
        />
        {allowed.choices.length === 1 ? (
          <Hidden name="node" value={allowed.choices[0]?.value ?? ""} />
        ) : (
          <Select
            name="node"
            label={words.place}
            options={allowed.choices}
            value={textIn(typed, "node") ?? allowed.choices[0]?.value}
            error={problemIn(problems, "node")}
          />
        )}
        <ReachSelect ui={ui} value={textIn(typed, "reach")} />
        <Buttons>
          <Button>{words.makeButton}</Button>
        </Buttons>
      </form>
    </section>
  );
}

function Queries({ ui, allowed, queries, problems = [], typed }: IndexProps) {
  const words = listPageWords(ui.lang).queries;
  return (
    <section class="stack" aria-labelledby="queries">
      <h2 id="queries">{words.title}</h2>
      <p class="soft">{words.lead}</p>
      <Table
        caption={words.title}
        quietCaption
        rows={queries}
        rowKey={({ query }) => query.id}
        rowMark={({ fresh }) => (fresh > 0 ? "asked" : undefined)}
        columns={queryColumns(ui)}
        empty={
          <Empty level={2} title={words.empty}>
            {words.emptyNext}
          </Empty>
        }
      />
      <form class="form-stack" method="post" action={to(ui, "/office/lists/queries")}>
        <Hidden name="key" value={crypto.randomUUID()} />
        <Hidden name="node" value={allowed.choices[0]?.value ?? ""} />
        <Input
          name="name"
          label={words.name}
          value={textIn(typed, "name")}
          error={problemIn(problems, "name")}
          maxLength={200}
          required
        />
        <Input
          name="address"
          label={words.address}
          hint={words.addressHint}
          value={textIn(typed, "address")}
          error={problemIn(problems, "address")}
          required
        />
        <Checkbox name="reach" value="system" label={words.share} checked={typed?.reach === "system"} />
        <Buttons>
          <Button quiet>{words.save}</Button>
        </Buttons>
      </form>
    </section>
  );
}

function queryColumns(ui: Ui): Column<{ query: SavedQuery; fresh: number }>[] {
  const words = listPageWords(ui.lang).queries;
  return [
    {
      key: "name",
      label: words.name,
      head: true,
      cell: ({ query }) => (
        <>
          {/* The address may hold any facets: the page of the catalogue understands them. */}
          <a href={`${to(ui, "/search")}?${query.address}`}>{query.name}</a>
          {typedIn(query.address) === query.name ? null : <span class="note"> {typedIn(query.address)}</span>}
        </>
      ),
    },
    {
      key: "fresh",
      label: words.fresh,
      figures: true,
      cell: ({ query, fresh }) =>
        fresh === 0 ? (
          "0"
        ) : (
          <a href={to(ui, `/office/lists/queries/${query.id}`)}>{formatNumber(ui.lang, fresh)}</a>
        ),
    },
    {
      key: "since",
      label: words.since,
      cell: ({ query }) => formatDay(ui.lang, dayOf(query.seenAt), { year: true }),
    },
    {
      key: "drop",
      label: words.drop,
      quiet: true,
      cell: ({ query }) => (
        <form method="post" action={to(ui, `/office/lists/queries/${query.id}/drop`)}>
          <Hidden name="key" value={crypto.randomUUID()} />
          <Button quiet small about={query.name}>
            {words.drop}
          </Button>
        </form>
      ),
    },
  ];
}

/** What came to a saved search since it was last looked at. */
export function FreshPage({
  visit,
  ui,
  query,
  records,
}: Shown & { query: SavedQuery; records: readonly import("#catalogue").CatalogueRecord[] }) {
  const words = listPageWords(ui.lang).queries;
  const last = Math.max(0, ...records.map(({ id }) => id));
  return (
    <Frame visit={visit} ui={ui} title={words.new(query.name)}>
      {records.length === 0 ? (
        <Empty
          level={2}
          title={words.none}
          next={<More href={to(ui, "/office/lists")}>{listPageWords(ui.lang).title}</More>}
        />
      ) : (
        <>
          <ol class="news">
            {records.map(({ id, description }) => (
              <li key={id}>
                <a class="work" href={to(ui, `/records/${id}`)}>
                  {titleLine(description.title)}
                </a>{" "}
                <span class="soft">{makersLine(description)}</span>
              </li>
            ))}
          </ol>
          <form method="post" action={to(ui, `/office/lists/queries/${query.id}/seen`)}>
            <Hidden name="key" value={crypto.randomUUID()} />
            <Hidden name="upTo" value={last} />
            <Buttons>
              <Button>{words.seen}</Button>
              <More href={`${to(ui, "/search")}?${query.address}`}>{words.open}</More>
            </Buttons>
          </form>
        </>
      )}
    </Frame>
  );
}

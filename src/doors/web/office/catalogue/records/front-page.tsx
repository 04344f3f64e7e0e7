import type { CatalogueRecord, Paged } from "#catalogue";
import { makersLine, publicationLine } from "#catalogue/rules";
import { ListedMessage, type ToList, ToListForm, tickColumn, unsaid } from "#doors/web/to-list";
import {
  Button,
  ButtonLink,
  type Column,
  Empty,
  here,
  Message,
  More,
  Pagination,
  Select,
  Table,
  Tabs,
  to,
} from "#doors/web/ui";
import { formatNumber } from "#platform/i18n";
import { Frame, moment, RecordLink, RecordState } from "./frame.tsx";
import { base, type Desk, ownerOf } from "./ground.tsx";

export const perPage = 20;
export const shows = ["brief", "drafts", "withdrawn"] as const;
export type Show = (typeof shows)[number];

export type FrontProps = {
  desk: Desk;
  asked: string;
  scope: "all" | "own";
  /** One list in full. */
  show: Show | undefined;
  page: number;
  found: { total: number; records: CatalogueRecord[]; hidden: CatalogueRecord[] } | undefined;
  lists: Record<Show, Paged>;
  /** Into which lists what was found can be put. */
  toList: ToList | undefined;
  mine: { record: CatalogueRecord; at: Date }[];
  /** How many proposals wait for the visitor; undefined for whoever answers none. */
  proposals: number | undefined;
};

export function FrontPage(props: FrontProps) {
  const { desk, show } = props;
  const { ui, words } = desk;
  return (
    <Frame
      desk={desk}
      title={words.title}
      acts={
        <>
          {desk.describes.size > 0 ? (
            <ButtonLink href={to(ui, `${base}/describe`)}>{words.front.describe}</ButtonLink>
          ) : null}
          {desk.edits.size > 0 ? (
            <ButtonLink quiet href={to(ui, `${base}/new`)}>
              {words.front.newRecord}
            </ButtonLink>
          ) : null}
        </>
      }
    >
      <p class="soft">{words.front.lead}</p>
      <FindForm {...props} />
      {props.found ? <Found {...props} found={props.found} /> : null}
      {props.found ? null : (
        <div class="stack">
          <Lists {...props} show={show} />
        </div>
      )}
    </Frame>
  );
}

function FindForm({ desk, asked, scope }: FrontProps) {
  const { ui, words } = desk;
  return (
    <search>
      <form class="form-stack" action={to(ui, base)}>
        <div class="search">
          <input
            type="search"
            name="q"
            value={asked}
            aria-label={words.front.search}
            maxLength={300}
            autofocus
          />
          <Button>{words.front.search}</Button>
        </div>
        <Select
          name="scope"
          label={words.front.scope}
          value={scope}
          options={[
            { value: "all", label: words.front.all },
            { value: "own", label: words.front.own },
          ]}
        />
      </form>
    </search>
  );
}

function Found({
  desk,
  found,
  page,
  asked,
  toList,
}: FrontProps & { found: NonNullable<FrontProps["found"]> }) {
  const { words, ui } = desk;
  if (found.records.length + found.hidden.length === 0)
    return (
      <Empty
        level={2}
        title={words.front.none}
        next={
          desk.describes.size > 0 ? (
            <ButtonLink href={to(ui, `${base}/describe`, { title: asked })}>
              {words.front.describe}
            </ButtonLink>
          ) : null
        }
      >
        {words.front.noneNext}
      </Empty>
    );
  return (
    <>
      <ListedMessage ui={ui} done={toList?.done} />
      {found.hidden.length > 0 ? (
        <section class="block">
          <h2>{words.front.hidden}</h2>
          <Records desk={desk} caption={words.front.hidden} records={found.hidden} />
        </section>
      ) : null}
      <p>
        <b>{words.front.found(formatNumber(ui.lang, found.total))}</b>
      </p>
      {found.records.length > 0 ? (
        <Records
          desk={desk}
          caption={words.front.search}
          records={found.records}
          tick={toList ? "to-list" : undefined}
        />
      ) : null}
      {toList && found.records.length > 0 ? <ToListForm ui={ui} toList={toList} /> : null}
      <Pagination
        page={page}
        pages={Math.ceil(Math.min(found.total, 2_000) / perPage)}
        address={unsaid(here(ui))}
      />
    </>
  );
}

export function Records({
  desk,
  caption,
  records,
  tick,
}: {
  desk: Desk;
  caption: string;
  records: readonly CatalogueRecord[];
  /** The form for whose sake each row has a box to tick. */
  tick?: string | undefined;
}) {
  const { columns } = desk.words.front;
  const all: Column<CatalogueRecord>[] = [
    ...(tick ? [tickColumn(desk.ui, tick)] : []),
    {
      key: "title",
      label: columns.title,
      head: true,
      cell: (record) => <RecordLink desk={desk} record={record} />,
    },
    { key: "by", label: columns.by, cell: ({ description }) => makersLine(description) },
    { key: "published", label: columns.published, cell: ({ description }) => publicationLine(description) },
    { key: "owner", label: columns.owner, cell: (record) => ownerOf(desk, record) },
    { key: "state", label: columns.state, cell: (record) => <RecordState desk={desk} record={record} /> },
    { key: "number", label: columns.number, figures: true, cell: ({ id }) => id },
  ];
  return <Table caption={caption} quietCaption rows={records} rowKey={({ id }) => id} columns={all} />;
}

function Lists(props: FrontProps) {
  const { desk, lists, mine, show, page } = props;
  const { words, ui } = desk;
  const links = [
    ...shows.map((one) => ({
      href: to(ui, base, { show: one }),
      label: words.front[one],
      count: lists[one].total,
      current: show === one,
    })),
    ...(props.proposals === undefined
      ? []
      : [{ href: to(ui, `${base}/proposals`), label: words.proposals.title, count: props.proposals }]),
  ];
  if (show)
    return (
      <>
        <Tabs label={words.title} links={links} />
        {show === "brief" ? <p class="soft">{words.front.briefLead}</p> : null}
        {lists[show].records.length === 0 ? (
          <Message title={words.front[`${show}Empty`]} live={false} />
        ) : (
          <Records desk={desk} caption={words.front[show]} records={lists[show].records} />
        )}
        <Pagination page={page} pages={Math.ceil(lists[show].total / perPage)} />
      </>
    );
  return (
    <>
      <Tabs label={words.title} links={links} />
      <section class="block">
        <h2>{words.front.mine}</h2>
        {mine.length === 0 ? (
          <p class="soft">{words.front.mineEmpty}</p>
        ) : (
          <ul class="places">
            {mine.map(({ record, at }) => (
              <li key={record.id}>
                <div>
                  <RecordLink desk={desk} record={record} />
                  <p class="soft">{makersLine(record.description)}</p>
                </div>
                <RecordState desk={desk} record={record} />
                <span class="note">{moment(desk, at)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="block">
        <h2>{words.front.brief}</h2>
        <p class="soft">{words.front.briefLead}</p>
        {lists.brief.records.length === 0 ? (
          <p>{words.front.briefEmpty}</p>
        ) : (
          <>
            <Records desk={desk} caption={words.front.brief} records={lists.brief.records.slice(0, 5)} />
            {lists.brief.total > 5 ? (
              <More href={to(ui, base, { show: "brief" })}>
                {words.front.more(formatNumber(ui.lang, lists.brief.total))}
              </More>
            ) : null}
          </>
        )}
      </section>
    </>
  );
}

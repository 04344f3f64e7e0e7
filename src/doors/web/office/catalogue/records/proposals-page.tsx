import type { Proposal, Proposals } from "#catalogue";
import { makersLine, proposalWords, titleLine, titleTag } from "#catalogue/rules";
import { type Column, Message, Pagination, StateWord, Table, Tabs, to } from "#doors/web/ui";
import { Frame, moment } from "./frame.tsx";
import { base, type Desk, ownerOf } from "./ground.tsx";

export const perPage = 20;
export const proposalTone = { open: "wait", taken: "ok", declined: "stop", withdrawn: "stop" } as const;

export function ProposalsPage({
  desk,
  show,
  page,
  lists,
  name,
}: {
  desk: Desk;
  show: "toUs" | "mine";
  page: number;
  lists: Record<"toUs" | "mine", Proposals>;
  name: (account: number | null) => string;
}) {
  const words = desk.words.proposals;
  const { total, proposals } = lists[show];
  const link = (one: "toUs" | "mine") => ({
    href: to(desk.ui, `${base}/proposals`, one === "mine" ? { show: one } : {}),
    label: words[one],
    count: lists[one].total,
    current: show === one,
  });
  return (
    <Frame desk={desk} title={words.title}>
      <Tabs label={words.title} links={[link("toUs"), link("mine")]} />
      <p class="soft">{show === "mine" ? words.mineLead : words.toUsLead}</p>
      {proposals.length === 0 ? (
        <Message title={show === "mine" ? words.mineEmpty : words.toUsEmpty} live={false} />
      ) : (
        <Table
          caption={words[show]}
          quietCaption
          rows={proposals}
          rowKey={({ id }) => id}
          columns={columns(desk, show, name)}
        />
      )}
      <Pagination page={page} pages={Math.ceil(total / perPage)} />
    </Frame>
  );
}

function columns(
  desk: Desk,
  show: "toUs" | "mine",
  name: (account: number | null) => string,
): Column<Proposal>[] {
  const words = desk.words.proposals;
  return [
    {
      key: "record",
      label: words.record,
      head: true,
      cell: ({ id, description }) => {
        const tag = titleTag(description);
        return (
          <>
            <a
              class="work"
              href={to(desk.ui, `${base}/proposals/${id}`)}
              lang={tag !== desk.ui.lang ? tag : undefined}
            >
              {titleLine(description.title)}
            </a>
            <p class="soft">{makersLine(description)}</p>
          </>
        );
      },
    },
    show === "mine"
      ? { key: "owner", label: words.owner, cell: ({ owner }) => ownerOf(desk, { node: owner }) }
      : {
          key: "from",
          label: words.from,
          cell: ({ madeBy, node }) => `${name(madeBy)}, ${ownerOf(desk, { node })}`,
        },
    { key: "note", label: words.note, cell: ({ note }) => note },
    { key: "at", label: words.at, cell: ({ madeAt }) => moment(desk, madeAt) },
    {
      key: "state",
      label: words.state,
      cell: ({ state }) => (
        <StateWord tone={proposalTone[state]}>{proposalWords(desk.ui.lang).states[state]}</StateWord>
      ),
    },
  ];
}

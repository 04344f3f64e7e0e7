import type { AuthorityInList, AuthorityPair } from "#catalogue";
import { type AuthorityKind, authorityKinds, authorityWords, lifeLine } from "#catalogue/rules";
import { Button, ButtonLink, Empty, Input, Pagination, Select, Table, to } from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import { Frame, type Ground } from "./ground.tsx";
import { AuthorityLink, kindLine, listColumns } from "./parts.tsx";
import { pageWords } from "./words/index.ts";

export const perPage = 50;

export function ListPage({
  ground,
  q,
  kind,
  page,
  found,
  said,
}: {
  ground: Ground;
  q: string;
  kind: AuthorityKind | undefined;
  page: number;
  found: { total: number; rows: readonly AuthorityInList[] };
  said: string | undefined;
}) {
  const { ui } = ground;
  const words = pageWords(ui.lang);
  const kinds = authorityWords(ui.lang).kinds;
  return (
    <Frame
      ground={ground}
      title={words.title}
      tab="list"
      said={said}
      kick={[words.found(formatNumber(ui.lang, found.total))]}
      acts={<ButtonLink href={to(ui, "/office/authorities/new")}>{words.add}</ButtonLink>}
    >
      <p class="soft">{words.lead}</p>
      <form class="form-stack" method="get" action={to(ui, "/office/authorities")}>
        <Input name="q" type="search" label={words.find} hint={words.findHint} value={q} maxLength={200} />
        <Select
          name="kind"
          label={words.kind}
          empty={words.anyKind}
          value={kind}
          options={authorityKinds.map((value) => ({ value, label: kinds[value] }))}
        />
        <div>
          <Button quiet>{words.show}</Button>
        </div>
      </form>
      <Table
        caption={words.title}
        quietCaption
        rows={found.rows}
        rowKey={(one) => one.id}
        columns={listColumns(ui)}
        empty={
          <Empty level={2} title={words.none}>
            {words.noneNext}
          </Empty>
        }
      />
      <Pagination page={page} pages={Math.ceil(found.total / perPage)} />
    </Frame>
  );
}

/** Pairs that may be one, each to be compared side by side. */
export function DoublesPage({
  ground,
  pairs,
  byId,
  said,
}: {
  ground: Ground;
  pairs: readonly AuthorityPair[];
  byId: ReadonlyMap<number, AuthorityInList>;
  said: string | undefined;
}) {
  const { ui } = ground;
  const words = pageWords(ui.lang);
  const cell = (id: number) => {
    const one = byId.get(id);
    return one ? (
      <>
        <AuthorityLink ui={ui} one={one} /> <span class="soft num">{lifeLine(one)}</span>
      </>
    ) : null;
  };
  return (
    <Frame ground={ground} title={words.doubles} tab="doubles" said={said}>
      <p class="soft">{words.doublesLead}</p>
      <Table
        caption={words.doubles}
        quietCaption
        rows={pairs}
        rowKey={(pair) => `${pair.one}-${pair.other}`}
        empty={<Empty level={2} title={words.noDoubles} />}
        columns={[
          { key: "one", label: words.columns.name, head: true, cell: (pair) => cell(pair.one) },
          { key: "other", label: words.columns.name, cell: (pair) => cell(pair.other) },
          {
            key: "kind",
            label: words.columns.kind,
            cell: (pair) => {
              const one = byId.get(pair.one);
              return one ? `${kindLine(ui, one)}, ${pair.by === "form" ? words.same : words.near}` : "";
            },
          },
          {
            key: "act",
            label: words.compare,
            quiet: true,
            cell: (pair) => (
              <a href={to(ui, `/office/authorities/${pair.one}/merge`, { with: pair.other })}>
                {words.compare}
              </a>
            ),
          },
        ]}
      />
    </Frame>
  );
}

import { formatNumber, languageName } from "#platform/i18n/rules";
import { useUi } from "../context.tsx";
import { Chosen, type FacetGroup, Facets, ListBar } from "../parts/facets.tsx";
import { Sums } from "../parts/facts.tsx";
import { Hit, Hits } from "../parts/hit.tsx";
import { Message } from "../parts/message.tsx";
import { Pagination, Tabs } from "../parts/nav.tsx";
import { SearchBox } from "../parts/search-box.tsx";
import { Table } from "../parts/table.tsx";
import { StateWord, Tag } from "../parts/text.tsx";
import { coverTitles, type Samples, samples } from "./samples.ts";

const useSamples = (): Samples => samples[useUi().lang];

export const facetGroups = (s: Samples): FacetGroup[] => [
  {
    name: "system",
    label: s.systems,
    options: s.systemNames.map((label, i) => ({ value: `s${i}`, label, count: 14 - i * 2, chosen: i === 0 })),
    all: { href: "#main", count: 13 },
  },
  {
    name: "form",
    label: s.kind,
    options: s.kinds.map((label, i) => ({ value: `k${i}`, label, count: 1_200 - i, chosen: i === 4 })),
  },
  { name: "year", label: "1936–2026", options: [{ value: "2020", label: "2020–2026", count: 3 }] },
];

export function ResultHits() {
  const s = useSamples();
  const { lang } = useUi();
  const where = [
    { place: s.library, tone: "ok" as const, state: s.two },
    { place: s.branch, tone: "wait" as const, state: s.back },
    { place: s.childrens, tone: "stop" as const, state: s.none },
  ];
  return (
    <Hits>
      <Hit
        id={1}
        href="#main"
        title={coverTitles[1]?.[0] ?? ""}
        lang="kk"
        author={coverTitles[1]?.[1]}
        marks={[[0, 11]]}
        what={[s.book, s.imprint, languageName(lang, "kaz"), "84(5)7-44"]}
        action={{ href: "#main", label: s.reserve }}
        where={where}
        more={{ href: "#main", label: s.where }}
      />
      <Hit
        id={2}
        href="#main"
        title={coverTitles[9]?.[0] ?? ""}
        lang="kk"
        tag={<Tag gold>{s.newBooks}</Tag>}
        what={[s.kinds[1], languageName(lang, "kaz")]}
        where={where.slice(0, 1)}
      />
      <Hit id={3} href="#main" title={coverTitles[11]?.[0] ?? ""} author={coverTitles[11]?.[1]} />
    </Hits>
  );
}

export function Results() {
  const s = useSamples();
  const groups = facetGroups(s);
  return (
    <div class="wrap found">
      <Facets groups={groups} action="#main" keep={[["q", "x"]]} />
      <div>
        <SearchBox value={coverTitles[1]?.[0].toLowerCase()} />
        <Message live={false} title={s.information}>
          {s.informationWhy}
        </Message>
        <ListBar
          title={s.found}
          groups={groups}
          order={[
            { href: "#a", label: s.best, current: true },
            { href: "#b", label: s.newest },
            { href: "#c", label: s.byTitle },
          ]}
        />
        <Chosen groups={groups} />
        <ResultHits />
        <Pagination page={7} pages={1_234} />
      </div>
    </div>
  );
}

export function Tables() {
  const s = useSamples();
  const { lang } = useUi();
  const rows = [
    { id: 1, name: s.library, readers: 4_212, tone: "ok" as const, state: s.working },
    { id: 2, name: s.branch, readers: 987, tone: "wait" as const, state: s.moving },
    { id: 3, name: s.point, readers: 38, tone: "stop" as const, state: s.closed },
  ];
  const columns = [
    {
      key: "name",
      label: s.name,
      head: true,
      cell: (row: (typeof rows)[0]) => <a href="#main">{row.name}</a>,
    },
    {
      key: "readers",
      label: s.readers,
      figures: true,
      sort: { href: "#sort", now: "descending" as const },
      cell: (row: (typeof rows)[0]) => formatNumber(lang, row.readers),
    },
    {
      key: "state",
      label: s.state,
      cell: (row: (typeof rows)[0]) => <StateWord tone={row.tone}>{row.state}</StateWord>,
    },
    {
      key: "edit",
      label: s.edit,
      quiet: true,
      cell: (row: (typeof rows)[0]) => (
        <a href="#main">
          {s.edit}
          <span class="out">: {row.name}</span>
        </a>
      ),
    },
  ];
  return (
    <div class="stack">
      <Table caption={s.branches} columns={columns} rows={rows} rowKey={(row) => row.id} />
      <Table
        caption={`${s.branches}, 2026`}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowMark={(row) => (row.id === 2 ? "asked" : row.id === 3 ? "late" : undefined)}
        stack={false}
      />
      <Table caption={`${s.branches}, 2027`} columns={columns} rows={[]} rowKey={(row) => row.id} />
      <Sums
        sums={[
          { label: s.readers, value: formatNumber(lang, 4_212), href: "#main" },
          { label: s.loans, value: formatNumber(lang, 191_806) },
          { label: s.closed, value: 1, bad: true },
          { label: s.branches, value: 9 },
        ]}
      />
      <Tabs
        label={s.branches}
        links={[
          { href: "#t1", label: s.branches, current: true, count: 9 },
          { href: "#t2", label: s.side[3] ?? "" },
          { href: "#t3", label: s.side[5] ?? "" },
        ]}
      />
      <Pagination page={1} pages={3} />
    </div>
  );
}

import type { ImportRun, RehearsalLine, RehearsalOutcome } from "#catalogue";
import { problemText } from "#catalogue/rules";
import type { Visit } from "#doors/web/gate";
import { Empty, More, Pagination, Table, Tabs, to, type Ui } from "#doors/web/ui";
import { formatNumber } from "#platform/i18n";
import { Frame } from "./frame.tsx";
import { sumsOfRehearsal } from "./run-page.tsx";
import { officeWords } from "./words/index.ts";

export const rehearsalPerPage = 100;

/** What would become of the records of a file, one list an outcome. */
export function RehearsalPage({
  visit,
  ui,
  run,
  outcome,
  joined,
  lines,
  page,
}: {
  visit: Visit;
  ui: Ui;
  run: ImportRun;
  outcome: RehearsalOutcome;
  /** Of the new ones those alone that would be merged with a record of another library. */
  joined: boolean;
  lines: readonly RehearsalLine[];
  page: number;
}) {
  const words = officeWords(ui.lang);
  const address = `/office/catalogue/runs/${run.id}`;
  const sums = run.rehearsal ? sumsOfRehearsal(run.rehearsal) : [];
  const all = sums.find((one) => one.outcome === outcome)?.count ?? 0;
  const total = joined ? (run.rehearsal?.joined ?? 0) : all;
  return (
    <Frame visit={visit} ui={ui} title={words.run.rehearsed}>
      <p>
        <More href={to(ui, address)}>{words.run.toRun}</More>
      </p>
      <Tabs
        label={words.run.rehearsed}
        links={sums.map((one) => ({
          href: to(ui, `${address}/rehearsal`, { what: one.outcome }),
          label: words.run.outcomes[one.outcome],
          count: one.count,
          current: one.outcome === outcome,
        }))}
      />
      <Table
        caption={joined ? words.run.joined : words.run.outcomes[outcome]}
        rows={lines}
        rowKey={(line) => line.place}
        empty={<Empty title={words.run.listEmpty} />}
        columns={[
          {
            key: "title",
            label: words.preview.record,
            head: true,
            cell: (line) => line.title || (line.problem ? problemText(line.problem, ui.lang) : line.number),
          },
          {
            key: "why",
            label: words.run.reason,
            cell: (line) => (line.problem && line.title ? problemText(line.problem, ui.lang) : ""),
          },
          {
            key: "number",
            label: words.preview.number,
            cell: (line) => (/^(?:row|sha256):/.test(line.number) ? "" : line.number.slice(0, 40)),
          },
          {
            key: "record",
            label: words.run.record,
            cell: (line) =>
              line.record === null ? "" : <a href={to(ui, `/records/${line.record}`)}>№ {line.record}</a>,
          },
          {
            key: "place",
            label: words.run.place,
            figures: true,
            cell: (line) => formatNumber(ui.lang, line.place),
          },
        ]}
      />
      <Pagination page={page} pages={Math.max(1, Math.ceil(total / rehearsalPerPage))} />
    </Frame>
  );
}

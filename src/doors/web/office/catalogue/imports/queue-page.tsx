import type { QueuedRecord } from "#catalogue";
import { problemText } from "#catalogue/rules";
import type { Visit } from "#doors/web/gate";
import {
  Button,
  Buttons,
  Chosen,
  Empty,
  FormErrors,
  Hidden,
  Message,
  More,
  Pagination,
  type Problem,
  StateWord,
  to,
  type Ui,
} from "#doors/web/ui";
import { formatNumber } from "#platform/i18n";
import { shownBytes } from "./bytes.ts";
import { Frame } from "./frame.tsx";
import { moment } from "./import-page.tsx";
import { officeWords } from "./words/index.ts";

export const queuePerPage = 20;

export type QueueProps = {
  visit: Visit;
  ui: Ui;
  rows: readonly QueuedRecord[];
  total: number;
  page: number;
  run: number | undefined;
  problems?: readonly Problem[];
  /** What was just done: told above the list. */
  said?: "retried" | "setAsideDone" | undefined;
};

export function QueuePage({ visit, ui, rows, total, page, run, problems = [], said }: QueueProps) {
  const words = officeWords(ui.lang);
  const groups =
    run === undefined
      ? []
      : [
          {
            name: "run",
            label: words.section,
            options: [{ value: String(run), label: words.queue.onlyRun(String(run)), chosen: true }],
          },
        ];
  return (
    <Frame visit={visit} ui={ui} title={words.queueTitle} waiting={total}>
      <p class="soft">{words.queue.lead}</p>
      {said ? <Message tone="ok" title={words.queue[said]} /> : null}
      <FormErrors problems={problems} />
      <Chosen groups={groups} />
      {rows.length === 0 ? (
        <Empty
          level={2}
          title={words.queue.empty}
          next={<More href={to(ui, "/office/catalogue")}>{words.run.toImport}</More>}
        >
          {words.queue.emptyWhy}
        </Empty>
      ) : (
        <>
          <p>
            <b>{words.queue.total(formatNumber(ui.lang, total))}</b>
          </p>
          <ol class="news">
            {rows.map((row) => (
              <Entry key={row.id} ui={ui} row={row} run={run} />
            ))}
          </ol>
          <Pagination page={page} pages={Math.ceil(total / queuePerPage)} />
        </>
      )}
    </Frame>
  );
}

function Entry({ ui, row, run }: { ui: Ui; row: QueuedRecord; run: number | undefined }) {
  const words = officeWords(ui.lang);
  const problem = problemText(row.problem, ui.lang);
  const number = row.problem.facts.number;
  const { text, cut } = shownBytes(row.bytes);
  const about = `${words.queue.about[row.about]} № ${row.id}`;
  return (
    <li>
      <p class="note">
        {about} · {moment(ui, row.cameAt)}
        {row.about === "record" ? ` · ${words.queue.place(formatNumber(ui.lang, row.place))}` : ""}
      </p>
      <p>
        <StateWord tone="wait">{problem}</StateWord> {number ? <b>{String(number)}</b> : null}
      </p>
      {row.record === null ? null : (
        <p>
          <a href={to(ui, `/records/${row.record}`)}>{words.queue.record}</a>
        </p>
      )}
      <details>
        <summary>{words.queue.bytes}</summary>
        <pre class="raw" dir="ltr">
          {text}
        </pre>
        <p class="note">
          {cut ? `${words.queue.cut(formatNumber(ui.lang, row.bytes.byteLength))} ` : null}
          <a href={to(ui, `/office/catalogue/queue/${row.id}/bytes`)}>{words.queue.download}</a>
        </p>
      </details>
      <form method="post" action={to(ui, `/office/catalogue/queue/${row.id}`)}>
        <Hidden name="key" value={crypto.randomUUID()} />
        {run === undefined ? null : <Hidden name="run" value={run} />}
        <Buttons>
          <Button quiet small name="do" value="retry" about={about}>
            {words.queue.retry}
          </Button>
          <Button quiet small name="do" value="set-aside" about={about}>
            {words.queue.setAside}
          </Button>
        </Buttons>
      </form>
    </li>
  );
}

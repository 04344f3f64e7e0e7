import type { QueuedRecord, QueueReason } from "#catalogue";
import { decisionsFor, problemText, reasonText } from "#catalogue/rules";
import type { Visit } from "#doors/web/gate";
import {
  Button,
  ButtonLink,
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
  Table,
  to,
  type Ui,
} from "#doors/web/ui";
import type { Tree } from "#libraries";
import { formatNumber } from "#platform/i18n";
import { shownBytes } from "./bytes.ts";
import { moment, nodeName } from "./common.tsx";
import { Frame } from "./frame.tsx";
import { officeWords } from "./words/index.ts";

export const queuePerPage = 20;

export type QueueProps = {
  visit: Visit;
  ui: Ui;
  tree: Tree;
  rows: readonly QueuedRecord[];
  reasons: readonly QueueReason[];
  total: number;
  page: number;
  run: number | undefined;
  code: string | undefined;
  problems?: readonly Problem[];
  /** What was just done: told above the list. */
  said?: string | undefined;
};

export function QueuePage(props: QueueProps) {
  const { visit, ui, rows, reasons, total, page, run, code, problems = [], said } = props;
  const words = officeWords(ui.lang);
  const chosen = (name: string, value: string | undefined, label: string) =>
    value === undefined ? [] : [{ name, label, options: [{ value, label, chosen: true }] }];
  const groups = [
    ...chosen("run", run === undefined ? undefined : String(run), words.queue.onlyRun(String(run ?? ""))),
    ...chosen("code", code, code === undefined ? "" : reasonText(code, ui.lang)),
  ];
  return (
    <Frame visit={visit} ui={ui} title={words.queueTitle} waiting={total}>
      <p class="soft">{words.queue.lead}</p>
      {said ? <Message tone="ok" title={said} /> : null}
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
          <Reasons {...props} reasons={reasons} />
          <p>
            <b>{words.queue.total(formatNumber(ui.lang, total))}</b>
          </p>
          <ol class="news">
            {rows.map((row) => (
              <Entry key={row.id} ui={ui} row={row} />
            ))}
          </ol>
          <Pagination page={page} pages={Math.ceil(total / queuePerPage)} />
        </>
      )}
    </Frame>
  );
}

/** Why things wait, each reason with what may be decided about all of it at once. */
function Reasons({ ui, tree, reasons, run }: QueueProps) {
  const words = officeWords(ui.lang);
  return (
    <Table
      caption={words.queue.reasons}
      rows={reasons}
      rowKey={(one) => `${one.node}-${one.about}-${one.code}`}
      columns={[
        {
          key: "reason",
          label: words.queue.reason,
          head: true,
          cell: (one) => (
            <a href={to(ui, "/office/catalogue/queue", { run, code: one.code })}>
              {reasonText(one.code, ui.lang)}
            </a>
          ),
        },
        { key: "node", label: words.runs.node, cell: (one) => nodeName(ui, tree, one.node) },
        {
          key: "count",
          label: words.queue.count,
          figures: true,
          cell: (one) => formatNumber(ui.lang, one.count),
        },
        {
          key: "all",
          label: words.queue.all,
          cell: (one) => (
            <form method="post" action={to(ui, "/office/catalogue/queue/all")}>
              <Hidden name="node" value={one.node} />
              <Hidden name="code" value={one.code} />
              {run === undefined ? null : <Hidden name="run" value={run} />}
              <Buttons>
                {decisionsFor(one.code).map((decision) => (
                  <Button
                    key={decision}
                    quiet
                    small
                    name="decision"
                    value={decision}
                    about={reasonText(one.code, ui.lang)}
                  >
                    {words.queue.decisions[decision]}
                  </Button>
                ))}
              </Buttons>
            </form>
          ),
        },
      ]}
    />
  );
}

function Entry({ ui, row }: { ui: Ui; row: QueuedRecord }) {
  const words = officeWords(ui.lang);
  const about = `${words.queue.about[row.about]} № ${row.id}`;
  return (
    <li>
      <p class="note">
        {about} · {moment(ui, row.cameAt)}
        {row.about === "record" ? ` · ${words.queue.place(formatNumber(ui.lang, row.place))}` : ""}
      </p>
      <p>
        <StateWord tone="wait">{problemText(row.problem, ui.lang)}</StateWord>
      </p>
      {row.record === null ? null : (
        <p>
          <a href={to(ui, `/records/${row.record}`)}>{words.queue.record}</a>
        </p>
      )}
      <Bytes ui={ui} row={row} />
      <Buttons>
        <ButtonLink quiet small href={to(ui, `/office/catalogue/queue/${row.id}`)} about={about}>
          {words.queue.open}
        </ButtonLink>
      </Buttons>
    </li>
  );
}

export function Bytes({ ui, row, open }: { ui: Ui; row: QueuedRecord; open?: boolean }) {
  const words = officeWords(ui.lang);
  const { text, cut } = shownBytes(row.bytes);
  return (
    <details open={open}>
      <summary>{words.queue.bytes}</summary>
      <pre class="raw" dir="ltr">
        {text}
      </pre>
      <p class="note">
        {cut ? `${words.queue.cut(formatNumber(ui.lang, row.bytes.byteLength))} ` : null}
        <a href={to(ui, `/office/catalogue/queue/${row.id}/bytes`)}>{words.queue.download}</a>
      </p>
    </details>
  );
}

import {
  Button,
  Buttons,
  Empty,
  here,
  Input,
  More,
  Select,
  StateWord,
  Table,
  to,
  type Ui,
  WorkPage,
  withParam,
} from "#doors/web/ui";
import type { AuditLine } from "#people";
import { type PersonNames, shownName } from "#people/rules";
import { dayOf, formatDayFigures, formatTime } from "#platform/i18n/rules";
import { officeSide } from "../side.ts";
import { type Ground, placeInFull } from "./place.ts";
import { officeWords } from "./words/index.ts";

export type AuditFilter = { login: string; action: string; outcome: string; from: string; to: string };
type Props = {
  ui: Ui;
  ground: Ground;
  lines: readonly AuditLine[];
  names: ReadonlyMap<number, PersonNames>;
  filter: AuditFilter;
  more: boolean;
};

/** Who did what, the latest first, within the visitor's own nodes. */
export function AuditPage({ ui, ground, lines, names, filter, more }: Props) {
  const words = officeWords(ui.lang).audit;
  const who = (line: AuditLine) => {
    if (line.account === null) return <span class="soft">{words.house}</span>;
    const known = line.person === null ? undefined : names.get(line.person);
    const name = (known && shownName(known, ui.lang, "initials")) || line.login || `№ ${line.account}`;
    return line.person === null ? name : <a href={to(ui, `/office/people/${line.person}`)}>{name}</a>;
  };
  const facts = (line: AuditLine): string =>
    Object.entries(line.facts)
      .map(([name, value]) => `${name}: ${value}`)
      .join(", ");
  return (
    <WorkPage ui={ui} title={words.title} side={officeSide(ground.visit)}>
      <p class="soft">{words.lead}</p>
      <Filter ui={ui} filter={filter} />
      <Table
        caption={words.title}
        quietCaption
        rows={lines}
        rowKey={(line) => line.id}
        empty={<Empty title={words.none} level={2} />}
        columns={[
          {
            key: "at",
            label: words.at,
            head: true,
            cell: (line) => (
              <span class="num">
                {formatDayFigures(dayOf(line.at))} {formatTime(line.at)}
              </span>
            ),
          },
          { key: "who", label: words.who, cell: who },
          { key: "what", label: words.what, cell: (line) => <span lang="en">{line.action}</span> },
          {
            key: "where",
            label: words.where,
            cell: (line) => (line.node === null ? "" : placeInFull(ground.tree, line.node, ui.lang)),
          },
          {
            key: "about",
            label: words.about,
            cell: (line) =>
              line.subject === null ? "" : <span lang="en">{`${line.subjectKind} ${line.subject}`}</span>,
          },
          { key: "facts", label: words.facts, cell: (line) => <span lang="en">{facts(line)}</span> },
          {
            key: "outcome",
            label: words.outcome,
            cell: (line) => (
              <StateWord tone={line.outcome === "done" ? "ok" : "stop"}>{words[line.outcome]}</StateWord>
            ),
          },
        ]}
      />
      {more ? (
        <More href={withParam(here(ui), "before", lines.at(-1)?.id ?? null)}>{words.older}</More>
      ) : null}
    </WorkPage>
  );
}

function Filter({ ui, filter }: { ui: Ui; filter: AuditFilter }) {
  const words = officeWords(ui.lang).audit;
  const narrowed = Object.values(filter).some((value) => value !== "");
  return (
    <details open={narrowed}>
      <summary>{words.filter}</summary>
      <form method="get" action={to(ui, "/office/audit")} class="form-stack">
        <Input name="login" label={words.account} value={filter.login} maxLength={60} width="middle" />
        <Input
          name="action"
          label={words.action}
          hint={words.actionHint}
          value={filter.action}
          maxLength={60}
          width="middle"
        />
        <Select
          name="outcome"
          label={words.outcome}
          value={filter.outcome}
          empty={words.any}
          options={(["done", "refused"] as const).map((one) => ({ value: one, label: words[one] }))}
        />
        <Input name="from" type="date" label={words.from} value={filter.from} width="middle" />
        <Input name="to" type="date" label={words.to} value={filter.to} width="middle" />
        <Buttons>
          <Button quiet>{words.filter}</Button>
        </Buttons>
      </form>
    </details>
  );
}

/** The versions of an authority with what changed in each, and the way back to an old one. */
import type { Refusal } from "#basics";
import {
  type Authority,
  type AuthorityVersion,
  authorityById,
  restoreAuthority,
  versionsOfAuthority,
} from "#catalogue";
import { answer, callerOf, numberIn, onward, type Page, readForm, statusOf } from "#doors/web/gate";
import { Button, FormErrors, More, Pagination, type Problem, to } from "#doors/web/ui";
import { perform } from "#platform/acts";
import { dayOf, formatDay, formatNumber, formatTime } from "#platform/i18n";
import { changedParts } from "./compare.ts";
import { ActForm, Frame, type Ground, groundOf, notThere, pageIn, worded } from "./ground.tsx";
import { spoken } from "./parts.tsx";
import { pageWords } from "./words/index.ts";

const perPage = 20;

type Shown = { row: AuthorityVersion; before: AuthorityVersion | undefined };
type HistoryProps = {
  ground: Ground;
  one: Authority;
  versions: readonly Shown[];
  page: number;
  pages: number;
  problems: readonly Problem[];
};

function HistoryPage({ ground, one, versions, page, pages, problems }: HistoryProps) {
  const { ui } = ground;
  const words = pageWords(ui.lang).history;
  return (
    <Frame ground={ground} title={`${words.title}: ${spoken(ui, one)}`}>
      <p class="soft">{words.lead}</p>
      <p>
        <More href={to(ui, `/office/authorities/${one.id}`)}>{words.card}</More>
      </p>
      <FormErrors problems={problems} />
      <ol class="news">
        {versions.map((shown) => (
          <Entry key={shown.row.version} ground={ground} one={one} {...shown} />
        ))}
      </ol>
      <Pagination page={page} pages={pages} />
    </Frame>
  );
}

function Entry({ ground, one, row, before }: Shown & { ground: Ground; one: Authority }) {
  const { ui } = ground;
  const words = pageWords(ui.lang).history;
  const version = words.version(formatNumber(ui.lang, row.version));
  const newest = row.version === one.version;
  return (
    <li id={`v${row.version}`}>
      <h2>
        {version}
        {newest ? ` · ${words.now}` : ""}
      </h2>
      <p class="note">
        {formatDay(ui.lang, dayOf(row.madeAt), { year: true })}, {formatTime(row.madeAt)} ·{" "}
        {row.madeBy ?? words.house}
      </p>
      <Differences ground={ground} row={row} before={before} />
      {newest || one.mergedInto !== null ? null : (
        <ActForm
          ground={ground}
          path={`/office/authorities/${one.id}/restore`}
          fields={{ version: row.version, seen: one.version }}
          stack={false}
        >
          <Button quiet small about={version}>
            {words.restore}
          </Button>
        </ActForm>
      )}
    </li>
  );
}

function Differences({ ground, row, before }: Shown & { ground: Ground }) {
  const words = pageWords(ground.ui.lang).history;
  if (!before) return <p class="soft">{words.first}</p>;
  const parts = changedParts(ground.ui, before.content, row.content);
  if (parts.length === 0) return <p class="soft">{words.nothing}</p>;
  return (
    <ul class="changes">
      {parts.map((part) => (
        <li key={part.label}>
          <b>{part.label}</b>
          {part.one ? (
            <p>
              <span class="out">{words.was}: </span>
              <del>{part.one}</del>
            </p>
          ) : null}
          {part.other ? (
            <p>
              <span class="out">{words.became}: </span>
              <ins>{part.other}</ins>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

export async function showHistory(c: Page, refusals: readonly Refusal[] = []): Promise<Response> {
  const ground = groundOf(c);
  const id = numberIn(c.req.param("id"));
  const one = id === undefined ? undefined : await authorityById(ground.db, id);
  if (!one) return notThere(c, ground);
  const rows = await versionsOfAuthority(ground.db, one.id);
  const all = rows.map((row, at) => ({ row, before: rows[at + 1] }));
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const page = Math.min(pageIn(c), pages);
  return answer(
    c,
    <HistoryPage
      ground={ground}
      one={one}
      versions={all.slice((page - 1) * perPage, page * perPage)}
      page={page}
      pages={pages}
      problems={worded(ground.ui, refusals)}
    />,
    refusals.length > 0 ? statusOf(refusals) : 200,
  );
}

export async function restore(c: Page): Promise<Response> {
  const ground = groundOf(c);
  const { data, key } = await readForm(c);
  const id = c.req.param("id") ?? "";
  const outcome = await perform(callerOf(ground.visit, key), restoreAuthority, { ...data, authority: id });
  if (!outcome.ok) return showHistory(c, outcome.refusals);
  return onward(c, to(ground.ui, `/office/authorities/${id}`, { said: "restored" }));
}

import type { RecordMerge } from "#catalogue";
import { type Description, makersLine, publicationLine, titleLine, unionWords } from "#catalogue/rules";
import {
  Button,
  Buttons,
  Empty,
  FormErrors,
  Hidden,
  Pagination,
  type Problem,
  Select,
  StateWord,
  to,
} from "#doors/web/ui";
import { dayOf, formatDay, formatTime } from "#platform/i18n";
import { Frame, type Ground, mayDecideFor, nodeName } from "./ground.tsx";
import { pageWords } from "./words/index.ts";

export const mergesPerPage = 20;
export const whos = ["rule", "person", "leader"] as const;

export type MergesProps = {
  ground: Ground;
  merges: readonly RecordMerge[];
  /** Names of the accounts that acted. */
  names: ReadonlyMap<number, string>;
  page: number;
  more: boolean;
  system: number | undefined;
  why: RecordMerge["why"] | undefined;
  problems?: readonly Problem[];
  said?: string | undefined;
};

export function MergesPage({
  ground,
  merges,
  names,
  page,
  more,
  system,
  why,
  problems = [],
  said,
}: MergesProps) {
  const { ui, systems } = ground;
  const words = pageWords(ui.lang);
  return (
    <Frame ground={ground} title={words.mergesTitle} tab="merges" said={said}>
      <p class="soft">{words.merges.lead}</p>
      <FormErrors problems={problems} />
      <form class="form-stack" action={to(ui, "/office/merges")}>
        {systems.length < 2 ? null : (
          <Select
            name="system"
            label={words.queue.system}
            value={system === undefined ? undefined : String(system)}
            empty={words.queue.allSystems}
            options={systems.map((id) => ({ value: String(id), label: nodeName(ground, id) }))}
          />
        )}
        <Select
          name="why"
          label={words.merges.who}
          value={why}
          empty={words.merges.anybody}
          options={whos.map((one) => ({ value: one, label: words.merges.whos[one] }))}
        />
        <Buttons>
          <Button quiet small>
            {words.queue.show}
          </Button>
        </Buttons>
      </form>
      {merges.length === 0 ? (
        <Empty level={2} title={words.merges.empty}>
          {words.merges.emptyWhy}
        </Empty>
      ) : (
        <>
          <ol class="news">
            {merges.map((merge) => (
              <Entry key={merge.id} ground={ground} merge={merge} names={names} />
            ))}
          </ol>
          <Pagination page={page} pages={more ? page + 1 : page} />
        </>
      )}
    </Frame>
  );
}

const lineOf = (description: Description): string =>
  [titleLine(description.title), makersLine(description), publicationLine(description)]
    .filter(Boolean)
    .join(". ");

function Entry({
  ground,
  merge,
  names,
}: {
  ground: Ground;
  merge: RecordMerge;
  names: ReadonlyMap<number, string>;
}) {
  const { ui } = ground;
  const words = pageWords(ui.lang);
  const { rules, leadsBy, fields } = unionWords(ui.lang);
  const nameOf = (account: number | null): string =>
    account === null ? words.merges.house : (names.get(account) ?? String(account));
  const moment = (at: Date): string => `${formatDay(ui.lang, dayOf(at), { year: true })}, ${formatTime(at)}`;
  const listed = (verdicts: readonly string[]): string =>
    merge.evidence
      .filter((one) => verdicts.includes(one.verdict) && (one.a !== "" || one.b !== ""))
      .map((one) => fields[one.field])
      .join(", ");
  const agrees = listed(["same"]);
  const differs = listed(["near", "one-side", "differ"]);
  const through = mayDecideFor(ground, merge.node) ? merge.record : merge.into;
  return (
    <li>
      <p class="note">
        {moment(merge.mergedAt)} · {words.merges.by(nameOf(merge.mergedBy))}
      </p>
      <p>
        <a href={to(ui, `/records/${merge.record}`)}>{lineOf(merge.description)}</a>
        <br />
        <span class="note">
          {words.merges.record} № {merge.record} · {nodeName(ground, merge.node)}
        </span>
      </p>
      <p>
        <a href={to(ui, `/records/${merge.into}`)}>{lineOf(merge.intoDescription)}</a>
        <br />
        <span class="note">
          {words.merges.into} № {merge.into} · {nodeName(ground, merge.intoNode)} · {words.merges.leads}:{" "}
          {leadsBy[merge.leadsBy]}
        </span>
      </p>
      <p>{rules[merge.rule] ?? merge.rule}</p>
      {agrees ? (
        <p class="note">
          {words.merges.agrees}: {agrees}
        </p>
      ) : null}
      {differs ? (
        <p class="note">
          {words.merges.differs}: {differs}
        </p>
      ) : null}
      {merge.note ? <p>{merge.note}</p> : null}
      {merge.undoneAt ? (
        <p>
          <StateWord tone="wait">
            {words.merges.undone(nameOf(merge.undoneBy), moment(merge.undoneAt))}
          </StateWord>
        </p>
      ) : (
        <form method="post" action={to(ui, `/office/merges/${merge.id}`)}>
          <Hidden name="key" value={crypto.randomUUID()} />
          <Hidden name="record" value={through} />
          <Buttons>
            <Button quiet small about={`№ ${merge.record}, № ${merge.into}`}>
              {words.merges.unmerge}
            </Button>
          </Buttons>
        </form>
      )}
    </li>
  );
}

import type { ComponentChildren } from "preact";
import type { PairInQueue } from "#catalogue";
import { makersLine, publicationLine, titleLine, unionWords } from "#catalogue/rules";
import { Button, ButtonLink, Buttons, Empty, Pagination, Select, Table, to } from "#doors/web/ui";
import { formatNumber } from "#platform/i18n";
import { Frame, type Ground, nodeName } from "./ground.tsx";
import { pageWords } from "./words/index.ts";

export const pairsPerPage = 25;

/** Choice of one system, kept in the address. */
export function SystemForm({
  ground,
  path,
  system,
}: {
  ground: Ground;
  path: string;
  system: number | undefined;
}) {
  const { ui, systems } = ground;
  const { queue } = pageWords(ui.lang);
  if (systems.length < 2) return null;
  return (
    <form class="form-stack" action={to(ui, path)}>
      <Select
        name="system"
        label={queue.system}
        value={system === undefined ? undefined : String(system)}
        empty={queue.allSystems}
        options={systems.map((id) => ({ value: String(id), label: nodeName(ground, id) }))}
      />
      <Buttons>
        <Button quiet small>
          {queue.show}
        </Button>
      </Buttons>
    </form>
  );
}

const lineOf = (description: PairInQueue["descriptionA"]): string =>
  [makersLine(description), publicationLine(description)].filter(Boolean).join(". ");

export function QueuePage({
  ground,
  pairs,
  total,
  page,
  system,
  said,
  undo,
}: {
  ground: Ground;
  pairs: readonly PairInQueue[];
  total: number;
  page: number;
  system: number | undefined;
  said?: string | undefined;
  undo?: ComponentChildren;
}) {
  const { ui } = ground;
  const words = pageWords(ui.lang);
  const { rules } = unionWords(ui.lang);
  const address = (pair: PairInQueue): string => to(ui, `/office/doubles/${pair.a}/${pair.b}`, { system });
  const [first] = pairs;
  return (
    <Frame ground={ground} title={words.queueTitle} tab="queue" said={said} undo={undo}>
      <p class="soft">{words.queue.lead}</p>
      <SystemForm ground={ground} path="/office/doubles" system={system} />
      {first ? (
        <>
          <p>
            <b>{words.queue.total(formatNumber(ui.lang, total))}</b>
          </p>
          {page === 1 ? (
            <Buttons>
              <ButtonLink href={address(first)}>{words.queue.begin}</ButtonLink>
            </Buttons>
          ) : null}
          <Table
            caption={words.queueTitle}
            quietCaption
            rows={pairs}
            rowKey={(pair) => `${pair.a}-${pair.b}`}
            columns={[
              {
                key: "pair",
                label: words.queue.pair,
                head: true,
                cell: (pair) => (
                  <>
                    <a href={address(pair)}>{titleLine(pair.descriptionA.title)}</a>
                    <br />
                    <span class="note">
                      {lineOf(pair.descriptionA)} · {nodeName(ground, pair.nodeA)}
                      <br />
                      {lineOf(pair.descriptionB)} · {nodeName(ground, pair.nodeB)}
                    </span>
                  </>
                ),
              },
              {
                key: "why",
                label: words.queue.why,
                cell: (pair) =>
                  `${rules[pair.rule] ?? pair.rule}${pair.laterAt ? ` (${words.queue.later})` : ""}`,
              },
              {
                key: "score",
                label: words.queue.score,
                short: words.queue.score,
                figures: true,
                cell: (pair) => `${formatNumber(ui.lang, pair.score)}%`,
              },
            ]}
          />
          <Pagination page={page} pages={Math.ceil(total / pairsPerPage)} />
        </>
      ) : (
        <Empty level={2} title={words.queue.empty}>
          {words.queue.emptyWhy}
        </Empty>
      )}
    </Frame>
  );
}

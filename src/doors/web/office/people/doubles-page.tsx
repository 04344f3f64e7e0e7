import { Button, Buttons, Empty, type Problem, Refused, Table, to, type Ui, WorkPage } from "#doors/web/ui";
import type { DoublePair } from "#people";
import { words as peopleWords, shownName } from "#people/rules";
import { officeSide } from "../side.ts";
import { ActForm } from "./person-parts.tsx";
import type { Ground } from "./place.ts";
import { officeWords } from "./words/index.ts";

type Props = { ui: Ui; ground: Ground; pairs: readonly DoublePair[]; problems: readonly Problem[] };

/** Pairs that may be one person: merged into either, or told apart. */
export function DoublesPage({ ui, ground, pairs, problems }: Props) {
  const words = officeWords(ui.lang).doubles;
  const said = peopleWords[ui.lang];
  const name = (pair: DoublePair, which: 0 | 1): string => shownName(pair.names[which], ui.lang);
  const link = (pair: DoublePair, which: 0 | 1) => (
    <a href={to(ui, `/office/people/${which === 0 ? pair.one : pair.other}`)}>{name(pair, which)}</a>
  );
  return (
    <WorkPage ui={ui} title={words.title} side={officeSide(ground.visit)}>
      <p class="soft">{words.lead}</p>
      <Refused problems={problems} />
      <Table
        caption={words.title}
        quietCaption
        rows={pairs}
        rowKey={(pair) => `${pair.one}-${pair.other}`}
        empty={<Empty title={words.none} level={2} />}
        columns={[
          { key: "one", label: words.one, head: true, cell: (pair) => link(pair, 0) },
          { key: "other", label: words.other, cell: (pair) => link(pair, 1) },
          {
            key: "why",
            label: words.why,
            cell: (pair) =>
              `${said.degree[pair.degree]}: ${pair.reasons.map((reason) => said.likeness[reason]).join(", ")}`,
          },
          {
            key: "act",
            label: words.act,
            quiet: true,
            cell: (pair) => (
              <Buttons>
                {([0, 1] as const).map((keep) => (
                  <ActForm
                    key={keep}
                    ui={ui}
                    path="/office/people/merge"
                    fields={
                      keep === 0
                        ? { person: pair.other, into: pair.one }
                        : { person: pair.one, into: pair.other }
                    }
                    stack={false}
                  >
                    <Button quiet small about={name(pair, keep)}>
                      {words.into}: {keep === 0 ? words.one : words.other}
                    </Button>
                  </ActForm>
                ))}
                <ActForm
                  ui={ui}
                  path="/office/people/apart"
                  fields={{ person: pair.one, other: pair.other }}
                  stack={false}
                >
                  <Button quiet small about={`${name(pair, 0)}, ${name(pair, 1)}`}>
                    {words.apart}
                  </Button>
                </ActForm>
              </Buttons>
            ),
          },
        ]}
      />
    </WorkPage>
  );
}

import type { Authority, AuthorityInList } from "#catalogue";
import { Button, Buttons, Input, type Problem, Refused, Table } from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import { comparedParts } from "./compare.ts";
import { ActForm, Frame, type Ground } from "./ground.tsx";
import { AuthorityLink, spoken } from "./parts.tsx";
import { pageWords } from "./words/index.ts";

/** Two side by side, every part that either has, with what differs marked; then which of them stays. */
export function MergePage({
  ground,
  pair,
  uses,
  problems,
}: {
  ground: Ground;
  pair: readonly [Authority, Authority];
  uses: ReadonlyMap<number, AuthorityInList>;
  problems: readonly Problem[];
}) {
  const { ui } = ground;
  const words = pageWords(ui.lang).merge;
  const [one, other] = pair;
  const times = (each: Authority): string => formatNumber(ui.lang, uses.get(each.id)?.uses ?? 0);
  const parts = [
    ...comparedParts(ui, one, other),
    { label: words.records, one: times(one), other: times(other) },
  ];
  return (
    <Frame ground={ground} title={words.title} tab="doubles">
      <p class="soft">{words.lead}</p>
      <Refused problems={problems} />
      <Table
        caption={words.title}
        quietCaption
        rows={parts}
        rowKey={(part) => part.label}
        rowMark={(part) => (part.one === part.other ? undefined : "asked")}
        columns={[
          { key: "part", label: words.part, head: true, cell: (part) => part.label },
          {
            key: "one",
            label: <AuthorityLink ui={ui} one={one} />,
            short: spoken(ui, one),
            cell: (part) => part.one,
          },
          {
            key: "other",
            label: <AuthorityLink ui={ui} one={other} />,
            short: spoken(ui, other),
            cell: (part) => part.other,
          },
          {
            key: "how",
            label: words.differs,
            quiet: true,
            cell: (part) => (part.one === part.other ? words.same : words.differs),
          },
        ]}
      />
      <div class="names">
        {(
          [
            [one, other],
            [other, one],
          ] as const
        ).map(([keep, gone]) => (
          <ActForm
            key={keep.id}
            ground={ground}
            path="/office/authorities/merge"
            fields={{ authority: gone.id, into: keep.id }}
          >
            <Input name="why" id={`why-${keep.id}`} label={words.why} maxLength={500} />
            <Button about={spoken(ui, keep)}>
              {words.into}: {spoken(ui, keep)}
            </Button>
          </ActForm>
        ))}
      </div>
      <ActForm
        ground={ground}
        path="/office/authorities/apart"
        fields={{ authority: one.id, other: other.id }}
      >
        <Buttons>
          <Button quiet>{words.apart}</Button>
        </Buttons>
      </ActForm>
    </Frame>
  );
}

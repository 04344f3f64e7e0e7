import type { ComponentChildren } from "preact";
import type { MarcLines, PairFacts, PairSide } from "#catalogue";
import { type Comparison, type Description, formatLabel, titleLine, unionWords } from "#catalogue/rules";
import {
  Button,
  Buttons,
  FormErrors,
  Hidden,
  Input,
  MarkedText,
  Message,
  More,
  type Problem,
  problemIn,
  Select,
  StateWord,
  Table,
  type Tone,
  to,
} from "#doors/web/ui";
import { formatNumber, languageName } from "#platform/i18n";
import type { Available } from "#stock";
import { differing } from "./differing.ts";
import { Frame, type Ground, mayDecideFor, nodeName } from "./ground.tsx";
import { MarcBlock } from "./marc-block.tsx";
import { pageWords, type UnionPageWords } from "./words/index.ts";

export type Side = PairSide & { marc: MarcLines | undefined; available: readonly Available[] };
export type PairProps = {
  ground: Ground;
  sides: readonly [Side, Side];
  facts: PairFacts | undefined;
  compared: Comparison;
  system: number | undefined;
  problems?: readonly Problem[];
  said?: string | undefined;
  undo?: ComponentChildren;
};

type Line = { key: string; label: string; a: string; b: string; verdict: string; tone: Tone };

export function PairPage(props: PairProps) {
  const { ground, sides, facts, compared, problems = [], said, undo } = props;
  const { ui } = ground;
  const words = pageWords(ui.lang);
  const { rules } = unionWords(ui.lang);
  const rule = facts?.state === "waiting" ? facts.rule : compared.rule;
  const one = sides[0].standing === sides[1].standing;
  return (
    <Frame
      ground={ground}
      title={words.pair.title}
      tab="queue"
      said={said}
      undo={undo}
      scripts={[ui.asset("pair-keys.js")]}
    >
      <FormErrors problems={problems} />
      {one ? (
        <Message
          tone="neutral"
          title={words.pair.joined}
          next={<More href={to(ui, "/office/merges", { record: sides[0].id })}>{words.pair.toMerges}</More>}
        />
      ) : facts && facts.state !== "waiting" ? (
        <Message tone="neutral" title={words.pair.decided(words.pair.states[facts.state])}>
          {facts.note}
        </Message>
      ) : null}
      <p>
        <StateWord tone="wait">{rules[rule] ?? rule}</StateWord>{" "}
        <span class="soft">{words.pair.rule(`${formatNumber(ui.lang, compared.score)}%`)}</span>
      </p>
      {one ? null : <DecideForm {...props} words={words} problems={problems} />}
      <h2>{words.pair.fields}</h2>
      <Table
        caption={words.pair.fields}
        quietCaption
        rows={[...sideLines(ground, sides, words), ...linesOf(ground, sides, compared, words)]}
        rowKey={(line) => line.key}
        rowMark={(line) => (line.tone === "stop" ? "asked" : undefined)}
        columns={[
          { key: "field", label: words.pair.field, head: true, cell: (line) => line.label },
          {
            key: "a",
            label: <RecordLink ground={ground} side={sides[0]} label={words.pair.one} />,
            short: words.pair.one,
            cell: (line) => (
              <MarkedText text={line.a} marks={line.verdict ? differing(line.a, line.b)[0] : []} />
            ),
          },
          {
            key: "b",
            label: <RecordLink ground={ground} side={sides[1]} label={words.pair.other} />,
            short: words.pair.other,
            cell: (line) => (
              <MarkedText text={line.b} marks={line.verdict ? differing(line.a, line.b)[1] : []} />
            ),
          },
          {
            key: "verdict",
            label: words.pair.verdict,
            cell: (line) => (line.verdict ? <StateWord tone={line.tone}>{line.verdict}</StateWord> : ""),
          },
        ]}
      />
      {sides.map((side, at) => (
        <MarcBlock
          key={side.id}
          lines={side.marc}
          title={`${at === 0 ? words.pair.one : words.pair.other}. ${words.pair.marc}`}
          unreadable={words.pair.unreadable}
        />
      ))}
      <p>
        {sides.map((side, at) => (
          <>
            <RecordLink
              ground={ground}
              side={side}
              label={`${at === 0 ? words.pair.one : words.pair.other}: ${words.pair.record}`}
            />
            <br />
          </>
        ))}
        <More href={to(ui, "/office/doubles", { system: props.system })}>{words.pair.toQueue}</More>
      </p>
    </Frame>
  );
}

const RecordLink = ({ ground, side, label }: { ground: Ground; side: Side; label: string }) => (
  <a href={to(ground.ui, `/records/${side.id}`)}>{label}</a>
);

/** Whose record it is and what hangs on it. */
function sideLines(ground: Ground, sides: readonly [Side, Side], words: UnionPageWords): Line[] {
  const { ui } = ground;
  const n = (value: number): string => formatNumber(ui.lang, value);
  const held = ({ available, members }: Side): string => {
    const copies = available.reduce((sum, one) => sum + one.copies, 0);
    const free = available.reduce((sum, one) => sum + one.free, 0);
    return [
      copies === 0 ? words.pair.noCopies : words.pair.copies(n(copies), n(free)),
      members > 0 ? words.pair.members(n(members)) : "",
    ]
      .filter(Boolean)
      .join(". ");
  };
  const line = (key: string, label: string, of: (side: Side) => string): Line => ({
    key,
    label,
    a: of(sides[0]),
    b: of(sides[1]),
    verdict: "",
    tone: "ok",
  });
  return [
    line("owner", words.pair.owner, (side) => nodeName(ground, side.node)),
    line("source", words.pair.number, (side) => side.sourceNumber.slice(0, 60)),
    line("holdings", words.pair.holdings, held),
  ];
}

const tones: Record<string, Tone> = { same: "ok", near: "wait", "one-side": "wait", differ: "stop" };

/** What was compared, and what a person wants to see beside it. */
function linesOf(
  { ui }: Ground,
  sides: readonly [Side, Side],
  compared: Comparison,
  words: UnionPageWords,
): Line[] {
  const { fields, verdicts, scripts } = unionWords(ui.lang);
  const shown = (field: string, value: string): string => {
    if (field === "language")
      return value
        .split(" ")
        .filter(Boolean)
        .map((code) => languageName(ui.lang, code) ?? code)
        .join(", ");
    if (field === "form" || field === "carrier")
      return value
        .split(" ")
        .filter(Boolean)
        .map((code) => formatLabel(code, ui.lang))
        .join(", ");
    if (field === "script") return scripts[value] ?? value;
    return value;
  };
  const lines = compared.evidence
    .filter((one) => one.a !== "" || one.b !== "")
    .map(
      (one): Line => ({
        key: one.field,
        label: fields[one.field],
        a: shown(one.field, one.a),
        b: shown(one.field, one.b),
        verdict: verdicts[one.verdict],
        tone: tones[one.verdict] ?? "wait",
      }),
    );
  const beside = (key: string, label: string, of: (description: Description) => string): Line[] => {
    const [a, b] = [of(sides[0].description), of(sides[1].description)];
    return a === "" && b === "" ? [] : [{ key, label, a, b, verdict: "", tone: "ok" }];
  };
  return [
    ...lines,
    ...beside("series", words.pair.series, (d) =>
      d.series.map((one) => [one.title, one.number].filter(Boolean).join(", ")).join("; "),
    ),
    ...beside("subjects", words.pair.subjects, (d) => d.subjects.map((one) => one.text).join("; ")),
    ...beside("classes", words.pair.classes, (d) => d.classifications.map((one) => one.code).join("; ")),
    ...beside("summary", words.pair.summary, (d) => d.summary?.slice(0, 600) ?? ""),
    ...beside("notes", words.pair.notes, (d) =>
      d.notes
        .filter((one) => one.kind !== "system")
        .map((one) => one.text)
        .join(". ")
        .slice(0, 600),
    ),
  ];
}

function DecideForm({
  ground,
  sides,
  facts,
  system,
  words,
  problems,
}: PairProps & { words: UnionPageWords; problems: readonly Problem[] }) {
  const { ui } = ground;
  const [a, b] = sides;
  if (!mayDecideFor(ground, a.node) && !mayDecideFor(ground, b.node)) return null;
  const about = `${titleLine(a.description.title)} (${a.id}, ${b.id})`;
  const decided = facts !== undefined && facts.state !== "waiting";
  return (
    <form
      class="form-stack"
      method="post"
      action={to(ui, `/office/doubles/${a.id}/${b.id}`)}
      data-pair-keys={words.pair.keys}
    >
      <Hidden name="key" value={crypto.randomUUID()} />
      {system === undefined ? null : <Hidden name="system" value={system} />}
      <Buttons>
        <Button name="do" value="merge" about={about}>
          {words.pair.same}
        </Button>
        <Button quiet name="do" value="different" about={about}>
          {words.pair.different}
        </Button>
        <Button quiet name="do" value="same-work" about={about}>
          {words.pair.sameWork}
        </Button>
        <Button quiet name="do" value={decided ? "again" : "later"} about={about}>
          {decided ? words.pair.again : words.pair.later}
        </Button>
      </Buttons>
      <details open={problems.length > 0}>
        <summary>{words.pair.more}</summary>
        <div class="form-stack">
          <Select
            name="leader"
            label={words.pair.leader}
            empty={words.pair.byRule}
            value={undefined}
            error={problemIn(problems, "leader")}
            options={[
              { value: String(a.id), label: `${words.pair.one}: ${nodeName(ground, a.node)}` },
              { value: String(b.id), label: `${words.pair.other}: ${nodeName(ground, b.node)}` },
            ]}
          />
          <Input
            name="note"
            label={words.pair.note}
            hint={words.pair.noteHint}
            maxLength={500}
            error={problemIn(problems, "note")}
          />
        </div>
      </details>
    </form>
  );
}

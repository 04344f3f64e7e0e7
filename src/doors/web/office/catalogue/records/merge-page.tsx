import type { CatalogueRecord } from "#catalogue";
import { type Choice, type Draft, type EditLine, titleLine } from "#catalogue/rules";
import { Button, Buttons, Hidden, Message, to } from "#doors/web/ui";
import { choiceName } from "./editing.ts";
import { Frame, RecordTabs } from "./frame.tsx";
import { base, type Desk } from "./ground.tsx";

/** Two people changed one record: all that was typed is here, and each field that met is decided by a person. */
export function MergePage({
  desk,
  record,
  base: from,
  newest,
  mine,
  choices,
  who,
  note,
  keep,
}: {
  desk: Desk;
  record: CatalogueRecord;
  /** The version that was opened, and the one that came meanwhile. */
  base: number;
  newest: number;
  mine: Draft;
  choices: readonly Choice[];
  who: string;
  note: string;
  keep: boolean;
}) {
  const words = desk.words.merge;
  return (
    <Frame
      desk={desk}
      title={`${words.title}: ${titleLine(record.description.title)}`}
      heading={<span class="work">{titleLine(record.description.title)}</span>}
    >
      <RecordTabs desk={desk} record={record} now="edit" />
      <Message tone="wait" title={words.title}>
        <p>{choices.length > 0 ? words.lead : words.nothing}</p>
      </Message>
      <form class="stack" method="post" action={to(desk.ui, `${base}/${record.id}/edit`)}>
        <Hidden name="key" value={crypto.randomUUID()} />
        <Hidden name="base" value={from} />
        <Hidden name="seen" value={newest} />
        <Hidden name="leader" value={mine.leader} />
        <Hidden name="note" value={note} />
        {keep ? <Hidden name="keepSpelling" value="on" /> : null}
        {mine.lines.map((line, at) => (
          <span key={at} hidden>
            <Hidden name={`lines.${at}.tag`} value={line.tag} />
            <Hidden name={`lines.${at}.ind`} value={line.ind} />
            <textarea name={`lines.${at}.text`} value={line.text} aria-label={line.tag} />
          </span>
        ))}
        {choices.map((choice) => (
          <fieldset class="merge" key={choice.tag}>
            <legend>
              <b>{choice.tag}</b> · {choice.changedBy === "both" ? words.both : words.them}
            </legend>
            {(["mine", "theirs"] as const).map((side) => (
              <label class="tick merge__side" key={side} for={`${choice.tag}-${side}`}>
                <input
                  type="radio"
                  id={`${choice.tag}-${side}`}
                  name={choiceName(choice.tag)}
                  value={side}
                  checked={choice.proposed === side}
                />
                <span>
                  <span class="note">{side === "mine" ? words.mine : words.theirs(who)}</span>
                  <Lines lines={choice[side]} none={words.gone} />
                </span>
              </label>
            ))}
          </fieldset>
        ))}
        <Buttons>
          <Button name="do" value="merge">
            {words.save}
          </Button>
          <Button quiet name="do" value="back">
            {words.back}
          </Button>
        </Buttons>
      </form>
    </Frame>
  );
}

const Lines = ({ lines, none }: { lines: readonly EditLine[]; none: string }) => (
  <span>
    {lines.length === 0 ? <span class="soft">{none}</span> : null}
    {lines.map((line, at) => (
      <span class="merge__line" key={at}>
        {line.ind} {line.text}
      </span>
    ))}
  </span>
);

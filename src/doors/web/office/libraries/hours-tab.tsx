import {
  Button,
  Buttons,
  Checkboxes,
  fieldId,
  HoursTable,
  Input,
  Select,
  Table,
  type Ui,
} from "#doors/web/ui";
import { addDays, type Hours, hoursNotes, hoursOnDay, isServicePlace, weekWords } from "#libraries/rules";
import { formatDay, weekdayName } from "#platform/i18n/rules";
import { ExceptionsBlock } from "./exceptions-block.tsx";
import { type Filled, filled } from "./filled.ts";
import { ActForm, Block, NodeFrame } from "./frame.tsx";
import { fromField } from "./names-tab.tsx";
import { ServicesBlock } from "./services-block.tsx";
import type { Shown } from "./shown.ts";
import { officeWords, type Words } from "./words/index.ts";

export const HoursTab = (shown: Shown) => (
  <NodeFrame shown={shown}>
    {isServicePlace(shown.node.kind) ? (
      <>
        <HoursBlock {...shown} />
        <ExceptionsBlock {...shown} />
        {shown.may.hours && shown.node.state !== "closed" ? <ServicesBlock {...shown} /> : null}
      </>
    ) : null}
  </NodeFrame>
);

const weekdays = [0, 1, 2, 3, 4, 5, 6];
const spans = ["first", "second", "third"] as const;

function HoursBlock(shown: Shown) {
  const { ui, node, may, today } = shown;
  const words = officeWords(ui.lang);
  const hours = hoursOnDay(node.hours, today);
  const coming = node.hours.filter((one) => one.from !== null && one.from > today);
  return (
    <Block id="hours" title={words.hours.section}>
      {hours ? <Week ui={ui} hours={hours} /> : null}
      {coming.map((one) => (
        <div key={one.from} class="stack">
          <h3>
            {words.hours.planned(
              [
                formatDay(ui.lang, one.from ?? today, { year: true }),
                one.to ? formatDay(ui.lang, addDays(one.to, -1), { year: true }) : "",
              ]
                .filter(Boolean)
                .join(" – "),
            )}
          </h3>
          <Week ui={ui} hours={one.value} />
        </div>
      ))}
      {may.hours && node.state !== "closed" ? <HoursForm {...shown} hours={hours} /> : null}
    </Block>
  );
}

const Week = ({ ui, hours }: { ui: Ui; hours: Hours }) => (
  <>
    <HoursTable rows={weekWords(hours, ui.lang).map(({ days, hours: times }) => ({ days, hours: times }))} />
    {hoursNotes(hours, ui.lang).map((note) => (
      <p key={note.value}>{note.label ? `${note.label}: ${note.value}` : note.value}</p>
    ))}
  </>
);

function HoursForm({ ui, node, sent, hours }: Shown & { hours: Hours | undefined }) {
  const words = officeWords(ui.lang);
  const form = filled("hours", sent, {
    weekly: weekdays.map((day) => ({ intervals: hours?.weekly[day] ?? [] })),
    sanitary: hours?.sanitary ?? {},
    visits: hours?.visits ?? [],
  });
  return (
    <ActForm
      ui={ui}
      path={`/office/libraries/${node.id}/hours`}
      fields={{ version: node.versions.hours ?? 0 }}
      filled={form}
      wide
    >
      <p class="soft">{words.hours.lead}</p>
      <WeekFields ui={ui} words={words} form={form} />
      <SanitaryFields ui={ui} words={words} form={form} />
      {node.kind === "point" ? <VisitFields ui={ui} words={words} form={form} /> : null}
      {fromField(words, form)}
      <Input
        name={form.name("to")}
        type="date"
        label={words.to}
        hint={words.toHint}
        value={form.text("to")}
        error={form.error("to")}
        width="middle"
      />
      <Buttons>
        <Button>{words.save}</Button>
      </Buttons>
    </ActForm>
  );
}

type Fields = { ui: Ui; words: Words; form: Filled };

/**
 * Seven rows, each with the spans before and after a break; a third one where some day has it. Times are typed as
 * text, because the browser's own field shows a clock of twelve hours where its language says so.
 */
function WeekFields({ ui, words, form }: Fields) {
  const most = Math.max(2, ...weekdays.map((day) => form.length(`weekly.${day}.intervals`)));
  const times = (day: number, order: number) => {
    const span = words.hours[spans[order] ?? "first"];
    return (
      <div class="btns">
        {(["from", "to"] as const).map((end) => {
          const name = `weekly.${day}.intervals.${order}.${end}`;
          return (
            <input
              key={end}
              class="input input--short num"
              type="text"
              inputMode="numeric"
              maxLength={5}
              autoComplete="off"
              id={fieldId(form.name(name))}
              name={form.name(name)}
              value={form.text(name)}
              aria-label={`${weekdayName(ui.lang, day)}, ${span}, ${end === "from" ? words.hours.begins : words.hours.ends}`}
              aria-invalid={form.error(name) ? "true" : undefined}
            />
          );
        })}
      </div>
    );
  };
  return (
    <Table
      caption={words.hours.section}
      quietCaption
      rows={weekdays}
      rowKey={(day) => day}
      columns={[
        {
          key: "day",
          label: words.hours.day,
          head: true,
          cell: (day) => (
            <>
              {weekdayName(ui.lang, day)}
              {form.error(`weekly.${day}`) ? <p class="wrong">{form.error(`weekly.${day}`)}</p> : null}
            </>
          ),
        },
        ...spans.slice(0, most).map((span, order) => ({
          key: span,
          label: words.hours[span],
          cell: (day: number) => times(day, order),
        })),
      ]}
    />
  );
}

const dayOptions = (ui: Ui) =>
  weekdays.map((day) => ({ value: String(day), label: weekdayName(ui.lang, day) }));

const SanitaryFields = ({ ui, words, form }: Fields) => (
  <>
    <Select
      name={form.name("sanitary.which")}
      label={words.hours.sanitary}
      empty={words.hours.noSanitary}
      value={form.text("sanitary.which")}
      options={(["first", "last"] as const).map((value) => ({ value, label: words.hours.which[value] }))}
    />
    <Select
      name={form.name("sanitary.day")}
      label={words.hours.sanitaryDay}
      value={form.text("sanitary.day") ?? "working"}
      options={[{ value: "working", label: words.hours.working }, ...dayOptions(ui)]}
    />
  </>
);

function VisitFields({ ui, words, form }: Fields) {
  const count = Math.min(form.length("visits") + 1, 10);
  return (
    <>
      <h3>{words.hours.visits}</h3>
      <p class="soft">{words.hours.visitsLead}</p>
      {Array.from({ length: count }, (_, order) => {
        const name = `visits.${order}`;
        return (
          <div key={name} class="stack">
            <Checkboxes
              name={form.name(`${name}.weeks[]`)}
              label={words.hours.weeks}
              values={form.list(`${name}.weeks`)}
              options={["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }))}
              error={form.error(`${name}.weeks`)}
            />
            <Select
              name={form.name(`${name}.day`)}
              label={words.hours.day}
              value={form.text(`${name}.day`)}
              options={dayOptions(ui)}
            />
            <Input
              name={form.name(`${name}.from`)}
              inputMode="numeric"
              label={words.hours.begins}
              value={form.text(`${name}.from`)}
              error={form.error(`${name}.from`)}
              width="short"
            />
            <Input
              name={form.name(`${name}.to`)}
              inputMode="numeric"
              label={words.hours.ends}
              value={form.text(`${name}.to`)}
              error={form.error(`${name}.to`)}
              width="short"
            />
          </div>
        );
      })}
    </>
  );
}

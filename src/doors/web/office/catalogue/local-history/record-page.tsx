import type { AuthorityInList, CatalogueRecord, Direction, LocalMark } from "#catalogue";
import { headingIn, makersLine, titleLine } from "#catalogue/rules";
import {
  Button,
  Buttons,
  Checkboxes,
  FormErrors,
  More,
  type Problem,
  problemIn,
  SearchBox,
  StateWord,
  Textarea,
  to,
} from "#doors/web/ui";
import { ActForm, type Ground } from "../authorities/ground.tsx";
import { optionLabel } from "../authorities/parts.tsx";
import { LocalFrame } from "./frame.tsx";
import { directionOptions } from "./index-page.tsx";
import { localPageWords } from "./words/index.ts";

/** The mark of one record: directions, and the places it is about. */
export function RecordPage({
  ground,
  record,
  mark,
  directions,
  places,
  chosen,
  find,
  problems,
  said,
}: {
  ground: Ground;
  record: CatalogueRecord;
  mark: LocalMark | undefined;
  directions: readonly Direction[];
  /** Places to choose from: those chosen, those the record's subjects name, those looked for. */
  places: readonly AuthorityInList[];
  chosen: { directions: readonly number[]; places: readonly number[]; note: string };
  find: string;
  problems: readonly Problem[];
  said: string | undefined;
}) {
  const { ui } = ground;
  const words = localPageWords(ui.lang);
  const path = `/office/local-history/records/${record.id}`;
  const marked = mark !== undefined && !mark.off;
  return (
    <LocalFrame
      ground={ground}
      title={titleLine(record.description.title)}
      said={said}
      kick={[makersLine(record.description)].filter(Boolean)}
    >
      <p>
        <StateWord tone={marked ? "ok" : "wait"}>{marked ? words.form.isMarked : words.form.isNot}</StateWord>{" "}
        <More href={to(ui, `/records/${record.id}`)}>{words.record}</More>
      </p>
      <SearchBox
        value={find}
        name="find"
        id="find-place"
        action={to(ui, path)}
        label={words.form.findPlace}
      />
      <ActForm ground={ground} path={path} fields={{ version: mark?.version ?? 0 }}>
        <FormErrors problems={problems} />
        <Checkboxes
          name="directions[]"
          label={words.form.directions}
          values={chosen.directions.map(String)}
          error={problemIn(problems, "directions")}
          options={directionOptions(ground, directions, chosen.directions)}
        />
        {places.length === 0 ? (
          <p class="soft">{words.form.noPlaces}</p>
        ) : (
          <Checkboxes
            name="places[]"
            label={words.form.places}
            hint={words.form.placesHint}
            values={chosen.places.map(String)}
            error={problemIn(problems, "places")}
            options={places.map((one) => ({
              value: String(one.id),
              label: optionLabel(ui, one),
              lang: headingIn(one.heading, ui.lang).lang,
            }))}
          />
        )}
        <Textarea name="note" label={words.form.note} value={chosen.note} rows={2} maxLength={1000} />
        <Buttons>
          <Button>{words.form.save}</Button>
        </Buttons>
      </ActForm>
      {marked ? (
        <ActForm ground={ground} path={`${path}/take-off`} fields={{ version: mark.version }}>
          <Buttons>
            <Button quiet>{words.form.takeOff}</Button>
          </Buttons>
        </ActForm>
      ) : null}
    </LocalFrame>
  );
}

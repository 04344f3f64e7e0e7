/** Names, number, types and place of a node, each subject a form of its own. */

import { langs } from "#basics";
import {
  AllLanguages,
  Button,
  Buttons,
  Checkboxes,
  Facts,
  Input,
  Select,
  TrilingualField,
} from "#doors/web/ui";
import { fullName, isNumbered, isServicePlace, libraryTypes, territories, wordsIn } from "#libraries/rules";
import { type Filled, filled } from "./filled.ts";
import { ActForm, Block, NodeFrame } from "./frame.tsx";
import type { Shown } from "./shown.ts";
import { officeWords, type Words } from "./words/index.ts";

export const NamesTab = (shown: Shown) => (
  <NodeFrame shown={shown}>
    <NamesBlock {...shown} />
    {isNumbered(shown.node.kind) ? <NumberBlock {...shown} /> : null}
    {isServicePlace(shown.node.kind) || shown.node.kind === "system" ? <TypesBlock {...shown} /> : null}
    {shown.node.kind === "department" ? null : <PlaceBlock {...shown} />}
  </NodeFrame>
);

export const fromField = (words: Words, form: Filled) => (
  <Input
    name={form.name("from")}
    type="date"
    label={words.from}
    hint={words.fromHint}
    value={form.text("from")}
    error={form.error("from")}
    width="middle"
  />
);

const nameFields = ["title", "own", "honorific", "abbreviation"] as const;

/** Title, own name, honorific name and abbreviation, apart (NET-07, NET-08). */
export function NamesFields({
  words,
  form,
  only = nameFields,
}: {
  words: Words;
  form: Filled;
  only?: readonly (typeof nameFields)[number][];
}) {
  const hints = {
    title: words.names.titleHint,
    own: words.names.ownHint,
    honorific: words.names.honorificHint,
    abbreviation: words.names.abbreviationHint,
  };
  return (
    <>
      {only.map((name) => (
        <TrilingualField
          key={name}
          name={form.name(name)}
          label={words.names[name]}
          hint={hints[name]}
          value={form.tri(name)}
          errors={form.errors(name)}
          maxLength={200}
        />
      ))}
    </>
  );
}

function NamesBlock({ ui, node, may, sent }: Shown) {
  const words = officeWords(ui.lang);
  const { title, own, honorific, abbreviation, versions } = node;
  const form = filled("names", sent, { title, own, honorific, abbreviation });
  const path = `/office/libraries/${node.id}`;
  return (
    <Block id="names" title={words.names.section}>
      <Facts
        facts={langs.map((lang) => {
          const said = fullName(node, lang);
          return {
            label: `${words.names.printed} (${wordsIn(ui.lang).languages[lang]})`,
            value: <span lang={said.lang}>{said.text}</span>,
          };
        })}
      />
      {may.edit && node.state !== "closed" ? (
        <ActForm ui={ui} path={`${path}/names`} fields={{ version: versions.names ?? 0 }} filled={form}>
          <NamesFields words={words} form={form} />
          {fromField(words, form)}
          <Buttons>
            <Button name="step" value="rename">
              {words.names.rename}
            </Button>
            <Button name="step" value="mend" quiet>
              {words.names.mend}
            </Button>
          </Buttons>
          <p class="note">{words.names.mendHint}</p>
        </ActForm>
      ) : (
        <Facts
          facts={nameFields.map((name) => ({
            label: words.names[name],
            value: <AllLanguages text={node[name]} />,
          }))}
        />
      )}
    </Block>
  );
}

function NumberBlock({ ui, node, may, sent }: Shown) {
  const words = officeWords(ui.lang);
  const form = filled("number", sent, { number: node.number ?? "" });
  return (
    <Block id="number" title={words.number}>
      {may.edit && node.state !== "closed" ? (
        <ActForm
          ui={ui}
          path={`/office/libraries/${node.id}/number`}
          fields={{ version: node.versions.number ?? 0 }}
          filled={form}
        >
          <Input
            name={form.name("number")}
            label={words.number}
            hint={words.numberHint}
            value={form.text("number")}
            error={form.error("number")}
            inputMode="numeric"
            width="short"
            figures
          />
          {fromField(words, form)}
          <Buttons>
            <Button>{words.save}</Button>
          </Buttons>
        </ActForm>
      ) : (
        <p class="num">{node.number ?? "–"}</p>
      )}
    </Block>
  );
}

function TypesBlock({ ui, node, may, sent }: Shown) {
  const words = officeWords(ui.lang);
  const names = wordsIn(ui.lang).types;
  const form = filled("types", sent, { types: node.types });
  return (
    <Block id="types" title={words.types}>
      {may.edit && node.state !== "closed" ? (
        <ActForm
          ui={ui}
          path={`/office/libraries/${node.id}/types`}
          fields={{ version: node.versions.types ?? 0 }}
          filled={form}
        >
          <Checkboxes
            name={form.name("types[]")}
            label={words.types}
            hint={words.typesHint}
            values={form.list("types")}
            options={libraryTypes.map((value) => ({ value, label: names[value] }))}
            error={form.error("types")}
          />
          {fromField(words, form)}
          <Buttons>
            <Button>{words.save}</Button>
          </Buttons>
        </ActForm>
      ) : (
        <p>{node.types.map((type) => names[type as keyof typeof names] ?? type).join(", ") || "–"}</p>
      )}
    </Block>
  );
}

function PlaceBlock({ ui, node, may, sent }: Shown) {
  const words = officeWords(ui.lang);
  const { place } = node;
  const form = filled("place", sent, { ...place, territory: place.territory ?? "" });
  if (!may.edit || node.state === "closed") {
    return (
      <Block id="place" title={words.place.section}>
        <Facts
          facts={[
            { label: words.place.area, value: <AllLanguages text={place.area} /> },
            { label: words.place.settlement, value: <AllLanguages text={place.settlement} /> },
            { label: words.place.address, value: <AllLanguages text={place.address} /> },
          ]}
        />
      </Block>
    );
  }
  return (
    <Block id="place" title={words.place.section}>
      <ActForm
        ui={ui}
        path={`/office/libraries/${node.id}/place`}
        fields={{ version: node.versions.place ?? 0 }}
        filled={form}
      >
        <Select
          name={form.name("territory")}
          label={words.place.territory}
          empty={words.place.none}
          value={form.text("territory")}
          options={territories.map((value) => ({ value, label: wordsIn(ui.lang).territories[value] }))}
        />
        <TrilingualField
          name={form.name("area")}
          label={words.place.area}
          hint={words.place.areaHint}
          value={form.tri("area")}
          errors={form.errors("area")}
        />
        <TrilingualField
          name={form.name("settlement")}
          label={words.place.settlement}
          value={form.tri("settlement")}
          errors={form.errors("settlement")}
        />
        <TrilingualField
          name={form.name("address")}
          label={words.place.address}
          value={form.tri("address")}
          errors={form.errors("address")}
        />
        {(["latitude", "longitude"] as const).map((name) => (
          <Input
            key={name}
            name={form.name(name)}
            label={words.place[name]}
            hint={words.place.pointHint}
            value={form.text(name)}
            error={form.error(name)}
            inputMode="decimal"
            width="middle"
            figures
          />
        ))}
        {fromField(words, form)}
        <Buttons>
          <Button>{words.save}</Button>
        </Buttons>
      </ActForm>
    </Block>
  );
}

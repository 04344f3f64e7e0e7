/** The fields of an authority. Values are what was typed, so that a refused form comes back as it was. */
import type { Trilingual } from "#basics";
import {
  type AuthorityFacts,
  type AuthorityKind,
  authorityKinds,
  authorityWords,
  numberSchemes,
  placeKinds,
  variantKinds,
} from "#catalogue/rules";
import {
  Checkbox,
  Hidden,
  Input,
  KnownDateField,
  type Problem,
  problemIn,
  Select,
  TrilingualField,
  type Ui,
} from "#doors/web/ui";
import { pageWords } from "./words/index.ts";

type Day = { year?: string; month?: string; day?: string; about?: boolean };
export type Typed = {
  kind: string;
  heading: Trilingual;
  variants: { text: string; kind: string; lang: string }[];
  placeKind: string;
  began: Day;
  ended: Day;
  latitude: string;
  longitude: string;
  numbers: { scheme: string; value: string }[];
  note: Trilingual;
  person: string;
};

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.map(record) : []);
const three = (value: unknown): Trilingual => {
  const sent = record(value);
  return { kk: text(sent.kk), ru: text(sent.ru), en: text(sent.en) };
};
const day = (value: unknown): Day => {
  const sent = record(value);
  return { year: text(sent.year), month: text(sent.month), day: text(sent.day), about: sent.about === "on" };
};

/** What a form sent. */
export const typedIn = (data: Record<string, unknown>): Typed => ({
  kind: text(data.kind),
  heading: three(data.heading),
  variants: list(data.variants).map((one) => ({
    text: text(one.text),
    kind: text(one.kind),
    lang: text(one.lang),
  })),
  placeKind: text(data.placeKind),
  began: day(data.began),
  ended: day(data.ended),
  latitude: text(data.latitude),
  longitude: text(data.longitude),
  numbers: list(data.numbers).map((one) => ({ scheme: text(one.scheme), value: text(one.value) })),
  note: three(data.note),
  person: text(data.person),
});

/** What is kept, as a form shows it. */
export function typedOf(facts: AuthorityFacts): Typed {
  const known = (value: AuthorityFacts["began"]): Day => ({
    year: value ? String(value.year) : "",
    month: value?.month ? String(value.month) : "",
    day: value?.day ? String(value.day) : "",
    about: value?.about ?? false,
  });
  return {
    kind: facts.kind,
    heading: facts.heading,
    variants: facts.variants.map(({ text: form, kind, lang = "" }) => ({ text: form, kind, lang })),
    placeKind: facts.placeKind,
    began: known(facts.began),
    ended: known(facts.ended),
    latitude: facts.latitude === null ? "" : String(facts.latitude),
    longitude: facts.longitude === null ? "" : String(facts.longitude),
    numbers: facts.numbers,
    note: facts.note ?? {},
    person: facts.person === null ? "" : String(facts.person),
  };
}

const spare = 3;

export function FactsFields({ ui, typed, problems }: { ui: Ui; typed: Typed; problems: readonly Problem[] }) {
  const { form } = pageWords(ui.lang);
  const words = authorityWords(ui.lang);
  const living = typed.kind === "" || typed.kind === "person" || typed.kind === "family";
  const wrong = (name: string) => problemIn(problems, name);
  return (
    <>
      <Select
        name="kind"
        label={pageWords(ui.lang).kind}
        value={typed.kind || "person"}
        options={authorityKinds.map((value: AuthorityKind) => ({ value, label: words.kinds[value] }))}
        error={wrong("kind")}
        required
      />
      <TrilingualField
        name="heading"
        label={form.heading}
        hint={form.headingHint}
        value={typed.heading}
        error={wrong("heading")}
        errors={{ kk: wrong("heading.kk"), ru: wrong("heading.ru"), en: wrong("heading.en") } as Trilingual}
        maxLength={300}
        required
      />
      <Variants ui={ui} typed={typed} problems={problems} />
      <fieldset class="field stack">
        <legend class="label">{form.life}</legend>
        {(["began", "ended"] as const).map((name) => (
          <div key={name} class="stack">
            <KnownDateField
              name={name}
              label={living ? form[name].person : form[name].other}
              value={typed[name]}
              error={wrong(name) ?? wrong(`${name}.year`) ?? wrong(`${name}.month`) ?? wrong(`${name}.day`)}
            />
            <Checkbox name={`${name}.about`} label={form.about} checked={typed[name].about ?? false} />
          </div>
        ))}
      </fieldset>
      <PlaceFields ui={ui} typed={typed} problems={problems} />
      <Numbers ui={ui} typed={typed} problems={problems} />
      <TrilingualField
        name="note"
        label={form.note}
        value={typed.note}
        error={wrong("note")}
        rows={3}
        maxLength={3000}
      />
      <Input
        name="person"
        label={form.person}
        hint={form.personHint}
        value={typed.person}
        inputMode="numeric"
        width="short"
        error={wrong("person")}
      />
    </>
  );
}

/** As many lines as there are forms, and some empty ones; saved, there are empty ones again. */
function Variants({ ui, typed, problems }: { ui: Ui; typed: Typed; problems: readonly Problem[] }) {
  const { form } = pageWords(ui.lang);
  const words = authorityWords(ui.lang);
  const rows = [
    ...typed.variants,
    ...Array.from({ length: spare }, () => ({ text: "", kind: "variant", lang: "" })),
  ];
  return (
    <fieldset class="field stack">
      <legend class="label">{form.variants}</legend>
      <p class="note">{form.variantsHint}</p>
      {rows.map((row, at) => (
        <div key={at} class="two">
          <Input
            name={`variants.${at}.text`}
            label={form.variant(String(at + 1))}
            value={row.text}
            maxLength={300}
            autoComplete="off"
            error={problemIn(problems, `variants.${at}.text`)}
          />
          {row.lang === "" ? null : <Hidden name={`variants.${at}.lang`} value={row.lang} />}
          <Select
            name={`variants.${at}.kind`}
            label={form.variantKind}
            value={row.kind || "variant"}
            options={variantKinds.map((value) => ({ value, label: words.variantKinds[value] }))}
          />
        </div>
      ))}
    </fieldset>
  );
}

function PlaceFields({ ui, typed, problems }: { ui: Ui; typed: Typed; problems: readonly Problem[] }) {
  const { form } = pageWords(ui.lang);
  const words = authorityWords(ui.lang);
  const coordinate = (name: "latitude" | "longitude") => (
    <Input
      name={name}
      label={form[name]}
      hint={form.coordinateHint}
      value={typed[name]}
      inputMode="decimal"
      width="short"
      error={problemIn(problems, name)}
    />
  );
  return (
    <fieldset class="field stack">
      <legend class="label">{form.place}</legend>
      <Select
        name="placeKind"
        label={form.placeKind}
        empty={form.noPlaceKind}
        value={typed.placeKind}
        options={placeKinds.map((value) => ({ value, label: words.placeKinds[value] }))}
        error={problemIn(problems, "placeKind")}
      />
      <div class="two">
        {coordinate("latitude")}
        {coordinate("longitude")}
      </div>
    </fieldset>
  );
}

function Numbers({ ui, typed, problems }: { ui: Ui; typed: Typed; problems: readonly Problem[] }) {
  const { form } = pageWords(ui.lang);
  const words = authorityWords(ui.lang);
  const rows = [...typed.numbers, { scheme: "", value: "" }, { scheme: "", value: "" }];
  const whole = problemIn(problems, "numbers");
  return (
    <fieldset
      class={whole ? "field field--wrong stack" : "field stack"}
      id="f-numbers"
      tabIndex={whole ? -1 : undefined}
    >
      <legend class="label">{form.numbers}</legend>
      {whole ? <p class="wrong">{whole}</p> : null}
      {rows.map((row, at) => (
        <div key={at} class="two">
          <Select
            name={`numbers.${at}.scheme`}
            label={form.scheme}
            empty="–"
            value={row.scheme}
            options={numberSchemes.map((value) => ({ value, label: words.schemes[value] }))}
          />
          <Input
            name={`numbers.${at}.value`}
            label={form.number}
            value={row.value}
            maxLength={120}
            autoComplete="off"
            error={problemIn(problems, `numbers.${at}.value`)}
          />
        </div>
      ))}
    </fieldset>
  );
}

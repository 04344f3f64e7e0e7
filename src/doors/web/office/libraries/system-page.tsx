/** The form that takes a system into the region, or writes down another region. */

import type { Visit } from "#doors/web/gate";
import { Button, Buttons, Radios, Select, TrilingualField, to, type Ui, WorkPage } from "#doors/web/ui";
import { territories, wordsIn } from "#libraries/rules";
import { officeSide } from "../side.ts";
import { FromField } from "./fields.tsx";
import { filled, type Sent } from "./filled.ts";
import { ActForm } from "./frame.tsx";
import { NamesFields } from "./names-tab.tsx";
import { officeWords } from "./words/index.ts";

export function SystemPage({ ui, visit, sent }: { ui: Ui; visit: Visit; sent?: Sent | undefined }) {
  const words = officeWords(ui.lang);
  const names = wordsIn(ui.lang);
  const form = filled("system", sent, { kind: "system" });
  return (
    <WorkPage ui={ui} title={words.addSystemTitle} side={officeSide(visit)}>
      <p>
        <a href={to(ui, "/office/libraries")}>{words.title}</a>
      </p>
      <ActForm ui={ui} path="/office/libraries/new" filled={form}>
        <Radios
          name={form.name("kind")}
          label={words.kind}
          value={form.text("kind")}
          options={[
            { value: "system", label: names.kinds.system },
            { value: "region", label: words.addRegion },
          ]}
        />
        <NamesFields words={words} form={form} />
        <Select
          name={form.name("territory")}
          label={words.place.territory}
          empty={words.place.none}
          value={form.text("territory")}
          options={territories.map((value) => ({ value, label: names.territories[value] }))}
        />
        <TrilingualField
          name={form.name("area")}
          label={words.place.area}
          hint={words.place.areaHint}
          value={form.tri("area")}
          errors={form.errors("area")}
        />
        <FromField words={words} form={form} />
        <Buttons>
          <Button>{words.tree.open}</Button>
        </Buttons>
      </ActForm>
    </WorkPage>
  );
}

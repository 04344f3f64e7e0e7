/** What a place offers: services, accessibility, equipment (SRV-17). */
import { Button, Buttons, Checkboxes, Hidden, Input, TrilingualField } from "#doors/web/ui";
import { accessibilityCodes, equipmentCodes, serviceCodes, wordsIn } from "#libraries/rules";
import { filled } from "./filled.ts";
import { ActForm, Block } from "./frame.tsx";
import type { Shown } from "./shown.ts";
import { officeWords } from "./words/index.ts";

export function ServicesBlock({ ui, node, sent }: Shown) {
  const words = officeWords(ui.lang);
  const names = wordsIn(ui.lang);
  const { services } = node.details;
  const form = filled("services", sent, {
    ...services,
    equipment: equipmentCodes.map((code) => ({
      code,
      count: services?.equipment.find((one) => one.code === code)?.count ?? "",
    })),
  });
  return (
    <Block id="services" title={words.services.section}>
      <ActForm
        ui={ui}
        path={`/office/libraries/${node.id}/services`}
        fields={{ version: node.versions.services ?? 0 }}
        filled={form}
      >
        <Checkboxes
          name={form.name("services[]")}
          label={words.services.services}
          values={form.list("services")}
          options={serviceCodes.map((value) => ({ value, label: names.services[value] }))}
        />
        <Checkboxes
          name={form.name("accessibility[]")}
          label={words.services.accessibility}
          values={form.list("accessibility")}
          options={accessibilityCodes.map((value) => ({ value, label: names.accessibility[value] }))}
        />
        <h3>{words.services.equipment}</h3>
        {equipmentCodes.map((code, order) => (
          <div key={code}>
            <Hidden name={form.name(`equipment.${order}.code`)} value={code} />
            <Input
              name={form.name(`equipment.${order}.count`)}
              label={names.equipment[code]}
              value={form.text(`equipment.${order}.count`)}
              error={form.error(`equipment.${order}.count`)}
              inputMode="numeric"
              width="short"
              figures
            />
          </div>
        ))}
        <TrilingualField
          name={form.name("note")}
          label={words.services.note}
          rows={3}
          value={form.tri("note")}
          errors={form.errors("note")}
        />
        <Buttons>
          <Button>{words.save}</Button>
        </Buttons>
      </ActForm>
    </Block>
  );
}

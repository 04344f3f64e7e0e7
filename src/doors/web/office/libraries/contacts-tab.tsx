/** Contacts, description, other spellings and colours of a node. */
import { Button, Buttons, Input, Textarea, TrilingualField } from "#doors/web/ui";
import { type Filled, filled } from "./filled.ts";
import { ActForm, Block, NodeFrame } from "./frame.tsx";
import type { Shown } from "./shown.ts";
import { officeWords, type Words } from "./words/index.ts";

export const ContactsTab = (shown: Shown) => (
  <NodeFrame shown={shown}>
    {shown.may.edit && shown.node.state !== "closed" ? (
      <>
        <ContactsBlock {...shown} />
        {shown.node.kind === "department" ? null : <CardBlock {...shown} />}
        <VariantsBlock {...shown} />
        {shown.node.kind === "system" ? <BrandBlock {...shown} /> : null}
      </>
    ) : null}
  </NodeFrame>
);

const Save = ({ words }: { words: Words }) => (
  <Buttons>
    <Button>{words.save}</Button>
  </Buttons>
);

/** The lines of a list and empty ones behind them, as many as `spare`. */
const lines = (form: Filled, name: string, spare = 1): number[] =>
  Array.from({ length: Math.min(form.length(name) + spare, 60) }, (_, line) => line);

function ContactsBlock({ ui, node, sent }: Shown) {
  const words = officeWords(ui.lang);
  const form = filled("contacts", sent, node.details.contacts ?? {});
  const line = (name: string, label: string, type: "email" | "url") => (
    <Input
      key={name}
      name={form.name(name)}
      type={type === "url" ? "text" : type}
      label={label}
      value={form.text(name)}
      error={form.error(name)}
    />
  );
  return (
    <Block id="contacts" title={words.contacts.section}>
      <ActForm
        ui={ui}
        path={`/office/libraries/${node.id}/contacts`}
        fields={{ version: node.versions.contacts ?? 0 }}
        filled={form}
      >
        <p class="soft">{words.contacts.spare}</p>
        <TrilingualField
          name={form.name("head")}
          label={words.contacts.head}
          value={form.tri("head")}
          errors={form.errors("head")}
        />
        {lines(form, "phones").map((order) => (
          <div key={order} class="stack">
            <Input
              name={form.name(`phones.${order}.number`)}
              type="tel"
              label={`${words.contacts.phone} ${order + 1}`}
              value={form.text(`phones.${order}.number`)}
              error={form.error(`phones.${order}.number`)}
              width="middle"
              figures
            />
            <TrilingualField
              name={form.name(`phones.${order}.what`)}
              label={words.contacts.phoneWhat}
              value={form.tri(`phones.${order}.what`)}
            />
          </div>
        ))}
        {lines(form, "mails").map((order) =>
          line(`mails.${order}`, `${words.contacts.mail} ${order + 1}`, "email"),
        )}
        {line("website", words.contacts.website, "url")}
        {lines(form, "social").map((order) =>
          line(`social.${order}`, `${words.contacts.social} ${order + 1}`, "url"),
        )}
        <Save words={words} />
      </ActForm>
    </Block>
  );
}

function CardBlock({ ui, node, sent }: Shown) {
  const words = officeWords(ui.lang);
  const form = filled("card", sent, node.details.card ?? {});
  return (
    <Block id="card" title={words.card.section}>
      <ActForm
        ui={ui}
        path={`/office/libraries/${node.id}/card`}
        fields={{ version: node.versions.card ?? 0 }}
        filled={form}
      >
        <TrilingualField
          name={form.name("about")}
          label={words.card.about}
          rows={4}
          value={form.tri("about")}
          errors={form.errors("about")}
        />
        <Input
          name={form.name("founded")}
          label={words.card.founded}
          value={form.text("founded")}
          error={form.error("founded")}
          inputMode="numeric"
          width="short"
          figures
        />
        {lines(form, "plans").map((order) => (
          <div key={order} class="stack">
            <TrilingualField
              name={form.name(`plans.${order}.title`)}
              label={`${words.card.plan} ${order + 1}`}
              value={form.tri(`plans.${order}.title`)}
              error={form.error(`plans.${order}.title`)}
            />
            <Input
              name={form.name(`plans.${order}.years`)}
              label={words.card.planYears}
              value={form.text(`plans.${order}.years`)}
              width="middle"
            />
            <Input
              name={form.name(`plans.${order}.address`)}
              label={words.card.planAddress}
              value={form.text(`plans.${order}.address`)}
              error={form.error(`plans.${order}.address`)}
            />
          </div>
        ))}
        {lines(form, "awards").map((order) => (
          <div key={order} class="stack">
            <TrilingualField
              name={form.name(`awards.${order}.title`)}
              label={`${words.card.award} ${order + 1}`}
              value={form.tri(`awards.${order}.title`)}
              error={form.error(`awards.${order}.title`)}
            />
            <Input
              name={form.name(`awards.${order}.year`)}
              label={words.card.awardYear}
              value={form.text(`awards.${order}.year`)}
              error={form.error(`awards.${order}.year`)}
              inputMode="numeric"
              width="short"
              figures
            />
          </div>
        ))}
        <Save words={words} />
      </ActForm>
    </Block>
  );
}

function VariantsBlock({ ui, node, sent }: Shown) {
  const words = officeWords(ui.lang);
  const form = filled("variants", sent, { names: (node.details.variants?.names ?? []).join("\n") });
  return (
    <Block id="variants" title={words.variants.section}>
      <ActForm
        ui={ui}
        path={`/office/libraries/${node.id}/variants`}
        fields={{ version: node.versions.variants ?? 0 }}
        filled={form}
      >
        <Textarea
          name={form.name("names")}
          label={words.variants.label}
          hint={words.variants.hint}
          rows={6}
          value={form.text("names")}
          error={form.error("names")}
        />
        <Save words={words} />
      </ActForm>
    </Block>
  );
}

function BrandBlock({ ui, node, sent }: Shown) {
  const words = officeWords(ui.lang);
  const standard = { main: "#00587E", accent: "#B5651D", paper: "#FAF9F4" };
  const form = filled("brand", sent, { ...standard, ...node.details.brand });
  return (
    <Block id="brand" title={words.brand.section}>
      <ActForm
        ui={ui}
        path={`/office/libraries/${node.id}/brand`}
        fields={{ version: node.versions.brand ?? 0 }}
        filled={form}
      >
        {(["main", "accent", "paper"] as const).map((name) => (
          <Input
            key={name}
            name={form.name(`${name}`)}
            type="color"
            label={words.brand[name]}
            hint={name === "main" ? words.brand.mainHint : undefined}
            value={form.text(`${name}`)?.toLowerCase()}
            error={form.error(`${name}`)}
          />
        ))}
        <TrilingualField
          name={form.name("lines")}
          label={words.brand.lines}
          hint={words.brand.linesHint}
          value={form.tri("lines")}
          errors={form.errors("lines")}
        />
        <Save words={words} />
      </ActForm>
    </Block>
  );
}

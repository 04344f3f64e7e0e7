import { formatDay, formatEdition, formatMoney, formatNumber, languageName } from "#platform/i18n/rules";
import { useUi } from "../context.tsx";
import { FormErrors } from "../fields/field.tsx";
import { Checkbox, Checkboxes, FileInput, Input, Radios, Select, Textarea } from "../fields/inputs.tsx";
import { KnownDateField } from "../fields/known-date.tsx";
import { TrilingualField } from "../fields/trilingual.tsx";
import { Button, ButtonLink, Buttons } from "../parts/button.tsx";
import { Dialog, DialogLink } from "../parts/dialog.tsx";
import { Facts } from "../parts/facts.tsx";
import { Empty, Message, Refused } from "../parts/message.tsx";
import { Progress } from "../parts/progress.tsx";
import { AllLanguages, MarkedText, StateWord, Tag, TrilingualText } from "../parts/text.tsx";
import { type Samples, samples } from "./samples.ts";

const useSamples = (): Samples => samples[useUi().lang];

export function Texts() {
  const s = useSamples();
  const { lang } = useUi();
  return (
    <div class="stack">
      <p>
        <TrilingualText text={{ kk: samples.kk.library, ru: samples.ru.library }} />
      </p>
      <p>
        <TrilingualText text={lang === "kk" ? { ru: samples.ru.library } : { kk: samples.kk.library }} />
      </p>
      <p>
        <TrilingualText text={undefined} />
      </p>
      <AllLanguages text={{ ru: samples.ru.branch }} />
      <p>
        <StateWord tone="ok">{s.two}</StateWord> <StateWord tone="wait">{s.back}</StateWord>{" "}
        <StateWord tone="stop">{s.none}</StateWord>
      </p>
      <p>
        <Tag>{languageName(lang, "kaz")}</Tag> <Tag gold>{s.newBooks}</Tag>
      </p>
      <p>
        <MarkedText text={`${s.work} <script>`} marks={[[0, 4]]} />
      </p>
      <Facts
        line
        facts={[
          { label: "1", value: formatDay(lang, "2026-11-28", { year: true, weekday: true }) },
          { label: "2", value: formatMoney(lang, 12_345) },
          { label: "3", value: formatNumber(lang, 1_234_567.5, 1) },
          { label: "4", value: formatEdition(lang, 7) },
        ]}
      />
    </div>
  );
}

export function Messages() {
  const s = useSamples();
  return (
    <div class="stack">
      <Message tone="ok" title={s.saved} live={false}>
        {s.savedWhy}
      </Message>
      <Message title={s.information} live={false} next={<a href="#main">{s.best}</a>}>
        {s.informationWhy}
      </Message>
      <Message tone="wait" title={s.offline} live={false}>
        {s.offlineWhy}
      </Message>
      <Refused
        title={s.refusedTitle}
        problems={s.refusals.map((text) => ({ text }))}
        next={<a href="#main">{s.refusedNext}</a>}
      />
      <Empty title={s.emptyTitle} next={<ButtonLink href="#main">{s.emptyNext}</ButtonLink>}>
        {s.emptyWhy}
      </Empty>
      <Progress title={s.job} state="queued" done={0} total={12_000} />
      <Progress title={s.job} state="running" done={4_210} total={12_000} />
      <Progress title={s.job} state="finished" done={12_000} total={12_000}>
        {s.jobDone}
      </Progress>
      <Progress title={s.job} state="failed" done={512} total={12_000}>
        {s.offlineWhy}
      </Progress>
    </div>
  );
}

export function Forms() {
  const s = useSamples();
  const options = s.types.map((label, i) => ({ value: String(i), label }));
  return (
    <form class="form-stack" method="post" action="#main" noValidate>
      <FormErrors
        problems={[
          { text: s.nameWrong, field: "title" },
          { text: s.numberTaken, field: "number" },
        ]}
      />
      <TrilingualField name="title" label={s.name} hint={s.nameHint} error={s.nameWrong} required />
      <TrilingualField name="name" label={s.name} value={{ ru: samples.ru.library }} />
      <TrilingualField name="about" label={s.note} value={{ kk: samples.kk.annotation }} rows={3} />
      <Input
        name="number"
        label={s.number}
        value="4"
        error={s.numberTaken}
        width="short"
        inputMode="numeric"
      />
      <Input name="email" label={s.email} type="email" autoComplete="email" />
      <Input name="locked" label={s.number} value="17" disabled width="short" />
      <Select name="type" label={s.type} options={options} value="1" empty="–" required />
      <Textarea name="note" label={s.note} value={s.annotation} />
      <Checkbox name="agreed" label={s.agreed} checked hint={s.closeWhy} />
      <Checkboxes
        name="services[]"
        label={s.services}
        options={s.serviceNames.map((label, i) => ({ value: String(i), label }))}
        values={["1"]}
      />
      <Radios name="kind" label={s.type} options={options} value="2" />
      <KnownDateField name="opened" label={s.opened} value={{ year: 1936, month: 10 }} />
      <KnownDateField name="closed" label={s.opened} value={{ year: "19в6" }} error={s.nameWrong} />
      <FileInput name="file" label={s.file} hint={s.fileHint} accept=".mrc,.xml" />
      <Buttons>
        <Button>{s.closeDo}</Button>
        <Button quiet>{s.edit}</Button>
        <Button danger>{s.close}</Button>
        <Button disabled>{s.reserve}</Button>
        <ButtonLink href="#main" quiet small>
          {s.edit}
        </ButtonLink>
      </Buttons>
    </form>
  );
}

export function Dialogs() {
  const s = useSamples();
  const content = (
    <>
      <p>{s.closeWhy}</p>
      <Buttons>
        <Button danger>{s.closeDo}</Button>
        <ButtonLink href="#main" quiet>
          {s.edit}
        </ButtonLink>
      </Buttons>
    </>
  );
  return (
    <div class="stack">
      <p>
        <DialogLink id="close-branch">{s.close}</DialogLink>
      </p>
      <Dialog id="close-branch" title={s.close}>
        {content}
      </Dialog>
      <Dialog id="close-open" title={s.close} open>
        {content}
      </Dialog>
    </div>
  );
}

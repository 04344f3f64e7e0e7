import type { ComponentChildren } from "preact";
import { formatDay, formatEdition, formatMoney, formatNumber, languageName } from "#platform/i18n/rules";
import { useUi } from "../context.tsx";
import { dyes, kinds, layoutCover } from "../cover-layout.ts";
import { FormErrors } from "../fields/field.tsx";
import { Checkbox, Checkboxes, FileInput, Input, Radios, Select, Textarea } from "../fields/inputs.tsx";
import { KnownDateField } from "../fields/known-date.tsx";
import { TrilingualField } from "../fields/trilingual.tsx";
import { BrandBand, BrandMarks } from "../parts/brand.tsx";
import { Button, ButtonLink, Buttons, More } from "../parts/button.tsx";
import { CoverArt, RecordCover, Shelf } from "../parts/cover.tsx";
import { Dialog, DialogLink } from "../parts/dialog.tsx";
import { Chosen, type FacetGroup, Facets, ListBar } from "../parts/facets.tsx";
import { Facts, Sums } from "../parts/facts.tsx";
import { Hit, Hits } from "../parts/hit.tsx";
import { HoursTable, weekRows } from "../parts/hours.tsx";
import { RegionMap } from "../parts/map.tsx";
import { Empty, Message, Refused } from "../parts/message.tsx";
import { Pagination, Tabs } from "../parts/nav.tsx";
import { SideBySide } from "../parts/print.tsx";
import { Progress } from "../parts/progress.tsx";
import { SearchBox } from "../parts/search-box.tsx";
import { Table } from "../parts/table.tsx";
import { AllLanguages, MarkedText, StateWord, Tag, TrilingualText } from "../parts/text.tsx";
import { coverTitles, places, type Samples, samples } from "./samples.ts";

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

export const facetGroups = (s: Samples): FacetGroup[] => [
  {
    name: "system",
    label: s.systems,
    options: s.systemNames.map((label, i) => ({ value: `s${i}`, label, count: 14 - i * 2, chosen: i === 0 })),
    all: { href: "#main", count: 13 },
  },
  {
    name: "form",
    label: s.kind,
    options: s.kinds.map((label, i) => ({ value: `k${i}`, label, count: 1_200 - i, chosen: i === 4 })),
  },
  { name: "year", label: "1936–2026", options: [{ value: "2020", label: "2020–2026", count: 3 }] },
];

export function ResultHits() {
  const s = useSamples();
  const { lang } = useUi();
  const where = [
    { place: s.library, tone: "ok" as const, state: s.two },
    { place: s.branch, tone: "wait" as const, state: s.back },
    { place: s.childrens, tone: "stop" as const, state: s.none },
  ];
  return (
    <Hits>
      <Hit
        id={1}
        href="#main"
        title={coverTitles[1]?.[0] ?? ""}
        lang="kk"
        author={coverTitles[1]?.[1]}
        marks={[[0, 11]]}
        what={[s.book, s.imprint, languageName(lang, "kaz"), "84(5)7-44"]}
        action={{ href: "#main", label: s.reserve }}
        where={where}
        more={{ href: "#main", label: s.where }}
      />
      <Hit
        id={2}
        href="#main"
        title={coverTitles[9]?.[0] ?? ""}
        lang="kk"
        tag={<Tag gold>{s.newBooks}</Tag>}
        what={[s.kinds[1], languageName(lang, "kaz")]}
        where={where.slice(0, 1)}
      />
      <Hit id={3} href="#main" title={coverTitles[11]?.[0] ?? ""} author={coverTitles[11]?.[1]} />
    </Hits>
  );
}

export function Results() {
  const s = useSamples();
  const groups = facetGroups(s);
  return (
    <div class="wrap found">
      <Facets groups={groups} action="#main" keep={[["q", "x"]]} />
      <div>
        <SearchBox value={coverTitles[1]?.[0].toLowerCase()} />
        <Message live={false} title={s.information}>
          {s.informationWhy}
        </Message>
        <ListBar
          title={s.found}
          groups={groups}
          order={[
            { href: "#a", label: s.best, current: true },
            { href: "#b", label: s.newest },
            { href: "#c", label: s.byTitle },
          ]}
        />
        <Chosen groups={groups} />
        <ResultHits />
        <Pagination page={7} pages={1_234} />
      </div>
    </div>
  );
}

export function Tables() {
  const s = useSamples();
  const { lang } = useUi();
  const rows = [
    { id: 1, name: s.library, readers: 4_212, tone: "ok" as const, state: s.working },
    { id: 2, name: s.branch, readers: 987, tone: "wait" as const, state: s.moving },
    { id: 3, name: s.point, readers: 38, tone: "stop" as const, state: s.closed },
  ];
  const columns = [
    {
      key: "name",
      label: s.name,
      head: true,
      cell: (row: (typeof rows)[0]) => <a href="#main">{row.name}</a>,
    },
    {
      key: "readers",
      label: s.readers,
      figures: true,
      sort: { href: "#sort", now: "descending" as const },
      cell: (row: (typeof rows)[0]) => formatNumber(lang, row.readers),
    },
    {
      key: "state",
      label: s.state,
      cell: (row: (typeof rows)[0]) => <StateWord tone={row.tone}>{row.state}</StateWord>,
    },
    {
      key: "edit",
      label: s.edit,
      quiet: true,
      cell: (row: (typeof rows)[0]) => (
        <a href="#main">
          {s.edit}
          <span class="out">: {row.name}</span>
        </a>
      ),
    },
  ];
  return (
    <div class="stack">
      <Table caption={s.branches} columns={columns} rows={rows} rowKey={(row) => row.id} />
      <Table
        caption={`${s.branches}, 2026`}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowMark={(row) => (row.id === 2 ? "asked" : row.id === 3 ? "late" : undefined)}
        stack={false}
      />
      <Table caption={`${s.branches}, 2027`} columns={columns} rows={[]} rowKey={(row) => row.id} />
      <Sums
        sums={[
          { label: s.readers, value: formatNumber(lang, 4_212), href: "#main" },
          { label: s.loans, value: formatNumber(lang, 191_806) },
          { label: s.closed, value: 1, bad: true },
          { label: s.branches, value: 9 },
        ]}
      />
      <Tabs
        label={s.branches}
        links={[
          { href: "#t1", label: s.branches, current: true, count: 9 },
          { href: "#t2", label: s.side[3] ?? "" },
          { href: "#t3", label: s.side[5] ?? "" },
        ]}
      />
      <Pagination page={1} pages={3} />
    </div>
  );
}

export function Covers() {
  const s = useSamples();
  const books = coverTitles.map(([title, author], i) => ({
    id: i + 1,
    title,
    author,
    lang: "kk",
    href: "#main",
    state: i % 2 ? { tone: "wait" as const, text: s.back } : { tone: "ok" as const, text: s.two },
  }));
  return (
    <div class="stack">
      <Shelf books={books.slice(0, 9)} label={s.newBooks} />
      <div class="covers">
        {kinds.flatMap((kind) =>
          [8, 9, 10, 11, 4].map((at, i) => {
            const [title = "", author = ""] = coverTitles[at] ?? [];
            return (
              <CoverArt
                key={`${kind}${at}`}
                layout={layoutCover(
                  { id: at, title, author },
                  { kind, dye: (i * 2 + kinds.indexOf(kind)) % 9 },
                )}
                label={`${kind}: ${title}`}
              />
            );
          }),
        )}
        {dyes.map((dye, i) => (
          <CoverArt
            key={dye.ground}
            layout={layoutCover(
              { id: i, title: "Маса", author: "Ахмет Байтұрсынұлы" },
              { kind: "rosette", dye: i },
            )}
            label={`Маса ${i + 1}`}
          />
        ))}
      </div>
    </div>
  );
}

export function Places() {
  const s = useSamples();
  const { lang } = useUi();
  return (
    <div class="stack">
      <RegionMap places={places} label={s.map} />
      <div class="two">
        <HoursTable
          rows={weekRows(lang, s.weekHours, 2)}
          exceptions={[
            { days: s.holiday, hours: null, why: s.holidayWhy },
            { days: s.sanitary, hours: null, why: s.sanitaryWhy },
          ]}
        />
        <BrandMarks brand={{ ground: "#8C3F16" }} items={s.has} />
      </div>
      <SideBySide kk={<p>{samples.kk.annotation}</p>} ru={<p>{samples.ru.annotation}</p>} />
    </div>
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

export function LibraryHead({ brand }: { brand?: { ground: string; ink?: string } }): ComponentChildren {
  const s = useSamples();
  return (
    <BrandBand
      brand={brand}
      over={s.system}
      title={s.library}
      aside={
        <>
          <StateWord tone="ok">{s.open}</StateWord>
          <b class="num">09:00–19:00</b>
          <span class="small soft">
            {s.sanitary} – {s.sanitaryWhy}
          </span>
        </>
      }
    >
      <p>
        {s.address} ·{" "}
        <a class="num" href="tel:+77103600001">
          +7 (71036) 0-00-01
        </a>
      </p>
    </BrandBand>
  );
}

export function RecordHead() {
  const s = useSamples();
  const { lang } = useUi();
  return (
    <div class="wrap">
      <div class="lead">
        <div class="pic">
          <RecordCover id={1} title={s.work} author={s.author} />
        </div>
        <div>
          <p>
            <Tag gold>{s.newBooks}</Tag>
          </p>
          <h1 class="work">{s.work}</h1>
          <p class="by">
            <a href="#main">{s.author}</a>
          </p>
          <p class="reading text">{s.annotation}</p>
          <Facts
            facts={[
              { label: s.labels.imprint, value: s.imprint },
              { label: s.labels.language, value: languageName(lang, "kaz") },
              { label: s.labels.extent, value: s.extent, figures: true },
              { label: s.labels.subject, value: s.subjects },
              { label: s.labels.mark, value: "84(5)7-44" },
            ]}
          />
          <div class="btns noprint">
            <More href="#main">MARC</More>
            <More href="#main">QR</More>
          </div>
        </div>
        <form class="take" action="#main" aria-labelledby="take">
          <h2 id="take">{s.reserve}</h2>
          <p>
            <StateWord tone="ok">{s.two}</StateWord>
          </p>
          <Select
            name="place"
            label={s.where}
            options={[{ value: "1", label: s.branch }]}
            hint={s.closeWhy}
          />
          <Input name="card" label={s.number} inputMode="numeric" figures />
          <Button>{s.reserve}</Button>
        </form>
      </div>
    </div>
  );
}

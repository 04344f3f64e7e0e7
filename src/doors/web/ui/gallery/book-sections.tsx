import type { ComponentChildren } from "preact";
import { languageName } from "#platform/i18n/rules";
import { useUi } from "../context.tsx";
import { dyes, kinds, layoutCover } from "../cover-layout.ts";
import { Input, Select } from "../fields/inputs.tsx";
import { BrandBand, BrandMarks } from "../parts/brand.tsx";
import { Button, More } from "../parts/button.tsx";
import { CoverArt, RecordCover, Shelf } from "../parts/cover.tsx";
import { Facts } from "../parts/facts.tsx";
import { HoursTable, weekRows } from "../parts/hours.tsx";
import { RegionMap } from "../parts/map.tsx";
import { SideBySide } from "../parts/print.tsx";
import { StateWord, Tag } from "../parts/text.tsx";
import { coverTitles, places, type Samples, samples } from "./samples.ts";

const useSamples = (): Samples => samples[useUi().lang];

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

/**
 * Every component in every state, for looking at while building: `/{lang}/gallery`. `?page=` shows whole pages in
 * the same components: components (default), office, results, record, library, front, error.
 */
import { to } from "../address.ts";
import type { Ui } from "../context.tsx";
import { ErrorPage, errorStatuses } from "../error-page.tsx";
import { Page } from "../page.tsx";
import { Crumbs, Part } from "../parts/nav.tsx";
import { SearchBox } from "../parts/search-box.tsx";
import { WorkPage } from "../work-page.tsx";
import { Covers, LibraryHead, Places, RecordHead } from "./book-sections.tsx";
import { ResultHits, Results, Tables } from "./list-sections.tsx";
import { samples } from "./samples.ts";
import { Dialogs, Forms, Messages, Texts } from "./sections.tsx";

export const galleryPages = [
  "components",
  "office",
  "results",
  "record",
  "library",
  "front",
  "error",
] as const;

export function GalleryPage({ ui }: { ui: Ui }) {
  const asked = new URLSearchParams(ui.here.split("?", 2)[1]);
  const page = asked.get("page");
  const s = samples[ui.lang];
  if (page === "office") return <OfficeGallery ui={ui} />;
  if (page === "error") {
    const status = errorStatuses.find((one) => String(one) === asked.get("status")) ?? 404;
    return (
      <ErrorPage
        ui={ui}
        status={status}
        reference="7f3a-11c2"
        retryAfter={status === 429 || status === 503 ? 30 : undefined}
        back={to(ui, "/gallery")}
      />
    );
  }
  if (page === "results") {
    return (
      <Page ui={ui} title={s.found} hidden>
        <Results />
      </Page>
    );
  }
  if (page === "record") {
    return (
      <Page ui={ui} title={s.work} hidden>
        <div class="wrap">
          <Crumbs links={[{ href: to(ui, "/search"), label: s.newBooks }]} />
        </div>
        <RecordHead />
        <Part title={s.where} lead={s.best}>
          <Tables />
        </Part>
      </Page>
    );
  }
  if (page === "library") {
    return (
      <Page ui={ui} title={s.library} hidden>
        <LibraryHead brand={{ ground: "#8C3F16" }} />
        <Part title={s.hours} first>
          <Places />
        </Part>
      </Page>
    );
  }
  if (page === "front") {
    return (
      <Page ui={ui} title={s.question} hidden>
        <section class="hero">
          <div class="wrap">
            <div>
              <h1>{s.question}</h1>
              <SearchBox
                great
                examples={[
                  { href: "#main", label: s.work },
                  { href: "#a", label: s.kinds[2] ?? "" },
                ]}
              />
            </div>
          </div>
        </section>
        <Part title={s.newBooks} wide>
          <Covers />
        </Part>
      </Page>
    );
  }
  return <ComponentGallery ui={ui} />;
}

function ComponentGallery({ ui }: { ui: Ui }) {
  const s = samples[ui.lang];
  return (
    <Page ui={ui} title={s.gallery} hidden>
      <div class="wrap">
        <Crumbs
          links={galleryPages.map((page) => ({ href: to(ui, "/gallery", { page }), label: page }))}
          last={s.gallery}
        />
        <h1>{s.gallery}</h1>
        <p class="soft">{s.lead}</p>
      </div>
      <Part title="Text, StateWord, Tag" first>
        <Texts />
      </Part>
      <Part title="Message, Refused, Empty, Progress">
        <Messages />
      </Part>
      <Part title="Fields, Button">
        <Forms />
      </Part>
      <Part title="Table, Sums, Tabs, Pagination">
        <Tables />
      </Part>
      <Part title="Hit" wide>
        <ResultHits />
      </Part>
      <Part title="Dialog">
        <Dialogs />
      </Part>
      <Part title="RegionMap, HoursTable, BrandMarks">
        <Places />
      </Part>
      <Part title="Shelf, RecordCover" wide>
        <Covers />
      </Part>
    </Page>
  );
}

function OfficeGallery({ ui }: { ui: Ui }) {
  const s = samples[ui.lang];
  const side = s.side.map((label, i) => ({
    href: `#side-${i}`,
    label,
    current: i === 1,
    count: i === 5 ? 3 : undefined,
  }));
  return (
    <WorkPage
      ui={{ ...ui, account: { name: "Сәуле Қайратқызы" } }}
      title={s.branches}
      place={{ kk: samples.kk.system, ru: samples.ru.system }}
      side={side}
      kick={[s.system, s.working, "2026"]}
      acts={
        <a class="btn" href="#new">
          {s.emptyNext}
        </a>
      }
    >
      <Tables />
      <Forms />
      <Messages />
      <Dialogs />
    </WorkPage>
  );
}

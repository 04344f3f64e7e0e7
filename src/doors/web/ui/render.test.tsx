import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { Lang } from "#basics";
import { refuse } from "#basics";
import {
  AllLanguages,
  BrandBand,
  Chosen,
  Crumbs,
  Dialog,
  Empty,
  ErrorPage,
  errorStatuses,
  Facets,
  Facts,
  FormErrors,
  fieldId,
  Hit,
  HoursTable,
  Input,
  ListBar,
  Message,
  Page,
  Pagination,
  Progress,
  parseView,
  problemIn,
  problemsOf,
  Refused,
  RegionMap,
  Select,
  Shelf,
  Table,
  Textarea,
  TrilingualField,
  TrilingualText,
  type Ui,
  UiProvider,
  usualView,
  WorkPage,
  weekRows,
} from "./index.tsx";
import { pageNumbers } from "./parts/nav.tsx";

const uiIn = (lang: Lang, more: Partial<Ui> = {}): Ui => ({
  lang,
  here: "/search?q=абай&form=book",
  view: usualView,
  asset: (name) => `/assets/${name}`,
  site: { name: { kk: "Кітапханалар", ru: "Библиотеки" }, phone: "+7 (7212) 00-00-00" },
  account: null,
  ...more,
});
const draw = (node: VNode, lang: Lang = "kk", more: Partial<Ui> = {}): string =>
  render(<UiProvider ui={uiIn(lang, more)}>{node}</UiProvider>);
const hostile = `"><script>alert('қ')</script><img src=x onerror=alert(1)>`;

describe("pages", () => {
  it("[PUB-05] the telephone stands at the head of the page and is called by a touch", () => {
    const html = render(<Page ui={uiIn("kk")} title="x" />);
    expect(html.indexOf('href="tel:+77212000000"')).toBeGreaterThan(0);
    expect(html.indexOf('href="tel:+77212000000"')).toBeLessThan(html.indexOf("<main"));
    expect(render(<Page ui={uiIn("kk", { site: { name: {} } })} title="x" />)).not.toContain("tel:");
  });

  it("[I18-02] the language switch keeps the page and its query", () => {
    const html = render(<Page ui={uiIn("kk")} title="x" />);
    for (const lang of ["kk", "ru", "en"])
      expect(html).toContain(`href="/${lang}/search?q=абай&amp;form=book"`);
    expect(html).toContain('<html lang="kk"');
  });

  it("low vision: the bar instead of the masthead, its view as attributes of the root, a way back", () => {
    const view = parseView("low.2.yellow-on-black.wide.pictures");
    const html = render(<Page ui={uiIn("ru", { view })} title="x" />);
    expect(html).toContain(
      'data-view="low-vision" data-contrast="yellow-on-black" data-size="2" data-spacing="wide"',
    );
    expect(html).toContain("/ru/view?low=off&amp;back=");
    expect(html).not.toContain('class="head"');
    expect(render(<Page ui={uiIn("ru")} title="x" />)).toContain("/ru/view?low=on&amp;back=");
  });

  it("carry no script but the one of the search box, no inline style and one sheet", () => {
    const typeAhead = '<script type="module" src="/assets/type-ahead.js"></script>';
    const forReaders = [
      render(<Page ui={uiIn("kk")} title="x" />),
      ...errorStatuses.map((status) => render(<ErrorPage ui={uiIn("kk")} status={status} />)),
    ];
    for (const html of forReaders) expect(html).toContain(typeAhead);
    for (const html of [
      ...forReaders.map((html) => html.replace(typeAhead, "")),
      render(<WorkPage ui={uiIn("kk")} title="x" side={[]} />),
    ]) {
      expect(html).not.toMatch(/<script| style=|<style| on[a-z]+=/);
      expect(html.match(/rel="stylesheet"/g)).toHaveLength(1);
      expect(html.match(/<h1/g)?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });

  it("every kind of error says what, why and what next, in each language, and is kept out of search engines", () => {
    for (const lang of ["kk", "ru", "en"] as const) {
      for (const status of errorStatuses) {
        const html = render(<ErrorPage ui={uiIn(lang)} status={status} reference={hostile} />);
        expect(html).toContain("<h1>");
        expect(html).toContain("trouble__why");
        expect(html).toContain(`>${status}<`);
        expect(html).toContain('content="noindex"');
        expect(html).not.toContain("<script>");
      }
    }
  });

  it("the office shows who works where, and signs out by a form", () => {
    const html = render(
      <WorkPage
        ui={uiIn("ru", { account: { name: hostile } })}
        title={hostile}
        place={{ kk: hostile }}
        side={[{ href: "/ru/office", label: hostile, current: true, count: 3 }]}
        refresh={5}
      />,
    );
    expect(html).not.toContain("<script>");
    expect(html).toMatch(/<form method="post" action="\/ru\/sign-out"/);
    expect(html).toContain('http-equiv="refresh" content="5"');
    expect(html).toContain('aria-current="page"');
  });
});

describe("[I18-02] texts in three languages", () => {
  it("[I18-02] shows the best there is and marks another language for eyes and for screen readers", () => {
    expect(draw(<TrilingualText text={{ kk: "Кітап", ru: "Книга" }} />)).toBe("Кітап");
    const other = draw(<TrilingualText text={{ ru: "Книга" }} />);
    expect(other).toContain('<span lang="ru">Книга</span>');
    expect(other).toContain("орыс тілінде");
    expect(draw(<TrilingualText text={undefined} />)).toContain("толтырылмаған");
  });
  it("[I18-02] in the office every language is shown and the missing ones are marked", () => {
    const html = draw(<AllLanguages text={{ ru: "Филиал" }} />);
    expect(html.match(/state--wait/g)).toHaveLength(2);
  });
  it("[I18-02] the field for three languages marks what is missing, but not while all is empty", () => {
    const half = draw(<TrilingualField name="name" label="Атауы" value={{ ru: "Филиал" }} />);
    expect(half.match(/trilingual__missing/g)).toHaveLength(2);
    for (const lang of ["kk", "ru", "en"]) expect(half).toContain(`name="name.${lang}"`);
    expect(half).toContain('value="Филиал"');
    expect(draw(<TrilingualField name="name" label="Атауы" />)).not.toContain("trilingual__missing");
  });
});

describe("forms", () => {
  const problems = problemsOf(
    [refuse("number-taken", { number: 4 }, "number"), refuse("no-name", {}, "name.kk"), refuse("odd")],
    {
      "number-taken": (facts: { number: number }) => `Нөмірі бос емес: ${facts.number}`,
      "no-name": "Атауын жазыңыз",
    },
  );
  it("refusals become words; each leads to its field, and the field tells the same", () => {
    expect(problems.map(({ text }) => text)).toEqual(["Нөмірі бос емес: 4", "Атауын жазыңыз", "odd"]);
    const form = draw(
      <form>
        <FormErrors problems={problems} />
        <Input name="number" label="Нөмірі" error={problemIn(problems, "number")} value="4" />
        <TrilingualField name="name" label="Атауы" errors={{ kk: problemIn(problems, "name.kk") }} />
      </form>,
    );
    for (const [, id] of form.matchAll(/<a href="#([^"]+)"/g)) expect(form).toContain(` id="${id}"`);
    expect(form.match(/<a href="#f-/g)).toHaveLength(2);
    expect(form).toContain('aria-invalid="true"');
    expect(problemIn(problems, "name")).toBe("Атауын жазыңыз");
    expect(problemIn(problems, "nam")).toBeUndefined();
    expect(draw(<FormErrors problems={[]} />)).toBe("");
  });
  it("every described-by points at something that is there", () => {
    const form = draw(<Input name="hours.0.from" label="x" hint="h" error="e" required />);
    const [, ids = ""] = /aria-describedby="([^"]+)"/.exec(form) ?? [];
    expect(ids.split(" ")).toHaveLength(2);
    for (const id of ids.split(" ")) expect(form).toContain(`id="${id}"`);
    expect(fieldId("hours.0.from")).toBe("f-hours-0-from");
  });
  it("keeps what a person typed", () => {
    expect(draw(<Textarea name="n" label="l" value="а < б" />)).toContain("а &lt; б</textarea>");
    expect(
      draw(
        <Select
          name="s"
          label="l"
          value="2"
          options={[
            { value: "1", label: "a" },
            { value: "2", label: "b" },
          ]}
        />,
      ),
    ).toMatch(/value="2" selected|selected value="2"/);
  });
});

describe("lists", () => {
  it("numbers of pages: ends, neighbours, and one in place of a gap of one", () => {
    expect(pageNumbers(1, 3)).toEqual([1, 2, 3]);
    expect(pageNumbers(4, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(pageNumbers(7, 20)).toEqual([1, 0, 6, 7, 8, 0, 20]);
    expect(pageNumbers(20, 20)).toEqual([1, 0, 19, 20]);
  });
  it("links to pages keep the query; the first has no number; one page has no links", () => {
    const html = draw(<Pagination page={2} pages={9} />);
    expect(html).toContain('rel="prev"');
    expect(html).toContain(
      'href="/kk/search?q=%D0%B0%D0%B1%D0%B0%D0%B9&amp;form=book&amp;page=3" rel="next"',
    );
    expect(html).toContain('href="/kk/search?q=%D0%B0%D0%B1%D0%B0%D0%B9&amp;form=book" aria-label');
    expect(draw(<Pagination page={1} pages={1} />)).toBe("");
  });
  it("a chosen facet is taken off by its own link, and all at once", () => {
    const groups = [
      {
        name: "form",
        label: "Түрі",
        options: [
          { value: "book", label: "Кітап", chosen: true },
          { value: "map", label: "Карта", chosen: true },
        ],
      },
    ];
    const html = draw(<Chosen groups={groups} address="/kk/search?q=x&form=book&form=map&page=3" />);
    expect(html).toContain('href="/kk/search?q=x&amp;form=map"');
    expect(html).toContain('href="/kk/search?q=x"');
    expect(html).toContain('aria-label="Алып тастау: Кітап"');
    expect(draw(<Chosen groups={[]} />)).toBe("");
  });
  it("a table names its rows and columns, and says when it is empty", () => {
    const columns = [
      { key: "a", label: "Атауы", head: true, cell: (row: string) => row },
      { key: "n", label: "Саны", figures: true, cell: () => 4 },
    ];
    const html = draw(<Table caption="Филиалдар" columns={columns} rows={["№4"]} rowKey={(row) => row} />);
    expect(html).toContain('<th scope="row">№4</th>');
    expect(html).toContain('data-l="Саны:"');
    expect(draw(<Table caption="x" columns={columns} rows={[]} rowKey={(row) => row} />)).toContain(
      "Әзірге жазба жоқ",
    );
    expect(
      draw(<Table caption="x" columns={columns} rows={[]} rowKey={(row) => row} empty={<i>жоқ</i>} />),
    ).toBe("<i>жоқ</i>");
  });
  it("a week becomes lines of like days", () => {
    const rows = weekRows("kk", ["9–19", "9–19", "9–19", "9–19", "9–19", "10–17", null], 5);
    expect(rows).toEqual([
      { days: "Дүйсенбі – жұма", hours: "9–19", now: false },
      { days: "Сенбі", hours: "10–17", now: true },
      { days: "Жексенбі", hours: null, now: false },
    ]);
    expect(weekRows("ru", ["1", "1"]).map(({ days }) => days)).toEqual(["Понедельник, вторник"]);
    expect(draw(<HoursTable rows={rows} />)).toContain("жабық");
  });
  it("progress shows how far it is, and nothing false when the total is not known", () => {
    expect(draw(<Progress title="x" state="running" done={5} total={10} />)).toContain(
      '<progress value="5" max="10"',
    );
    expect(draw(<Progress title="x" state="running" />)).not.toContain("<progress");
    expect(draw(<Progress title="x" state="finished" done={12} total={10} />)).toContain('value="10"');
  });
});

describe("hostile text", () => {
  it.each<[string, VNode]>([
    [
      "Message",
      <Message key="1" title={hostile}>
        {hostile}
      </Message>,
    ],
    ["Refused", <Refused key="2" problems={[{ text: hostile, field: hostile }]} title={hostile} />],
    [
      "Empty",
      <Empty key="3" title={hostile}>
        {hostile}
      </Empty>,
    ],
    ["Facts", <Facts key="4" facts={[{ label: hostile, value: hostile }]} />],
    [
      "Hit",
      <Hit
        key="5"
        id={hostile}
        href="#"
        title={hostile}
        author={hostile}
        what={[hostile]}
        marks={[[0, 5]]}
      />,
    ],
    ["Shelf", <Shelf key="6" label={hostile} books={[{ id: hostile, title: hostile, href: "#" }]} />],
    ["Crumbs", <Crumbs key="7" links={[{ href: "#", label: hostile }]} last={hostile} />],
    [
      "Facets",
      <Facets
        key="8"
        action="#"
        groups={[{ name: hostile, label: hostile, options: [{ value: hostile, label: hostile }] }]}
        keep={[["q", hostile]]}
      />,
    ],
    ["ListBar", <ListBar key="9" title={hostile} />],
    [
      "Input",
      <Input key="10" name={hostile} label={hostile} value={hostile} error={hostile} hint={hostile} />,
    ],
    ["Select", <Select key="11" name="s" label={hostile} options={[{ value: hostile, label: hostile }]} />],
    [
      "TrilingualField",
      <TrilingualField key="12" name="n" label={hostile} value={{ kk: hostile }} rows={2} />,
    ],
    [
      "Dialog",
      <Dialog key="13" id="d" title={hostile}>
        {hostile}
      </Dialog>,
    ],
    ["BrandBand", <BrandBand key="14" title={hostile} brand={{ ground: hostile }} />],
    ["RegionMap", <RegionMap key="15" places={[{ name: hostile, lat: 50, lng: 73 }]} label={hostile} />],
    ["TrilingualText", <TrilingualText key="16" text={{ ru: hostile }} />],
    ["FormErrors", <FormErrors key="17" problems={[{ text: hostile }]} />],
  ])("%s shows it as text", (_name, node) => {
    const html = draw(node);
    expect(html).not.toMatch(/<script|<img/);
    expect(html).not.toMatch(/<[a-z]+[^>]* onerror=/);
    const other = draw(node, "en");
    expect(other).not.toContain("<script");
  });
});

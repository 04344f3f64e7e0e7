import { langs } from "#basics";
import type { Authority, RecordOfAuthority, RelatedAuthority } from "#catalogue";
import {
  authorityName,
  authorityWords,
  dayLine,
  formatLabel,
  formatsOf,
  lifeLine,
  makersLine,
  numberAddress,
  publicationLine,
  titleLine,
  titleTag,
  type Variant,
} from "#catalogue/rules";
import { Crumbs, type Fact, Facts, Hit, Hits, More, Page, Part, RegionMap, to, type Ui } from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import { jsonLd } from "./json-ld.ts";
import { portalWords } from "./words/index.ts";

type Works = { total: number; rows: readonly RecordOfAuthority[] };
export type AuthorityProps = {
  ui: Ui;
  one: Authority;
  /** All forms but the established ones, those of merged ones among them. */
  variants: readonly Variant[];
  relations: readonly RelatedAuthority[];
  by: Works;
  about: Works;
  permanent: string;
  mayEdit: boolean;
};

/** A person, body, place or topic: its names, its time, its books, what it has to do with. */
export function AuthorityPage(props: AuthorityProps) {
  const { ui, one, variants, permanent } = props;
  const words = portalWords(ui.lang);
  const said = authorityWords(ui.lang);
  const name = authorityName(one, ui.lang);
  const life = lifeLine(one);
  const others = [...new Set([...Object.values(one.heading), ...variants.map((each) => each.text)])];
  const kind = one.placeKind === "" ? said.kinds[one.kind] : said.placeKinds[one.placeKind];
  return (
    <Page
      ui={ui}
      title={life ? `${name.text}, ${life}` : name.text}
      description={[name.text, kind, life].filter(Boolean).join(". ")}
      head={
        <>
          <link rel="canonical" href={permanent} />
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: jsonLd(one, others, permanent, ui.lang) }}
          />
        </>
      }
    >
      <div class="wrap stack">
        <Crumbs links={[{ href: to(ui, "/search"), label: words.crumbs }]} />
        <h1 lang={name.lang === ui.lang ? undefined : name.lang}>{name.text}</h1>
        <p class="soft">{[kind, life].filter(Boolean).join(" · ")}</p>
        <Facts facts={factsOf(props)} />
        {one.kind === "place" && one.latitude !== null && one.longitude !== null ? (
          <RegionMap
            places={[{ name: name.text, lat: one.latitude, lng: one.longitude, current: true }]}
            list={false}
          />
        ) : null}
        {props.mayEdit ? (
          <p>
            <More href={to(ui, `/office/authorities/${one.id}`)}>{words.staff}</More>
          </p>
        ) : null}
      </div>
      <Books {...props} side="by" />
      <Books {...props} side="about" />
      {props.by.total + props.about.total === 0 ? (
        <div class="wrap">
          <p class="soft">{words.noWorks}</p>
        </div>
      ) : null}
      <Relations {...props} />
    </Page>
  );
}

function factsOf({ ui, one, variants }: AuthorityProps): Fact[] {
  const words = portalWords(ui.lang);
  const said = authorityWords(ui.lang);
  const living = one.kind === "person" || one.kind === "family";
  const day = (value: Authority["began"]): string => (value ? dayLine(value, ui.lang, said.about) : "");
  return [
    {
      label: living ? words.namesOf.person : words.namesOf.other,
      value: (
        <>
          {langs
            .filter((lang) => one.heading[lang])
            .map((lang) => (
              <div key={lang} lang={lang === ui.lang ? undefined : lang}>
                {one.heading[lang]}
              </div>
            ))}
        </>
      ),
    },
    {
      label: words.alsoCalled,
      value: variants.length === 0 ? undefined : variants.map((each) => each.text).join("; "),
    },
    { label: living ? words.began.person : words.began.other, value: day(one.began) },
    { label: living ? words.ended.person : words.ended.other, value: day(one.ended) },
    { label: words.numbers, value: numbersOf(ui, one) },
    { label: "", value: one.note?.[ui.lang] ?? one.note?.kk ?? one.note?.ru ?? one.note?.en },
  ].filter((fact) => fact.label !== "" || fact.value);
}

function numbersOf(ui: Ui, one: Authority) {
  const said = authorityWords(ui.lang);
  const linked = one.numbers.flatMap((number) => {
    const href = numberAddress(number);
    return href ? [{ href, label: `${said.schemes[number.scheme]} ${number.value}` }] : [];
  });
  if (linked.length === 0) return undefined;
  return (
    <>
      {linked.map((link, at) => (
        <>
          {at > 0 ? ", " : null}
          <a href={link.href} rel="noopener">
            {link.label}
          </a>
        </>
      ))}
    </>
  );
}

function Books({ ui, one, side, ...props }: AuthorityProps & { side: "by" | "about" }) {
  const words = portalWords(ui.lang);
  const works = props[side];
  if (works.total === 0) return null;
  const title =
    side === "by"
      ? one.kind === "person"
        ? words.works
        : words.worksOther
      : one.kind === "place"
        ? words.aboutPlace
        : one.kind === "topic"
          ? words.aboutTopic
          : words.about;
  return (
    <Part title={title} id={side}>
      <Hits>
        {works.rows.map(({ id, description }) => (
          <Hit
            key={id}
            id={id}
            level={3}
            href={to(ui, `/records/${id}`)}
            title={titleLine(description.title)}
            lang={titleTag(description)}
            author={makersLine(description)}
            by={side === "about" ? makersLine(description) : ""}
            what={[
              formatsOf(description)
                .map((code) => formatLabel(code, ui.lang))
                .join(", "),
              publicationLine(description),
            ].filter(Boolean)}
          />
        ))}
      </Hits>
      {works.total > works.rows.length ? (
        <p>
          <More href={`${to(ui, `/authorities/${one.id}`, { all: side })}#${side}`}>
            {words.more(formatNumber(ui.lang, works.total))}
          </More>
        </p>
      ) : null}
    </Part>
  );
}

/** What it has to do with, by the kind of the relation; years stand beside it. */
function Relations({ ui, relations }: AuthorityProps) {
  if (relations.length === 0) return null;
  const words = portalWords(ui.lang);
  const sides = authorityWords(ui.lang).relations;
  const groups = Map.groupBy(relations, (row) => row.side);
  return (
    <Part title={words.relations}>
      <Facts
        facts={[...groups].map(([side, rows]) => ({
          label: sides[side],
          value: (
            <>
              {rows.map((row) => {
                const name = authorityName(row.other, ui.lang);
                const years =
                  row.fromYear === null && row.toYear === null
                    ? lifeLine(row.other)
                    : `${row.fromYear ?? ""}–${row.toYear ?? ""}`;
                return (
                  <div key={row.id}>
                    <a
                      href={to(ui, `/authorities/${row.other.id}`)}
                      lang={name.lang === ui.lang ? undefined : name.lang}
                    >
                      {name.text}
                    </a>{" "}
                    <span class="soft num">{years}</span>
                  </div>
                );
              })}
            </>
          ),
        }))}
      />
    </Part>
  );
}

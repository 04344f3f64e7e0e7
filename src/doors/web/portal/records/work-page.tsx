/** The page of a work: all its editions and translations by language. */
import { makers, makersLine, spokenName, titleLine, titleTag } from "#catalogue/rules";
import { Crumbs, Page, Part, RecordCover, to, type Ui } from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import { Named } from "./facts.tsx";
import type { Version } from "./finding.ts";
import { workJsonLd } from "./json-ld.ts";
import { SocialMeta } from "./social.tsx";
import { ByLanguage, byLanguage } from "./versions.tsx";
import { besideWords } from "./words/beside.ts";
import { recordWords } from "./words/index.ts";

export type WorkProps = {
  ui: Ui;
  /** The record by which the work is called. */
  id: number;
  versions: readonly Version[];
  authorities: ReadonlyMap<string, number>;
  /** Where the portal stands, with the language: «https://kitap.example/kk». */
  base: string;
};

export function WorkOfRecordPage({ ui, id, versions, authorities, base }: WorkProps) {
  const words = recordWords(ui.lang);
  const { work } = besideWords(ui.lang);
  const named = versions.find((one) => one.id === id);
  if (!named) return null;
  const { description } = named;
  const title = description.title.text || titleLine(description.title);
  const by = makersLine(description);
  const tag = titleTag(description);
  const url = `${base}/works/${id}`;
  const image = `${base}/records/${id}/cover.png`;
  const own = { kk: "kaz", ru: "rus", en: "eng" }[ui.lang];
  const lead = work.lead(versions.length, formatNumber(ui.lang, versions.length));
  const authority = (printed: string): string | undefined => {
    const leads = authorities.get(printed);
    return leads === undefined ? undefined : `${base}/authorities/${leads}`;
  };
  const editions = versions.map((one) => ({
    description: one.description,
    url: `${base}/records/${one.id}`,
  }));
  return (
    <Page
      ui={ui}
      title={by === "" ? work.of(title) : `${work.of(title)}, ${by}`}
      description={[title, by, lead].filter(Boolean).join(". ")}
      head={
        <>
          <link rel="canonical" href={url} />
          <SocialMeta
            ui={ui}
            title={by === "" ? title : `${title}, ${by}`}
            description={lead}
            url={url}
            image={image}
            type="website"
          />
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: workJsonLd(description, editions, { url, image, authority }) }}
          />
        </>
      }
    >
      <div class="wrap">
        <Crumbs links={[{ href: to(ui, "/search"), label: words.search }]} last={work.crumb} />
        <div class="lead">
          <div class="pic">
            <RecordCover id={id} title={title} author={by} />
          </div>
          <div>
            <h1 class="work" lang={tag !== ui.lang ? tag : undefined}>
              {title}
            </h1>
            <p class="by">
              {makers(description).map((one, at) => (
                <>
                  {at > 0 ? ", " : null}
                  <Named ui={ui} authority={authorities.get(one.heading.text)}>
                    {spokenName(one)}
                  </Named>
                </>
              ))}
            </p>
            <p class="soft">{lead}</p>
          </div>
        </div>
      </div>
      <Part title={words.work.lead} id="editions">
        <ByLanguage ui={ui} groups={byLanguage(versions, own)} words={words} />
      </Part>
    </Page>
  );
}

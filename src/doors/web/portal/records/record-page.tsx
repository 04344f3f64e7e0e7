/** The page of a record: what it is, where it is, its work, what is like it, how to cite it. */

import { makersLine, publicationLine, titleLine } from "#catalogue/rules";
import type { ToList } from "#doors/web/to-list";
import { Crumbs, Page, to, type Ui } from "#doors/web/ui";
import type { Tree } from "#libraries";
import { CiteBlock } from "./cite-block.tsx";
import { ContentsBlock } from "./contents-block.tsx";
import type { Found } from "./finding.ts";
import { Holdings } from "./holdings.tsx";
import { jsonLd } from "./json-ld.ts";
import { Lead } from "./lead.tsx";
import { LinkBlock } from "./link-block.tsx";
import { type FoundLinks, LinksBlock } from "./links-block.tsx";
import { SimilarBlock } from "./similar-block.tsx";
import { SocialMeta } from "./social.tsx";
import { Versions } from "./versions.tsx";
import { recordWords } from "./words/index.ts";

export type RecordProps = {
  ui: Ui;
  tree: Tree;
  found: Found;
  town: number | undefined;
  /** All lines of the table, however many. */
  whole: boolean;
  /** Where the portal stands, with the language: «https://kitap.example/kk». */
  base: string;
  /** The address of the record as the world sees it. */
  permanent: string;
  staff: boolean;
  /** The visitor may edit this record. */
  edits: boolean;
  /** For the day on which addresses were looked at. */
  today: string;
  links: FoundLinks;
  /** May the visitor work with copies? */
  stock: boolean;
  /** May the visitor say which records are of one work? */
  merges: boolean;
  /** Into which lists the visitor may put it; undefined for readers. */
  toList: ToList | undefined;
  /** What the reader marked in this browser. */
  marked: ReadonlySet<number>;
};

export function RecordPage(props: RecordProps) {
  const { ui, found, permanent, base } = props;
  const { record, work, authorities } = found;
  const { description } = record;
  const words = recordWords(ui.lang);
  const title = titleLine(description.title);
  const by = makersLine(description);
  const name = by === "" ? title : `${title}, ${by}`;
  const said =
    description.summary?.slice(0, 300) ??
    [title, by, publicationLine(description)].filter(Boolean).join(". ");
  const image = `${permanent}/cover.png`;
  const data = jsonLd(description, {
    url: permanent,
    image,
    work: work === undefined ? undefined : `${base}/works/${work}`,
    authority: (printed) => {
      const leads = authorities.get(printed);
      return leads === undefined ? undefined : `${base}/authorities/${leads}`;
    },
  });
  return (
    <Page
      ui={ui}
      title={name}
      description={said}
      hidden={props.town !== undefined || props.whole}
      scripts={[ui.asset("record.js")]}
      head={
        <>
          <link rel="canonical" href={permanent} />
          <SocialMeta ui={ui} title={name} description={said} url={permanent} image={image} type="book" />
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />
        </>
      }
    >
      <div class="wrap">
        <Crumbs links={[{ href: to(ui, "/search"), label: words.search }]} />
        <Lead {...props} words={words} />
      </div>
      <Holdings {...props} words={words} />
      <ContentsBlock ui={ui} description={description} />
      <LinksBlock ui={ui} found={props.links} />
      <Versions ui={ui} found={found} words={words} />
      <SimilarBlock ui={ui} similar={found.similar} />
      <CiteBlock ui={ui} id={record.id} description={description} today={props.today} />
      <LinkBlock ui={ui} permanent={permanent} title={title} />
    </Page>
  );
}

import type { ComponentChildren } from "preact";
import { useUi } from "../context.tsx";
import { RecordCover } from "./cover.tsx";
import { MarkedText, type Marks, StateWord, type Tone } from "./text.tsx";

/** One line of where a thing is: the place and in which state. */
export type Where = { place: ComponentChildren; tone: Tone; state: ComponentChildren };

export type HitProps = {
  id: string | number;
  href: string;
  title: string;
  /** The language of the title when it is not the page's (BCP 47). */
  lang?: string | undefined;
  marks?: Marks | undefined;
  /** Author as text for the cover; `by` is the line below the title, the author unless told. */
  author?: string | undefined;
  by?: ComponentChildren;
  /** Kind, place and year, language, shelf mark: each its own piece. */
  what?: readonly ComponentChildren[] | undefined;
  tag?: ComponentChildren;
  /** Leads to all editions of the work when more than this one were found. */
  editions?: { href: string; label: string } | undefined;
  action?: { href: string; label: string } | undefined;
  /** Small buttons of the page beside the action. */
  tools?: ComponentChildren;
  where?: readonly Where[] | undefined;
  more?: { href: string; label: string } | undefined;
  /** The rank of the heading: 2 on a page of results, whose h1 stands above the list. */
  level?: 2 | 3 | undefined;
};

/** One found work: cover, title, by whom, what it is, one action in its own words, where it is. Stands in <Hits>. */
export function Hit(hit: HitProps) {
  const { lang, words } = useUi();
  const Heading = hit.level === 3 ? "h3" : "h2";
  const foreign = hit.lang && hit.lang !== lang ? hit.lang : undefined;
  return (
    <li class="hit">
      {/* biome-ignore lint/a11y/useAnchorContent: a larger target for a pointer; the title beside it is the link */}
      <a class="pic" href={hit.href} tabIndex={-1} aria-hidden="true">
        <RecordCover id={hit.id} title={hit.title} author={hit.author} />
      </a>
      <div>
        {hit.tag ? <p class="hit__tag">{hit.tag}</p> : null}
        <Heading class="hit__title">
          <a class="work" href={hit.href} lang={foreign}>
            <MarkedText text={hit.title} marks={hit.marks} />
          </a>
        </Heading>
        {(hit.by ?? hit.author) ? <p class="by">{hit.by ?? hit.author}</p> : null}
        <Pieces of={hit.what} />
        {hit.editions ? (
          <p class="editions">
            <a href={hit.editions.href}>
              {hit.editions.label}
              <span class="out">: {hit.title}</span>
            </a>
          </p>
        ) : null}
        {hit.action || hit.tools ? (
          <p class="act">
            {hit.action ? (
              <a class="btn btn--quiet btn--small" href={hit.action.href}>
                {hit.action.label}
                <span class="out">: {hit.title}</span>
              </a>
            ) : null}
            {hit.tools}
          </p>
        ) : null}
      </div>
      {hit.where || hit.more ? (
        <div class="side-where">
          {hit.where && hit.where.length > 0 ? (
            <WhereList where={hit.where} label={words.search.where} />
          ) : null}
          {hit.more ? (
            <p>
              <a class="more" href={hit.more.href}>
                {hit.more.label}
                <span class="out">: {hit.title}</span>
              </a>
            </p>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

const Pieces = ({ of = [] }: { of?: readonly ComponentChildren[] | undefined }) => {
  const there = of.filter(
    (piece) => piece !== undefined && piece !== null && piece !== "" && piece !== false,
  );
  return there.length > 0 ? (
    <p class="what">
      {there.map((piece, order) => (
        <span key={order}>{piece} </span>
      ))}
    </p>
  ) : null;
};

export const WhereList = ({ where, label }: { where: readonly Where[]; label: string }) => (
  <ul class="where" aria-label={label}>
    {where.map((one, order) => (
      <li key={order}>
        <span>{one.place}</span> <StateWord tone={one.tone}>{one.state}</StateWord>
      </li>
    ))}
  </ul>
);

/** The list of hits; the heading above it is the page's. `start` is the number of the first one. */
export const Hits = ({ start, children }: { start?: number | undefined; children: ComponentChildren }) => (
  <ol class="hits" start={start}>
    {children}
  </ol>
);

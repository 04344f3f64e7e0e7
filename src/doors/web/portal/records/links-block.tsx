/** What a record belongs to and what belongs to it: its set and volumes, the journal and its issues, articles inside. */
import { type Belonging, belongsTo, type LinkedRecord, type Parts, partsOf } from "#catalogue";
import { makersLine, publicationLine, titleLine, titleTag } from "#catalogue/rules";
import { Part, to, type Ui } from "#doors/web/ui";
import type { Db } from "#platform/db";
import { formatNumber } from "#platform/i18n/rules";
import { type LinkWords, linkWords } from "./words/links.ts";

export type FoundLinks = { belongs: Belonging[]; parts: Parts[] };

export const findLinks = async (db: Db["sql"], record: number): Promise<FoundLinks> => ({
  belongs: await belongsTo(db, record),
  parts: await partsOf(db, record),
});

/** Draws nothing where nothing is linked. */
export function LinksBlock({ ui, found }: { ui: Ui; found: FoundLinks }) {
  const words = linkWords(ui.lang);
  return (
    <>
      {found.belongs.length > 0 ? (
        <Part title={words.belongs}>
          <ul class="places">
            {found.belongs.map((one) => (
              <LinkedLine key={`${one.kind}${one.id}`} ui={ui} record={one} as={words.kinds[one.kind]} />
            ))}
          </ul>
        </Part>
      ) : null}
      {found.parts.map((parts) => (
        <PartsOf key={parts.role} ui={ui} parts={parts} words={words} />
      ))}
    </>
  );
}

function PartsOf({ ui, parts, words }: { ui: Ui; parts: Parts; words: LinkWords }) {
  const more = parts.total - parts.records.length;
  return (
    <Part title={words.parts[parts.role]}>
      <ul class="places">
        {parts.records.map((one) => (
          <LinkedLine key={one.id} ui={ui} record={one} as={undefined} />
        ))}
      </ul>
      {more > 0 ? <p class="soft">{words.more(formatNumber(ui.lang, more))}</p> : null}
    </Part>
  );
}

function LinkedLine({ ui, record, as }: { ui: Ui; record: LinkedRecord; as: string | undefined }) {
  const { description } = record;
  const tag = titleTag(description);
  const facts = [as, makersLine(description), record.volume, publicationLine(description)];
  return (
    <li>
      <div>
        <a
          class="row-link work"
          href={to(ui, `/records/${record.id}`)}
          lang={tag !== ui.lang ? tag : undefined}
        >
          {titleLine(description.title)}
        </a>
        <p>{facts.filter(Boolean).join(" · ")}</p>
      </div>
      <span />
      <span />
    </li>
  );
}

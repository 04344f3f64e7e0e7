/** The head of the page: cover, title, who made it, what it says of itself, and how many copies are free. */

import { makers, makersLine, spokenName, titleLine, titleTag } from "#catalogue/rules";
import { ListedMessage, ToListForm } from "#doors/web/to-list";
import { ButtonLink, Buttons, Facts, More, RecordCover, StateWord, to, type Ui } from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import { MarkButton, MarkForm } from "../marked/mark-button.tsx";
import { factsOf, Named } from "./facts.tsx";
import type { Found } from "./finding.ts";
import type { RecordProps } from "./record-page.tsx";
import type { RecordWords } from "./words/index.ts";

export function Lead({
  ui,
  found,
  staff,
  edits,
  stock,
  merges,
  toList,
  marked,
  words,
}: RecordProps & { words: RecordWords }) {
  const { record } = found;
  const { description } = record;
  const tag = titleTag(description);
  const title = titleLine(description.title);
  return (
    <div class="lead">
      <div class="pic">
        <RecordCover id={record.id} title={title} author={makersLine(description)} />
      </div>
      <div>
        <h1 class="work" lang={tag !== ui.lang ? tag : undefined}>
          {title}
        </h1>
        {description.title.rest ? <p class="soft">{description.title.rest}</p> : null}
        <p class="by">
          {makers(description).map((one, at, all) => (
            <>
              {at > 0 ? " " : null}
              <Named ui={ui} authority={found.authorities.get(one.heading.text)}>
                {spokenName(one)}
              </Named>
              {at < all.length - 1 ? "," : null}
            </>
          ))}
        </p>
        {description.summary ? (
          <p class="reading text" lang={tag !== ui.lang ? tag : undefined}>
            {description.summary}
          </p>
        ) : null}
        <Facts facts={factsOf(ui, found, words)} />
        <MarkForm ui={ui} />
        <Buttons>
          <MarkButton ui={ui} record={record.id} title={title} marked={marked} />
          <More href="#link">{words.permanent}</More>
          {description.classifications.some((one) => one.scheme === "bbk") ? (
            <More href={to(ui, "/shelf", { at: record.id })}>{words.beside}</More>
          ) : null}
          {staff ? <More href={to(ui, `/records/${record.id}/marc`)}>{words.marc}</More> : null}
          {edits ? (
            <More href={to(ui, `/office/catalogue/records/${record.id}/edit`)}>{words.edit}</More>
          ) : null}
          {merges ? <More href={to(ui, `/office/works/${record.id}`)}>{words.works}</More> : null}
          {stock ? (
            <More href={to(ui, "/office/catalogue/copies", { record: record.id })}>{words.copies}</More>
          ) : null}
        </Buttons>
        {toList ? (
          <div class="noprint">
            <ListedMessage ui={ui} done={toList.done} />
            <ToListForm ui={ui} toList={toList} record={record.id} />
          </div>
        ) : null}
      </div>
      <InRegion ui={ui} found={found} words={words} />
    </div>
  );
}

function InRegion({ ui, found, words }: { ui: Ui; found: Found; words: RecordWords }) {
  const free = found.available.reduce((sum, one) => sum + one.free, 0);
  const copies = found.available.reduce((sum, one) => sum + one.copies, 0);
  const n = (value: number): string => formatNumber(ui.lang, value);
  return (
    <div class="take">
      <h2>{words.inRegion.title}</h2>
      <p>
        <StateWord tone={free > 0 ? "ok" : "wait"}>
          {copies === 0
            ? words.inRegion.none
            : free > 0
              ? words.inRegion.free(free, n(free))
              : words.inRegion.noneFree}
        </StateWord>
      </p>
      {copies > 0 ? (
        <>
          <p class="soft">
            {words.inRegion.total(n(copies))}
            <br />
            {words.inRegion.places(n(found.available.length))}
          </p>
          <ButtonLink href="#where">{words.inRegion.see}</ButtonLink>
        </>
      ) : null}
    </div>
  );
}

/** A row of covers: other works that share names and subjects with this one. */
import type { Similar } from "#catalogue";
import { makersLine, titleLine, titleTag } from "#catalogue/rules";
import { Part, Shelf, to, type Ui } from "#doors/web/ui";
import { besideWords } from "./words/beside.ts";

export function SimilarBlock({ ui, similar }: { ui: Ui; similar: readonly Similar[] }) {
  const { title, lead } = besideWords(ui.lang).similar;
  if (similar.length === 0) return null;
  return (
    <Part id="similar" title={title} lead={lead}>
      <Shelf
        label={title}
        books={similar.map(({ id, description }) => ({
          id,
          title: titleLine(description.title),
          author: makersLine(description),
          href: to(ui, `/records/${id}`),
          lang: titleTag(description),
        }))}
      />
    </Part>
  );
}

/** The contents of a document as a list, as a cataloguer divided them by dashes. */
import type { Description } from "#catalogue/rules";
import { titleTag } from "#catalogue/rules";
import { Part, type Ui } from "#doors/web/ui";
import { besideWords } from "./words/beside.ts";

/** «Абай. -- Құнанбай. -- Ұлжан» → three pieces (MARC 21, field 505: space, two hyphens, space). */
export const contentsOf = ({ contents }: Pick<Description, "contents">): string[] =>
  contents
    .flatMap((text) => text.split(/\s+[-–—]{2}\s*|\s+—\s+(?=\p{Lu})/u))
    .map((text) => text.replace(/\s*\.\s*$/u, "").trim())
    .filter((text) => text !== "")
    .slice(0, 300);

export function ContentsBlock({ ui, description }: { ui: Ui; description: Description }) {
  const pieces = contentsOf(description);
  if (pieces.length === 0) return null;
  const tag = titleTag(description);
  return (
    <Part id="contents" title={besideWords(ui.lang).contents}>
      <div class="prose" lang={tag !== ui.lang ? tag : undefined}>
        <ul>
          {pieces.map((text, at) => (
            <li key={`${at}${text}`}>{text}</li>
          ))}
        </ul>
      </div>
    </Part>
  );
}

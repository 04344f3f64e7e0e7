import { Button, Empty, Input, More, to } from "#doors/web/ui";
import type { DeskCopy } from "#stock";
import type { Desk } from "./desk.ts";
import { Frame } from "./parts.tsx";
import { CopiesTable } from "./record-page.tsx";
import { copyWords } from "./words/index.ts";

/** One box for the scanner: a number leads to the card of its copy. */
export function FindPage({ desk, asked, found }: { desk: Desk; asked: string; found: readonly DeskCopy[] }) {
  const { ui } = desk;
  const words = copyWords(ui.lang).find;
  return (
    <Frame desk={desk} title={words.title}>
      <p class="soft">{words.lead}</p>
      <form class="form-stack" action={to(ui, "/office/catalogue/copies")}>
        <Input
          name="q"
          label={words.box}
          value={asked}
          maxLength={60}
          autoComplete="off"
          autoFocus
          figures
          width="middle"
        />
        <div class="btns">
          <Button>{copyWords(ui.lang).record.show}</Button>
        </div>
      </form>
      {found.length > 0 ? <CopiesTable desk={desk} copies={found} caption={words.several} /> : null}
      {asked !== "" && found.length === 0 ? (
        <Empty
          title={words.none}
          level={2}
          next={<More href={to(ui, "/search", { q: asked })}>{words.toSearch}</More>}
        >
          {words.noneWhy}
        </Empty>
      ) : null}
      <p>
        {words.addHow} <a href={to(ui, "/search")}>{words.toSearch}</a>
      </p>
      <ul>
        <li>
          <More href={to(ui, "/office/catalogue/copies/labels")}>{words.labels}</More>
        </li>
        <li>
          <More href={to(ui, "/office/catalogue/copies/numbers")}>{words.numbers}</More>
        </li>
        <li>
          <More href={to(ui, "/office/catalogue/copies/sets")}>{words.sets}</More>
        </li>
      </ul>
    </Frame>
  );
}

/** The reader's own library, chosen once: its number in a cookie of the browser, told to nobody and kept nowhere else. */
import { getCookie, setCookie } from "hono/cookie";
import { isSecure, onward, type Page, readForm, visitOf } from "#doors/web/gate";
import { Button, here, Select, safeBack, to, type Ui } from "#doors/web/ui";
import { sortKey } from "#kazakh";
import type { Tree, TreeNode } from "#libraries";
import { placeName, systemName } from "./places.ts";
import { searchWords } from "./words/index.ts";

const cookie = "ortaq-library";
const year = 365 * 86_400;

const isChoosable = (node: TreeNode | undefined): boolean =>
  node !== undefined && node.state !== "closed" && ["library", "branch", "point"].includes(node.kind);

/** The chosen place, if there still is one. */
export function ownLibrary(c: Page, tree: Tree): number | undefined {
  const value = getCookie(c, cookie) ?? "";
  const id = /^[1-9]\d{0,14}$/.test(value) ? Number(value) : undefined;
  return id !== undefined && isChoosable(tree.node(id)) ? id : undefined;
}

/** POST `/{lang}/my-library`: keeps the choice, or forgets it. */
export async function chooseLibrary(c: Page): Promise<Response> {
  const { data } = await readForm(c);
  const library =
    typeof data.library === "string" && /^[1-9]\d{0,14}$/.test(data.library) ? data.library : "";
  setCookie(c, cookie, library, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: isSecure(visitOf(c).house, c.req.url),
    maxAge: library === "" ? 0 : year,
  });
  return onward(c, safeBack(typeof data.back === "string" ? data.back : null, to(visitOf(c), "/search")));
}

/** Which library's copies are named first, and the choice of another. */
export function OwnLibrary({ ui, tree, library }: { ui: Ui; tree: Tree; library: number | undefined }) {
  const words = searchWords(ui.lang).own;
  const name = library === undefined ? undefined : placeName(tree, library, ui.lang);
  return (
    <details class="own noprint">
      <summary>
        {name ? (
          <>
            {words.first}: <span lang={name.lang === ui.lang ? undefined : name.lang}>{name.text}</span>
          </>
        ) : (
          words.choose
        )}
      </summary>
      <form method="post" action={to(ui, "/my-library")} class="drawer-form">
        <input type="hidden" name="back" value={here(ui)} />
        <Select
          name="library"
          label={words.library}
          hint={words.note}
          value={library === undefined ? "" : String(library)}
          empty={words.none}
          groups={groupsOf(ui, tree)}
        />
        <Button quiet>{words.keep}</Button>
      </form>
    </details>
  );
}

function groupsOf(ui: Ui, tree: Tree) {
  const systems = new Map<number, { label: string; options: { value: string; label: string }[] }>();
  for (const node of tree.all) {
    if (!isChoosable(node)) continue;
    const system = tree.above(node.id).find((above) => above.kind === "system");
    const label = system ? (systemName(tree, system.id, ui.lang)?.text ?? "") : "";
    const group = systems.get(system?.id ?? 0) ?? { label, options: [] };
    systems.set(system?.id ?? 0, group);
    group.options.push({ value: String(node.id), label: placeName(tree, node.id, ui.lang)?.text ?? "" });
  }
  const ordered = [...systems.values()].sort((a, b) => (sortKey(a.label) < sortKey(b.label) ? -1 : 1));
  for (const group of ordered) group.options.sort((a, b) => (sortKey(a.label) < sortKey(b.label) ? -1 : 1));
  return ordered;
}

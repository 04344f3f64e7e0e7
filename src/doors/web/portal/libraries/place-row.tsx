/** One place in a list: name, where it lies, whether it is open, how to call it. */
import { type Lang, pick } from "#basics";
import { Phone, StateWord, to, type Ui } from "#doors/web/ui";
import type { DirectoryEntry, TreeNode } from "#libraries";
import { briefName, distanceWords, openingWords, type Said, shortName } from "#libraries/rules";

/** `lang` where a name is not in the language of the page. */
export const langOf = (said: Said, lang: Lang): Lang | undefined =>
  said.lang === lang ? undefined : said.lang;

export const Named = ({ said, lang }: { said: Said; lang: Lang }) =>
  said.lang === lang ? said.text : <span lang={said.lang}>{said.text}</span>;

/** «Балқаш, Абай көшесі, 1», as far as it is known in any language; an address that names its town does not do it twice. */
export function whereabouts({ place }: TreeNode, lang: Lang): string {
  const settlement = pick(place.settlement, lang)?.text;
  const address = pick(place.address, lang)?.text;
  return [settlement && address?.includes(settlement) ? "" : settlement, address].filter(Boolean).join(", ");
}

export function PlaceRow({
  ui,
  entry,
  withSystem,
}: {
  ui: Ui;
  entry: DirectoryEntry;
  withSystem?: boolean | undefined;
}) {
  const { node, system, opening, phone, metres } = entry;
  const name = shortName(node, ui.lang);
  const hours = openingWords(opening, ui.lang, node.state);
  const lines = [
    metres === undefined ? "" : distanceWords(metres, ui.lang),
    whereabouts(node, ui.lang),
    withSystem && system ? briefName(system, system.place.area, ui.lang).text : "",
  ].filter(Boolean);
  return (
    <li>
      <div>
        <a class="row-link" href={to(ui, `/libraries/${node.id}`)} lang={langOf(name, ui.lang)}>
          {name.text}
        </a>
        {lines.length > 0 ? <p>{lines.join(" · ")}</p> : null}
      </div>
      {node.kind === "point" && node.state === "open" && !hours.open && hours.next ? (
        <StateWord tone="wait">{hours.next}</StateWord>
      ) : (
        <StateWord tone={toneOf(hours.open, opening.state)}>
          {[hours.now, hours.next].filter(Boolean).join(" · ")}
        </StateWord>
      )}
      {phone ? <Phone phone={phone} /> : null}
    </li>
  );
}

const toneOf = (open: boolean, state: string): "ok" | "wait" | "stop" =>
  open ? "ok" : state === "unknown" ? "wait" : "stop";

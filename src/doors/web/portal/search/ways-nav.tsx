import { to, type Ui } from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import { searchWords } from "./words/index.ts";

/** The other ways into the catalogue, under the search. */
export function WaysNav({ ui, marked = 0 }: { ui: Ui; marked?: number }) {
  const { ways } = searchWords(ui.lang);
  const links = [
    { href: to(ui, "/browse/authors"), label: ways.browse },
    { href: to(ui, "/new"), label: ways.new },
    { href: to(ui, "/shelf"), label: ways.shelf },
    {
      href: to(ui, "/marked"),
      label: marked > 0 ? `${ways.marked}: ${formatNumber(ui.lang, marked)}` : ways.marked,
    },
  ];
  return (
    <nav class="tries ways noprint" aria-label={ways.label}>
      {links.map((link) => (
        <a key={link.href} href={link.href}>
          {link.label}
        </a>
      ))}
    </nav>
  );
}

/** Pieces of several pages of this subject. */
import type { AuthorityInList } from "#catalogue";
import { authorityName, authorityWords, headingIn, lifeLine } from "#catalogue/rules";
import { type Column, to, type Ui } from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import { pageWords } from "./words/index.ts";

type Shown = Pick<AuthorityInList, "id" | "kind" | "heading">;

/** The established form, marked with the language that it is in. */
export function HeadingText({ ui, one }: { ui: Ui; one: Pick<Shown, "heading"> }) {
  const found = headingIn(one.heading, ui.lang);
  return <span lang={found.lang === ui.lang ? undefined : found.lang}>{found.text}</span>;
}

export const AuthorityLink = ({ ui, one }: { ui: Ui; one: Shown }) => (
  <a href={to(ui, `/office/authorities/${one.id}`)}>
    <HeadingText ui={ui} one={one} />
  </a>
);

/** «Жер атауы: облыс», «Тұлға». */
export function kindLine(ui: Ui, one: Pick<AuthorityInList, "kind" | "placeKind">): string {
  const words = authorityWords(ui.lang);
  const place = one.placeKind === "" ? undefined : words.placeKinds[one.placeKind];
  return place ? `${words.kinds[one.kind]}: ${place.toLocaleLowerCase(ui.lang)}` : words.kinds[one.kind];
}

export const spoken = (ui: Ui, one: Pick<Shown, "kind" | "heading">): string =>
  authorityName(one, ui.lang).text;

/** In one line of text, for a choice: «Әуезов, Мұхтар Омарханұлы (Тұлға, 1897–1961)». */
export const optionLabel = (ui: Ui, one: AuthorityInList): string =>
  `${headingIn(one.heading, ui.lang).text} (${[kindLine(ui, one), lifeLine(one)].filter(Boolean).join(", ")})`;

export const listColumns = (ui: Ui): Column<AuthorityInList>[] => {
  const { columns } = pageWords(ui.lang);
  return [
    { key: "name", label: columns.name, head: true, cell: (one) => <AuthorityLink ui={ui} one={one} /> },
    { key: "kind", label: columns.kind, short: columns.kind, cell: (one) => kindLine(ui, one) },
    { key: "life", label: columns.life, short: columns.life, cell: (one) => lifeLine(one) },
    {
      key: "uses",
      label: columns.uses,
      short: columns.uses,
      figures: true,
      cell: (one) => formatNumber(ui.lang, one.uses),
    },
  ];
};

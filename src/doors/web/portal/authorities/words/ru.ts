import type { AuthorityPortalWords } from "./kk.ts";

const records = (n: number): string => {
  const rule = new Intl.PluralRules("ru").select(n);
  return rule === "one" ? "запись" : rule === "few" ? "записи" : "записей";
};

export const ru: AuthorityPortalWords = {
  crumbs: "Каталог",
  names: "Имя",
  namesOf: { person: "Имя", other: "Название" },
  alsoCalled: "Другие формы",
  life: "Годы",
  began: { person: "Дата рождения", other: "Создание" },
  ended: { person: "Дата смерти", other: "Упразднение" },
  placeKind: "Вид местности",
  numbers: "В других файлах",
  works: "Произведения",
  worksOther: "Издания",
  about: "О нём и о ней",
  aboutPlace: "Об этом месте",
  aboutTopic: "На эту тему",
  more: (n: string) => `Всего записей: ${n}. Показать все`,
  noWorks: "В каталоге пока нет записей.",
  relations: "Связи",
  staff: "Править запись",
  local: {
    title: "Краеведение",
    lead: "Книги и статьи о родном крае: один указатель всех библиотек области.",
    search: "Искать в краеведческом указателе",
    found: (n: number, shown: string) => `${shown} ${records(n)}`,
    foundMore: (shown: string) => `Более ${shown} записей`,
    place: "Место",
    direction: "Направление",
    format: "Вид",
    years: "Год",
    empty: "Под этот выбор записей нет",
    emptyNext: "Снимите фильтр или напишите другое слово.",
    nothing: "Указатель пока пуст",
    nothingNext: "Когда библиотекари отметят записи, они появятся здесь.",
    all: "Показать всё",
    newest: "Сначала новые",
    byTitle: "По названию",
    relevance: "По соответствию",
  },
};

/** What many fields of MARC 21 share: names, subdivisions, links. Source: MARC 21 Format for Bibliographic Data. */
import { type IndicatorLines, nonFiling } from "../field-help.ts";

/** Control subfields, Appendix A: the same everywhere. */
export const linking = {
  "0": "+Авторитетті жазба нөмірі | Номер авторитетной записи | Authority record number",
  "6": "Басқа жазудағы өріске сілтеме (880) | Связь с полем в другой графике (880) | Linkage to another script (880)",
};
const role = {
  e: "+Рөлі сөзбен: аудармашы, редактор | Роль словами: переводчик, редактор | Role in words: translator, editor",
  "4": "+Рөл коды: aut, trl, edt, ill | Код роли: aut, trl, edt, ill | Role code: aut, trl, edt, ill",
};
const source = { "2": "Айдар сөздігінің коды | Код источника рубрик | Source of the heading" };

export const person = {
  a: "Тегі, аты: Әуезов, Мұхтар | Фамилия, имя: Ауэзов, Мухтар | Surname, forename",
  b: "Рим санымен реті | Нумерация (римские цифры) | Numeration",
  c: "+Атағы, лақабы: хан, ақын | Титул, прозвище: хан, акын | Title or other words with the name",
  d: "Өмір сүрген жылдары | Годы жизни | Dates",
  q: "Аты-жөнінің толық түрі | Полная форма имени | Fuller form of the name",
  ...role,
  ...linking,
};
export const corporate = {
  a: "Ұйымның атауы | Наименование организации | Name of the organisation",
  b: "+Бөлімшесі | Подразделение | Subordinate unit",
  n: "+Бөлім нөмірі | Номер части | Number of part",
  ...role,
  ...linking,
};
export const meeting = {
  a: "Жиынның атауы | Наименование мероприятия | Name of the meeting",
  n: "+Реті | Номер | Number",
  d: "+Өткен күні | Дата проведения | Date",
  c: "+Өткен жері | Место проведения | Place",
  e: "+Бөлімшесі | Подразделение | Subordinate unit",
  j: "+Рөлі сөзбен | Роль словами | Role in words",
  "4": "+Рөл коды | Код роли | Role code",
  ...linking,
};
export const uniform = {
  a: "Бірыңғай атауы | Унифицированное заглавие | Uniform title",
  n: "+Бөлім нөмірі | Номер части | Number of part",
  p: "+Бөлім атауы | Название части | Name of part",
  l: "Тілі | Язык | Language",
  k: "+Пішіні: таңдамалы | Форма: избранное | Form: selections",
  f: "Шығарма жылы | Год произведения | Date of the work",
  s: "+Нұсқасы | Версия | Version",
  ...linking,
};
export const subdivisions = {
  v: "+Пішін бөлігі: сөздіктер | Подрубрика формы: словари | Form subdivision",
  x: "+Тақырып бөлігі | Тематическая подрубрика | General subdivision",
  y: "+Кезең бөлігі | Хронологическая подрубрика | Chronological subdivision",
  z: "+Жер бөлігі | Географическая подрубрика | Geographic subdivision",
  ...source,
  ...linking,
};
export const link = {
  a: "Авторы | Автор | Main entry",
  t: "Атауы | Заглавие | Title",
  b: "Басылымы | Издание | Edition",
  d: "Жері, баспасы, жылы | Место, издательство, год | Place, publisher, date",
  g: "+Орны: 2019. – № 5. – 3–9-б. | Место в документе: 2019. – № 5. – С. 3–9 | Place in it: 2019, no. 5, p. 3–9",
  h: "Көлемі | Объём | Physical description",
  i: "+Байланыс түрі сөзбен | Вид связи словами | Relationship information",
  n: "+Ескертпе | Примечание | Note",
  q: "Нөмірі мен беттері кодпен | Номер и страницы кодом | Enumeration and first page",
  w: "+Байланысты жазбаның нөмірі | Номер связанной записи | Record control number",
  x: "ISSN | ISSN | ISSN",
  z: "+ISBN | ISBN | ISBN",
  ...linking,
};

export const personType: IndicatorLines = {
  means: "Есімнің түрі | Вид имени | Type of name",
  values: {
    "0": "Аты бірінші | Имя впереди | Forename first",
    "1": "Тегі бірінші | Фамилия впереди | Surname first",
    "3": "Әулет | Род | Family",
  },
};
export const bodyType: IndicatorLines = {
  means: "Атаудың түрі | Вид наименования | Type of name",
  values: {
    "0": "Аударылған тәртіпте | В обратном порядке | Inverted",
    "1": "Аумақ атауынан басталады | Начинается с территории | Jurisdiction first",
    "2": "Тура тәртіпте | В прямом порядке | Direct order",
  },
};
export const subjectSource: IndicatorLines = {
  means: "Айдар қайдан алынды | Источник рубрики | Source of the heading",
  values: {
    "0": "LCSH | LCSH | LCSH",
    "1": "LCSH, балалар үшін | LCSH для детей | LCSH for children",
    "2": "MeSH | MeSH | MeSH",
    "3": "NAL | NAL | NAL",
    "4": "Көрсетілмеген | Не указан | Not specified",
    "5": "Канада | Канада | Canadian",
    "6": "RVM | RVM | RVM",
    "7": "$2 ішінде көрсетілген | Указан в $2 | Named in $2",
  },
};
export const addedType: IndicatorLines = {
  means: "Қосымша айдардың түрі | Вид добавочной записи | Type of added entry",
  values: {
    _: "Айқындалмаған | Не указан | Not specified",
    "2": "Ішіндегі шығарма | Произведение внутри документа | A work contained in it",
  },
};
export const linkNote: IndicatorLines = {
  means: "Ескертпе шығару | Выводить примечание | Display a note",
  values: { "0": "Иә | Да | Yes", "1": "Жоқ | Нет | No" },
};
export const linkLabel: IndicatorLines = {
  means: "Ескертпенің басы | Начало примечания | Display constant",
  values: {
    _: "Әдеттегі | Обычное | Usual",
    "0": "Негізгісі | Основной | Parent",
    "8": "Шығарылмайды | Не выводится | None",
  },
};
export const titleAdded: IndicatorLines = {
  means: "Атауы бойынша жеке іздеу | Добавочная запись под заглавием | Title added entry",
  values: {
    "0": "Жоқ: атаудың өзі бас айдар | Нет: заглавие – главная запись | No, the title is the main entry",
    "1": "Иә: автор айдары бар | Да: есть заголовок автора | Yes, there is an author heading",
  },
};
export const skipInd = (which: string): IndicatorLines =>
  nonFiling(
    `Реттегенде өткізілетін таңбалар (${which}) | Не учитываемые при сортировке знаки (${which}) | Nonfiling characters (${which})`,
  );

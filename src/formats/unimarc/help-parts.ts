/** What many fields of RUSMARC share: names, subdivisions, embedded fields, indicators. */
import type { FieldLines, IndicatorLines } from "../field-help.ts";

export const linking = {
  "3": "+Авторитетті жазба нөмірі | Номер авторитетной записи | Authority record number",
  "6": "+Өрістер байланысы | Связь полей | Interfield linking",
  "7": "+Жазуы, тілі | Графика | Script",
};
export const person = {
  a: "Тегі: Әуезов | Фамилия: Ауэзов | Surname",
  b: "Инициалдары: М. О. | Инициалы: М. О. | Initials",
  c: "+Атағы, лақабы | Титул, прозвище | Additions to the name",
  d: "Рим санымен реті | Римские цифры | Numeration",
  f: "Өмір сүрген жылдары | Даты жизни | Dates",
  g: "Инициалдардың ашылуы | Раскрытие инициалов | Expansion of initials",
  p: "+Жұмыс орны | Место работы | Affiliation",
  "4": "+Рөл коды: 070 – автор, 730 – аудармашы | Код роли: 070 – автор, 730 – переводчик | Role: 070 author, 730 translator",
  ...linking,
};
export const body = {
  a: "Ұйымның атауы | Наименование организации | Name",
  b: "+Бөлімшесі | Подразделение | Subdivision",
  c: "+Нақтылау | Уточнение | Addition",
  d: "+Жиынның реті | Номер мероприятия | Number of meeting",
  e: "Жиынның жері | Место мероприятия | Place of meeting",
  f: "Жиынның күні | Дата мероприятия | Date of meeting",
  g: "Аудармаланған бөлігі | Инвертированный элемент | Inverted element",
  "4": "+Рөл коды | Код роли | Role code",
  ...linking,
};
export const divided = {
  j: "+Пішін бөлігі | Подрубрика формы | Form subdivision",
  x: "+Тақырып бөлігі | Тематическая подрубрика | Topical subdivision",
  y: "+Жер бөлігі | Географическая подрубрика | Geographical subdivision",
  z: "+Кезең бөлігі | Хронологическая подрубрика | Chronological subdivision",
  "2": "Айдар жүйесінің коды | Код системы рубрик | System code",
  ...linking,
};
export const embedded = {
  "1": "+Енгізілген өріс: 200#0$a… | Встроенное поле: 200#0$a… | Embedded field: 200#0$a…",
  t: "Атауы | Заглавие | Title",
  a: "Авторы | Автор | Author",
  v: "Том, нөмір, беттер | Том, номер, страницы | Volume, number, pages",
  d: "Жылы | Год | Date",
  x: "ISSN | ISSN | ISSN",
  y: "ISBN | ISBN | ISBN",
  ...linking,
};
export const yesNo = (means: string): IndicatorLines => ({
  means,
  values: { "0": "Жоқ | Нет | No", "1": "Иә | Да | Yes" },
});
export const blankOrYes = (means: string): IndicatorLines => ({
  means,
  values: { _: "Айтылмаған | Не указано | Not said", ...yesNo(means).values },
});
export const noteShown = yesNo("Ескертпе шығару | Формировать примечание | Make a note");
export const nameForm: IndicatorLines = {
  means: "Есім тәртібі | Порядок имени | Order of the name",
  values: {
    "0": "Аты бірінші | Имя впереди | Forename first",
    "1": "Тегі бірінші | Фамилия впереди | Surname first",
  },
};
export const bodyKind: IndicatorLines = {
  means: "Түрі | Вид | Type",
  values: { "0": "Ұйым | Организация | Organisation", "1": "Жиын | Мероприятие | Meeting" },
};
export const bodyForm: IndicatorLines = {
  means: "Атау тәртібі | Форма наименования | Form of name",
  values: {
    "0": "Аударылған | Инвертированная | Inverted",
    "1": "Аумақтан басталады | Под территорией | Under place",
    "2": "Тура | Прямая | Direct",
  },
};
export const level: IndicatorLines = {
  means: "Маңызы | Уровень значимости | Level of significance",
  values: {
    _: "Айтылмаған | Не указан | Not said",
    "0": "Белгісіз | Не определён | Not specified",
    "1": "Негізгі | Основной | Primary",
    "2": "Қосымша | Второстепенный | Secondary",
  },
};
export const text = (name: string): FieldLines => ({
  name: `+${name}`,
  codes: { a: "Ескертпе мәтіні | Текст примечания | Text of the note", ...linking },
});
export const link = (name: string, note?: string): FieldLines => ({
  name: `+${name}`,
  ind2: noteShown,
  codes: embedded,
  ...(note ? { note } : {}),
});
export const titled = {
  a: "Атауы | Заглавие | Title",
  e: "+Атауға қатысты мәлімет | Сведения к заглавию | Other title information",
  h: "+Бөлім нөмірі | Номер части | Number of part",
  i: "+Бөлім атауы | Название части | Name of part",
  z: "Атау тілі | Язык заглавия | Language of the title",
  ...linking,
};

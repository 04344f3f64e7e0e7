/**
 * The fields of IRBIS that records in use carry, field by field. IRBIS has no published table of its own: here stands
 * only what the mapping (mapping.ts, describe.ts) reads and is sure of, so this helps to fill a field in and is no
 * measure of what may stand there. Codes are small letters, IRBIS does not tell them from capital ones; "*" is the text
 * before the first subfield. How the lines are read: ../field-help.ts.
 */
import { type FieldLines, helpTable } from "../field-help.ts";

const whole = "Мәтіннің өзі | Сам текст | The text itself";
const dates = "Өмір сүрген жылдары | Годы жизни | Years of life";
const role = "Рөл коды | Код роли | Code of the role";
const volume = "Том, нөмір | Том, номер | Volume, number";
const place = "Шыққан жері | Место издания | Place";
const publisher = "Баспасы | Издательство | Publisher";
const year = "Жылы | Год | Year";

const person = {
  a: "Тегі | Фамилия | Surname",
  b: "Инициалдары | Инициалы | Initials",
  g: "Толық аты | Полное имя | Full forenames",
  c: "Атағы, лақабы | Звание, прозвище | Title or epithet",
  d: "Рим санымен реті | Римская нумерация | Roman numeral",
  f: dates,
  "4": role,
};
const corporate = {
  a: "Ұйымның аты | Название организации | Name of the body",
  b: "Бөлімшесі | Подразделение | Unit",
  "4": role,
};
const authors: FieldLines = {
  name: "Басқа автор | Другой автор | Another author",
  codes: person,
};
const titled = {
  a: "Атауы | Заглавие | Title",
  e: "Атауға қатысты мәлімет | Сведения, относящиеся к заглавию | Other title information",
};
const divided = {
  a: "Айдар | Рубрика | Heading",
  b: "Бөлімі | Подрубрика | Subdivision",
  c: "Бөлімі | Подрубрика | Subdivision",
  d: "Бөлімі | Подрубрика | Subdivision",
};

const description: Record<string, FieldLines> = {
  "010": {
    name: "ISBN | ISBN | ISBN",
    codes: {
      a: "Нөмірі | Номер | Number",
      b: "Нақтылау | Уточнение | Qualification",
      z: "Қате нөмір | Ошибочный номер | Erroneous",
    },
  },
  "011": {
    name: "ISSN | ISSN | ISSN",
    codes: { a: "Нөмірі | Номер | Number", z: "Қате нөмір | Ошибочный номер | Erroneous" },
  },
  "101": {
    name: "Мәтін тілі | Язык текста | Language of the text",
    codes: { "*": "kaz, rus, eng | kaz, rus, eng | kaz, rus, eng" },
  },
  "102": { name: "Шыққан елі | Страна | Country", codes: { "*": "KZ, RU | KZ, RU | KZ, RU" } },
  "200": {
    name: "Атауы мен авторлары | Заглавие и авторы | Title and responsibility",
    note: "Томның жазбасында (920: SPEC) көп томдықтың атауы 461 өрісінде, мұнда томның нөмірі мен өз атауы. | В записи тома (920: SPEC) заглавие многотомника – в 461, здесь номер и название тома. | In the record of a volume (920: SPEC) the title of the set stands in 461, here its number and own title.",
    codes: {
      ...titled,
      v: volume,
      f: "Авторлары атауы жанында | Первые сведения об ответственности | Responsibility",
      g: "Аудармашы, редактор т.б. | Последующие сведения об ответственности | Further responsibility",
    },
  },
  "205": {
    name: "Басылым мәліметі | Сведения об издании | Edition",
    codes: { a: "Нешінші басылым | Какое издание | Which edition" },
  },
  "210": {
    name: "Баспа мәліметі | Выходные данные | Publication",
    codes: { a: place, c: publisher, d: year },
  },
  "215": {
    name: "Көлемі | Количественная характеристика | Extent",
    codes: {
      a: "Бет саны | Объём | Extent",
      c: "Суреттері | Иллюстрации | Illustrations",
      d: "Өлшемі | Размер | Size",
      e: "Қосымша материалы | Сопроводительный материал | Accompanying material",
    },
  },
  "225": {
    name: "Сериясы | Серия | Series",
    codes: { a: "Атауы | Заглавие | Title", v: "Нөмірі | Номер | Number", x: "ISSN | ISSN | ISSN" },
  },
  "300": { name: "Жалпы ескерту | Общее примечание | General note", codes: { "*": whole } },
  "331": { name: "Аннотация | Аннотация | Summary", codes: { "*": whole } },
  "330": {
    name: "Мазмұны | Содержание | Contents",
    codes: { c: "Шығарманың атауы | Заглавие произведения | Title of a part" },
  },
  "461": {
    name: "Көп томдық тұтас | Издание в целом (многотомник) | The set of this volume",
    codes: { c: "Атауы | Заглавие | Title", e: titled.e, d: place, g: publisher, h: year, v: volume },
  },
  "463": {
    name: "Қайда жарияланған | Источник статьи | Where the article stands",
    note: "Мақаланың жазбасында (920: ASP). | В записи статьи (920: ASP). | In the record of an article (920: ASP).",
    codes: {
      c: "Журнал, газет не жинақ | Журнал, газета или сборник | Journal, newspaper or collection",
      j: year,
      v: "Том | Том | Volume",
      h: "Нөмірі | Номер | Number",
      s: "Беттері | Страницы | Pages",
    },
  },
  "510": { name: "Қатар атауы | Параллельное заглавие | Parallel title", codes: titled },
  "517": { name: "Басқа атауы | Другое заглавие | Variant title", codes: titled },
};

const access: Record<string, FieldLines> = {
  "600": { name: "Тақырып: тұлға | Предмет: персоналия | Subject: person", codes: person },
  "601": { name: "Тақырып: ұйым | Предмет: организация | Subject: body", codes: corporate },
  "606": {
    name: "Пәндік айдар | Предметная рубрика | Subject heading",
    codes: {
      ...divided,
      g: "Жері | География | Place",
      h: "Кезеңі | Хронология | Period",
      o: "Түрі | Форма | Form",
    },
  },
  "607": {
    name: "Географиялық айдар | Географическая рубрика | Geographical heading",
    codes: { ...divided, h: "Кезеңі | Хронология | Period" },
  },
  "610": { name: "Кілт сөз | Ключевое слово | Keyword", codes: { "*": whole } },
  "621": { name: "ББК | ББК | BBK class", codes: { "*": "Индекс | Индекс | Class number" } },
  "675": { name: "УДК | УДК | UDC class", codes: { "*": "Индекс | Индекс | Class number" } },
  "700": { name: "Бірінші автор | Первый автор | First author", codes: person },
  "701": authors,
  "702": {
    name: "Аудармашы, редактор, құрастырушы | Переводчик, редактор, составитель | Translator, editor, compiler",
    codes: person,
  },
  "710": { name: "Автор ұйым | Организация-автор | Body as author", codes: corporate },
  "711": { name: "Басқа ұйым | Другая организация | Another body", codes: corporate },
  "900": {
    name: "Құжат түрі | Тип документа | Type of document",
    codes: { t: "Түр коды | Код типа | Code of the type", z: "Оқырманы | Целевое назначение | Audience" },
  },
  "903": { name: "Құжат шифры | Шифр документа | Mark of the record", codes: { "*": whole } },
  "908": { name: "Авторлық белгі | Авторский знак | Author mark", codes: { "*": whole } },
  "920": {
    name: "Жұмыс парағы | Рабочий лист | Work sheet",
    note: "Не сипатталғанын айтады: PAZK, PVK – кітап; SPEC – том; ASP – мақала; J – журнал; NJ – нөмір. | Говорит, что описано: PAZK, PVK – книга; SPEC – том; ASP – статья; J – журнал; NJ – номер. | Says what is described: PAZK, PVK – book; SPEC – volume; ASP – article; J – journal; NJ – issue.",
    codes: { "*": "Коды | Код | Code" },
  },
  "933": { name: "Журнал шифры | Шифр журнала | Mark of the journal", codes: { "*": whole } },
  "934": { name: "Нөмірдің жылы | Год номера | Year of the issue", codes: { "*": year } },
  "935": { name: "Нөмірдің томы | Том номера | Volume of the issue", codes: { "*": "Том | Том | Volume" } },
  "936": { name: "Нөмірі | Номер | Number of the issue", codes: { "*": "Нөмірі | Номер | Number" } },
  "951": {
    name: "Толық мәтінге сілтеме | Ссылка на полный текст | Link to the full text",
    codes: { i: "Мекенжайы | Адрес | Address", t: "Сілтеменің аты | Текст ссылки | Name of the link" },
  },
};

export const irbisHelp = helpTable({ ...description, ...access });

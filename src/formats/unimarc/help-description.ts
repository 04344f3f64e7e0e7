/** RUSMARC, field by field: numbers, coded data, description and notes (0XX–3XX). How the lines are read: ../field-help.ts. */
import type { FieldLines } from "../field-help.ts";
import { blankOrYes, linking, text, yesNo } from "./help-parts.ts";

export const descriptionLines: Record<string, FieldLines> = {
  "001": { name: "Жазба нөмірі | Идентификатор записи | Record identifier" },
  "005": { name: "Соңғы өзгеріс уақыты | Дата последней корректировки | Date of latest change" },
  "010": {
    name: "+ISBN | ISBN | ISBN",
    note: "Дұрыс нөмір – $a, қате басылғаны – $z. | Верный номер – в $a, ошибочный – в $z. | A right number in $a, a misprinted one in $z.",
    codes: {
      a: "Нөмірі | Номер | Number",
      b: "Нақтылау | Уточнение | Qualification",
      d: "Бағасы, таралымы | Цена, тираж | Price, print run",
      "9": "Таралымы | Тираж | Print run",
      z: "+Қате нөмір | Ошибочный номер | Erroneous",
      ...linking,
    },
  },
  "011": {
    name: "+ISSN | ISSN | ISSN",
    codes: {
      a: "Нөмірі | Номер | Number",
      b: "Нақтылау | Уточнение | Qualification",
      d: "Бағасы | Цена | Price",
      y: "+Күші жойылған | Отменённый | Cancelled",
      z: "+Қате | Ошибочный | Erroneous",
      ...linking,
    },
  },
  "020": {
    name: "+Ұлттық библиография нөмірі | Номер национальной библиографии | National bibliography number",
    codes: {
      a: "Ел коды: KZ | Код страны: KZ | Country",
      b: "Нөмірі | Номер | Number",
      z: "+Қате нөмір | Ошибочный | Erroneous",
      "9": "Түр коды | Код вида | Kind",
    },
  },
  "021": {
    name: "+Міндетті дана нөмірі | Номер обязательного экземпляра | Legal deposit number",
    codes: {
      a: "Ел коды | Код страны | Country",
      b: "Нөмірі | Номер | Number",
      z: "+Қате нөмір | Ошибочный | Erroneous",
    },
  },
  "035": {
    name: "+Басқа жүйедегі нөмірі | Номер в другой системе | Other system number",
    codes: { a: "Нөмірі | Номер | Number", z: "+Қате нөмір | Ошибочный | Erroneous" },
  },
  "100": {
    name: "Жалпы кодталған деректер | Данные общей обработки | General processing data",
    note: "Жоғарыдағы тізімдерден таңдалады: жылы, оқырманы, тілі. | Выбирается из списков выше: год, читатель, язык. | Chosen from the lists above: year, audience, language.",
    codes: { a: "36 таңба | 36 знаков | 36 characters" },
  },
  "101": {
    name: "Мәтін тілі | Язык документа | Language",
    ind1: {
      means: "Аударма ма | Перевод ли | Translation",
      values: {
        _: "Айтылмаған | Не указано | Not said",
        "0": "Түпнұсқа | Оригинал | Original",
        "1": "Аударма | Перевод | Translation",
        "2": "Түйіндемесі аударма | Перевод резюме | With translated summary",
      },
    },
    codes: {
      a: "+Мәтін тілі: kaz, rus, eng | Язык текста: kaz, rus, eng | Language of the text",
      b: "+Аралық аударма тілі | Язык промежуточного перевода | Intermediate text",
      c: "+Түпнұсқа тілі | Язык оригинала | Original",
      d: "+Түйіндеме тілі | Язык резюме | Summary",
      e: "+Мазмұн тілі | Язык оглавления | Contents",
      f: "+Бас бет тілі | Язык титульного листа | Title page",
      g: "Атау тілі | Язык основного заглавия | Title proper",
      ...linking,
    },
  },
  "102": {
    name: "Басылған елі | Страна публикации | Country of publication",
    codes: {
      a: "+Ел коды: KZ, RU | Код страны: KZ, RU | Country code",
      b: "+Аймақ коды | Код региона | Locality code",
      "2": "Код жүйесі | Система кодов | System",
    },
  },
  "105": {
    name: "Кітаптың кодталған деректері | Кодированные данные: книги | Coded data: books",
    codes: { a: "13 таңба | 13 знаков | 13 characters" },
  },
  "106": {
    name: "Мәтін пішіні | Форма текста | Form of text",
    note: "d – ірі қаріп, f – Брайль, r – кәдімгі басылым. | d – крупный шрифт, f – Брайль, r – обычная печать. | d large print, f Braille, r regular print.",
    codes: { a: "Коды | Код | Code" },
  },
  "110": {
    name: "Мерзімді басылымның кодтары | Кодированные данные: продолжающиеся | Coded data: serials",
    codes: { a: "11 таңба | 11 знаков | 11 characters" },
  },
  "115": {
    name: "+Бейненің кодтары | Кодированные данные: видео | Coded data: video",
    codes: { a: "Кодтары | Коды | Codes", b: "Архив кодтары | Архивные коды | Archival codes" },
  },
  "126": {
    name: "Дыбыстың кодтары | Кодированные данные: звук | Coded data: sound",
    codes: { a: "Кодтары | Коды | Codes", b: "Қосымша кодтар | Доп. коды | Further codes" },
  },
  "200": {
    name: "Атауы мен авторлары | Заглавие и ответственность | Title and responsibility",
    note: "Бас бетте қалай тұрса, солай жазылады; ISBD белгілері қойылмайды. | Как на титульном листе, без знаков ISBD. | As on the title page, without ISBD signs.",
    ind1: yesNo("Атаумен іздеу | Поиск по заглавию | Title is an access point"),
    codes: {
      a: "+Негізгі атау | Основное заглавие | Title proper",
      b: "+Материал белгісі | Обозначение материала | Material designation",
      c: "+Басқа автордың шығармасы | Заглавие произведения другого автора | Title by another author",
      d: "+Параллель атау | Параллельное заглавие | Parallel title",
      e: "+Атауға қатысты мәлімет | Сведения к заглавию | Other title information",
      f: "+Бірінші жауапкершілік | Первые сведения об ответственности | First responsibility",
      g: "+Келесі жауапкершілік | Последующие сведения | Subsequent responsibility",
      h: "+Бөлім, том нөмірі | Номер части, тома | Number of part",
      i: "+Бөлім, том атауы | Название части, тома | Name of part",
      v: "Том белгісі | Обозначение тома | Volume designation",
      z: "+Параллель атау тілі | Язык параллельного заглавия | Language of parallel title",
      ...linking,
    },
  },
  "205": {
    name: "+Басылым туралы мәлімет | Сведения об издании | Edition",
    codes: {
      a: "Мысалы: 2-бас. | Например: 2-е изд. | For example: 2nd ed.",
      b: "+Қосымша мәлімет | Доп. сведения | Issue statement",
      d: "+Параллель мәлімет | Параллельные сведения | Parallel",
      f: "+Жауапкершілік | Ответственность | Responsibility",
      g: "+Келесі жауапкершілік | Последующая ответственность | Subsequent",
      ...linking,
    },
  },
  "207": {
    name: "Нөмірлері мен жылдары | Нумерация | Numbering",
    ind2: yesNo("Ескертпе пішінінде | В форме примечания | As a note"),
    codes: { a: "+Нөмірлер | Нумерация | Numbering", z: "+Көзі | Источник | Source" },
  },
  "210": {
    name: "+Баспа мәліметі | Выходные данные | Publication",
    codes: {
      a: "+Жері: Алматы | Место: Алматы | Place",
      b: "+Мекенжайы | Адрес | Address",
      c: "+Баспасы | Издательство | Publisher",
      d: "+Жылы | Год | Date",
      e: "+Басылған жері | Место печатания | Place of manufacture",
      g: "+Баспахана | Типография | Manufacturer",
      h: "+Басылған жылы | Год печатания | Date of manufacture",
      ...linking,
    },
  },
  "215": {
    name: "+Көлемі | Физические характеристики | Physical description",
    codes: {
      a: "+Беті: 320 б. | Объём: 320 с. | Extent",
      c: "Суреттері | Иллюстрации | Illustrations",
      d: "+Өлшемі | Размер | Size",
      e: "+Қосымшасы | Сопроводит. материал | Accompanying material",
      ...linking,
    },
  },
  "225": {
    name: "+Серия | Серия | Series",
    ind1: {
      means: "Серия айдарымен сәйкестігі | Соответствие форме серии | Match with the series heading",
      values: {
        _: "Айтылмаған | Не указано | Not said",
        "0": "Өзгеше | Не соответствует | Different",
        "1": "Айдары жоқ | Нет записи | None",
        "2": "Сәйкес | Соответствует | Same",
      },
    },
    codes: {
      a: "Серия атауы | Заглавие серии | Title",
      d: "+Параллель атау | Параллельное | Parallel",
      e: "+Мәлімет | Сведения | Other information",
      f: "+Жауапкершілік | Ответственность | Responsibility",
      h: "+Бөлім нөмірі | Номер части | Number",
      i: "+Бөлім атауы | Название части | Name",
      v: "+Нөмірі | Номер выпуска | Volume",
      x: "+ISSN | ISSN | ISSN",
      z: "+Тілі | Язык | Language",
      ...linking,
    },
  },
  "300": text("Жалпы ескертпе | Общее примечание | General note"),
  "304": text("Атау туралы ескертпе | Примечание о заглавии | Note on the title"),
  "305": text("Басылым туралы ескертпе | Примечание об издании | Note on the edition"),
  "310": text("Бағасы, қол жеткізу | Примечание о доступности | Note on availability"),
  "314": text("Авторлар туралы ескертпе | Примечание об ответственности | Note on responsibility"),
  "316": text("Дана туралы ескертпе | Примечание об экземпляре | Note on the copy"),
  "317": text("Бұрынғы иелері | Примечание о происхождении | Provenance"),
  "320": text("Әдебиеттер тізімі | Примечание о библиографии | Bibliography note"),
  "327": {
    name: "+Мазмұны | Содержание | Contents",
    ind1: blankOrYes("Толық па | Полное ли | Complete"),
    codes: { a: "+Мәтіні | Текст | Text", ...linking },
  },
  "328": {
    name: "+Диссертация туралы | Примечание о диссертации | Dissertation",
    codes: {
      a: "Мәтіні | Текст | Text",
      b: "Дәреже | Степень | Degree",
      c: "Мамандық | Специальность | Speciality",
      d: "Күні | Дата | Date",
      e: "Ұйым | Организация | Body",
      ...linking,
    },
  },
  "330": text("Аңдатпа | Аннотация | Summary"),
  "333": text("Оқырман мақсаты, жас белгісі | Читательское назначение, возраст | Audience, age mark"),
  "337": text("Жүйелік талаптар | Системные требования | System requirements"),
};

/** MARC 21, field by field: main headings, titles, publication and series (1XX–4XX). How the lines are read: ../field-help.ts. */
import type { FieldLines } from "../field-help.ts";
import {
  bodyType,
  corporate,
  linking,
  meeting,
  person,
  personType,
  skipInd,
  titleAdded,
  uniform,
} from "./help-parts.ts";

const published = {
  means: "Реті | Последовательность | Sequence",
  values: {
    _: "Бірінші не жалғыз | Первое или единственное | First or only",
    "2": "Аралық | Промежуточное | Intervening",
    "3": "Қазіргі | Текущее | Current",
  },
};
const rda = (name: string, example: string): FieldLines => ({
  name: `+${name}`,
  codes: {
    a: `+Атауы: ${example}`,
    b: "+Коды | Код | Code",
    "2": "Сөздік коды | Код источника | Source",
    ...linking,
  },
});

export const titlesLines: Record<string, FieldLines> = {
  "100": {
    name: "Бірінші автор | Первый автор | Main entry, person",
    note: "Бір ғана болады. Қалған авторлар, аудармашылар 700 өрісінде. | Только один. Остальные авторы и переводчики – в 700. | Only one. Other authors and translators in 700.",
    ind1: personType,
    codes: person,
  },
  "110": {
    name: "Автор ұйым | Организация-автор | Main entry, organisation",
    ind1: bodyType,
    codes: corporate,
  },
  "111": {
    name: "Жиын (конференция) | Мероприятие (конференция) | Main entry, meeting",
    ind1: bodyType,
    codes: meeting,
  },
  "130": {
    name: "Бас айдар – бірыңғай атау | Унифицированное заглавие – главная запись | Main entry, uniform title",
    ind1: skipInd("1"),
    codes: uniform,
  },
  "210": {
    name: "+Қысқартылған атау | Сокращённое заглавие | Abbreviated title",
    ind1: titleAdded,
    ind2: {
      means: "Түрі | Вид | Type",
      values: { _: "ISSN бойынша | По ISSN | By ISSN", "0": "Басқа | Другое | Other" },
    },
    codes: {
      a: "Атауы | Заглавие | Title",
      b: "Нақтылау | Уточнение | Qualifier",
      "2": "+Көзі | Источник | Source",
      ...linking,
    },
  },
  "222": {
    name: "+Негізгі (ISSN) атау | Ключевое заглавие | Key title",
    ind2: skipInd("2"),
    codes: { a: "Атауы | Заглавие | Title", b: "Нақтылау | Уточнение | Qualifier", ...linking },
  },
  "240": {
    name: "Бірыңғай атау | Унифицированное заглавие | Uniform title",
    note: "Аудармада – түпнұсқаның атауы: сол арқылы барлық аудармалар бір шығармаға жиналады. | У перевода – заглавие оригинала: по нему переводы собираются в одно произведение. | For a translation the original title: it gathers all translations in one work.",
    ind1: { means: "Шығару | Выводить | Display", values: { "0": "Жоқ | Нет | No", "1": "Иә | Да | Yes" } },
    ind2: skipInd("2"),
    codes: uniform,
  },
  "242": {
    name: "+Каталогтаушы аударған атау | Заглавие в переводе каталогизатора | Translated title",
    ind1: titleAdded,
    ind2: skipInd("2"),
    codes: {
      a: "Атауы | Заглавие | Title",
      b: "Қалғаны | Продолжение | Remainder",
      c: "Жауапкершілік | Ответственность | Responsibility",
      n: "+Бөлім нөмірі | Номер части | Number",
      p: "+Бөлім атауы | Название части | Name",
      y: "Аударма тілі | Язык перевода | Language",
      ...linking,
    },
  },
  "245": {
    name: "Атауы мен авторлары | Заглавие и ответственность | Title statement",
    note: 'Бас бетте қалай тұрса, солай жазылады. Екінші индикатор – бастапқы артикльдің ұзындығы: «The » үшін 4, қазақша мен орысшада 0. | Пишется как на титульном листе. Второй индикатор – длина начального артикля: для «The » 4, в казахском и русском 0. | As on the title page. The second indicator is the length of an initial article: 4 for "The ", 0 in Kazakh and Russian.',
    ind1: titleAdded,
    ind2: skipInd("2"),
    codes: {
      a: "Атауы | Заглавие | Title",
      b: "Атауға қатысты мәлімет: роман, оқулық | Сведения к заглавию: роман, учебник | Other title information",
      c: "Авторлары бас беттегідей | Сведения об ответственности | Statement of responsibility",
      n: "+Бөлім, том нөмірі: 1-кітап | Номер части, тома: кн. 1 | Number of part",
      p: "+Бөлім, том атауы | Название части, тома | Name of part",
      h: "Материал белгісі | Обозначение материала | Medium",
      f: "Қамтитын жылдары | Охватываемые даты | Inclusive dates",
      g: "Негізгі жылдары | Основные даты | Bulk dates",
      k: "+Пішіні | Форма | Form",
      s: "Нұсқасы | Версия | Version",
      ...linking,
    },
  },
  "246": {
    name: "+Атаудың басқа түрі | Другая форма заглавия | Varying form of title",
    ind1: {
      means: "Ескертпе, іздеу | Примечание и поиск | Note and entry",
      values: {
        "0": "Тек ескертпе | Только примечание | Note only",
        "1": "Екеуі де | И то и другое | Both",
        "2": "Ешқайсысы | Ничего | Neither",
        "3": "Тек іздеу | Только поиск | Entry only",
      },
    },
    ind2: {
      means: "Атаудың түрі | Вид заглавия | Type",
      values: {
        _: "Айтылмаған | Не указан | Not said",
        "0": "Бөлігі | Часть | Portion",
        "1": "Параллель | Параллельное | Parallel",
        "2": "Ерекше | Отличительное | Distinctive",
        "3": "Басқа | Другое | Other",
        "4": "Мұқабадағы | На обложке | Cover",
        "5": "Қосымша бас бет | Доп. титульный лист | Added title page",
        "6": "Мәтін басындағы | Перед текстом | Caption",
        "7": "Беттің үстіндегі | Колонтитул | Running",
        "8": "Түптегі | На корешке | Spine",
      },
    },
    codes: {
      a: "Атауы | Заглавие | Title",
      b: "Қалғаны | Продолжение | Remainder",
      i: "Түсіндірме | Пояснение | Display text",
      f: "Кезеңі | Период | Dates",
      g: "+Әртүрлі мәлімет | Разные сведения | Miscellaneous",
      n: "+Бөлім нөмірі | Номер части | Number",
      p: "+Бөлім атауы | Название части | Name",
      ...linking,
    },
  },
  "247": {
    name: "+Бұрынғы атау | Прежнее заглавие | Former title",
    ind1: titleAdded,
    ind2: {
      means: "Ескертпе | Примечание | Note",
      values: { "0": "Шығару | Выводить | Display", "1": "Шығармау | Не выводить | Do not" },
    },
    codes: {
      a: "Атауы | Заглавие | Title",
      b: "Қалғаны | Продолжение | Remainder",
      f: "Кезеңі | Период | Dates",
      g: "+Мәлімет | Сведения | Miscellaneous",
      n: "+Бөлім нөмірі | Номер части | Number",
      p: "+Бөлім атауы | Название части | Name",
      x: "ISSN | ISSN | ISSN",
      ...linking,
    },
  },
  "250": {
    name: "+Басылым туралы мәлімет | Сведения об издании | Edition",
    codes: {
      a: "Мысалы: 2-бас., толықт. | Например: 2-е изд., доп. | For example: 2nd ed.",
      b: "Қалғаны | Продолжение | Remainder",
      ...linking,
    },
  },
  "254": {
    name: "Нота түрі | Вид нот | Musical presentation",
    codes: { a: "Мысалы: партитура | Например: партитура | For example: score", ...linking },
  },
  "255": {
    name: "+Карта масштабы | Масштаб карты | Scale",
    codes: {
      a: "Масштабы | Масштаб | Scale",
      b: "Проекциясы | Проекция | Projection",
      c: "Координаттары | Координаты | Coordinates",
      ...linking,
    },
  },
  "260": {
    name: "+Баспа мәліметі (ескі) | Выходные данные (старое) | Publication (older)",
    note: "Жаңа жазбада 264 қолданылады. | В новых записях – 264. | New records use 264.",
    ind1: published,
    codes: {
      a: "+Жері | Место | Place",
      b: "+Баспасы | Издательство | Publisher",
      c: "+Жылы | Год | Date",
      e: "+Басып шығарған жер | Место печатания | Place of manufacture",
      f: "+Баспахана | Типография | Manufacturer",
      g: "+Басып шығарған жыл | Год печатания | Date of manufacture",
      ...linking,
    },
  },
  "264": {
    name: "+Баспа мәліметі | Выходные данные | Publication",
    ind1: published,
    ind2: {
      means: "Қандай іс | Функция | Function",
      values: {
        "0": "Жасалуы | Создание | Production",
        "1": "Басып шығару | Издание | Publication",
        "2": "Тарату | Распространение | Distribution",
        "3": "Басып көбейту | Изготовление | Manufacture",
        "4": "Авторлық құқық жылы | Дата копирайта | Copyright",
      },
    },
    codes: {
      a: "+Жері: Алматы | Место: Алматы | Place",
      b: "+Баспасы | Издательство | Publisher",
      c: "+Жылы | Год | Date",
      ...linking,
    },
  },
  "300": {
    name: "+Көлемі | Объём | Physical description",
    codes: {
      a: "+Беті, данасы: 320 б. | Страницы, единицы: 320 с. | Extent",
      b: "Суреттері: сур., карта | Иллюстрации: ил., карты | Illustrations",
      c: "+Өлшемі: 21 см | Размер: 21 см | Size",
      e: "Қосымшасы: 1 диск | Сопроводит. материал: 1 диск | Accompanying material",
      f: "+Бірлігі | Единица | Unit",
      g: "+Бірлік өлшемі | Размер единицы | Size of unit",
      ...linking,
    },
  },
  "306": {
    name: "Ұзақтығы | Длительность | Playing time",
    codes: { a: "+Сағат-минут-секунд: 013500 | Часы-минуты-секунды: 013500 | hhmmss", ...linking },
  },
  "310": {
    name: "+Шығу жиілігі | Периодичность | Frequency",
    codes: {
      a: "Мысалы: аптасына 1 рет | Например: 1 раз в неделю | For example: weekly",
      b: "Қай кезде | За какой период | Dates",
      ...linking,
    },
  },
  "336": rda("Мазмұн түрі | Вид содержания | Content type", "мәтін | Название: текст | Term: text"),
  "337": rda(
    "Құрал түрі | Средство доступа | Media type",
    "құралсыз | Название: без средства | Term: unmediated",
  ),
  "338": rda("Тасымалдағыш түрі | Вид носителя | Carrier type", "том | Название: том | Term: volume"),
  "362": {
    name: "+Нөмірлері мен жылдары | Нумерация и даты | Numbering and dates",
    ind1: {
      means: "Пішіні | Форма | Form",
      values: { "0": "Қалыпты | Форматированная | Formatted", "1": "Ескертпе | Примечание | Note" },
    },
    codes: {
      a: "Мысалы: 1999, № 1– | Например: 1999, № 1– | For example: 1999, no. 1–",
      z: "Көзі | Источник | Source",
      ...linking,
    },
  },
  "490": {
    name: "+Серия | Серия | Series",
    ind1: {
      means: "Айдары (8XX) бар ма | Есть ли запись 8XX | Traced",
      values: { "0": "Жоқ | Нет | No", "1": "Бар | Да | Yes" },
    },
    codes: {
      a: "+Серия атауы | Заглавие серии | Title",
      v: "+Нөмірі | Номер | Number",
      x: "+ISSN | ISSN | ISSN",
      l: "LC шифры | Шифр LC | LC call number",
      ...linking,
    },
  },
};

/** RUSMARC, field by field: links, titles, subjects and names (4XX–8XX). How the lines are read: ../field-help.ts. */
import type { FieldLines } from "../field-help.ts";
import {
  body,
  bodyForm,
  bodyKind,
  divided,
  level,
  link,
  linking,
  nameForm,
  person,
  titled,
  yesNo,
} from "./help-parts.ts";

export const accessLines: Record<string, FieldLines> = {
  "410": link("Серия | Серия | Series"),
  "421": link("Қосымшасы | Приложение | Supplement"),
  "422": link("Неге қосымша | Основной документ приложения | Parent of the supplement"),
  "423": link("Бірге шыққан | Издано с | Issued with"),
  "430": link("Жалғастырады | Продолжает | Continues"),
  "440": link("Жалғасы | Продолжается | Continued by"),
  "451": link("Басқа басылымы | Другое издание | Other edition"),
  "452": link("Басқа тасымалдағышта | На другом носителе | Other medium"),
  "453": link("Аудармасы | Перевод | Translated as"),
  "454": link("Түпнұсқасы | Оригинал | Translation of"),
  "461": link(
    "Жоғары деңгей: көп томдық, журнал | Уровень набора: многотомник, журнал | Set",
    "Том не журнал нөмірі үшін: қай көп томдыққа, журналға кіреді. | Для тома или номера: в какой многотомник или журнал входит. | For a volume or an issue: the set or journal to which it belongs.",
  ),
  "462": link("Ішкі деңгей | Уровень поднабора | Subset"),
  "463": link(
    "Ішінде жарияланған | Опубликовано в | Piece",
    "Мақала үшін: газет не журналдың нөмірі. | Для статьи: номер газеты или журнала. | For an article: the issue in which it stands.",
  ),
  "464": link("Құрам бөлігі | Составная часть | Piece-analytic"),
  "488": link("Басқа байланыс | Другая связь | Other relation"),
  "500": {
    name: "+Бірыңғай атау | Унифицированное заглавие | Uniform title",
    ind1: yesNo("Мәнді ме | Значимость | Significant"),
    ind2: yesNo("Бас айдар ма | Главная запись | Primary entry"),
    codes: {
      ...titled,
      k: "Жылы | Год | Date",
      l: "Пішіні | Форма | Form",
      m: "Тілі | Язык | Language",
      ...linking,
    },
  },
  "510": {
    name: "+Параллель атау | Параллельное заглавие | Parallel title",
    ind1: yesNo("Мәнді ме | Значимость | Significant"),
    codes: titled,
  },
  "512": {
    name: "+Мұқабадағы атау | Заглавие обложки | Cover title",
    ind1: yesNo("Мәнді ме | Значимость | Significant"),
    codes: titled,
  },
  "517": {
    name: "+Атаудың басқа түрі | Другое заглавие | Other variant title",
    ind1: yesNo("Мәнді ме | Значимость | Significant"),
    codes: titled,
  },
  "530": {
    name: "+Негізгі (ISSN) атау | Ключевое заглавие | Key title",
    codes: { a: titled.a, b: "Нақтылау | Уточнение | Qualifier", ...linking },
  },
  "541": {
    name: "+Каталогтаушы аударған атау | Заглавие в переводе каталогизатора | Translated title",
    ind1: yesNo("Мәнді ме | Значимость | Significant"),
    codes: titled,
  },
  "600": {
    name: "+Пән – адам | Имя лица как предмет | Subject, person",
    note: "Кітап кім туралы екенін көрсетеді. | О ком книга. | Whom the book is about.",
    ind2: nameForm,
    codes: { ...person, ...divided },
  },
  "601": {
    name: "+Пән – ұйым | Организация как предмет | Subject, organisation",
    ind1: bodyKind,
    ind2: bodyForm,
    codes: { ...body, ...divided },
  },
  "605": { name: "+Пән – шығарма | Заглавие как предмет | Subject, title", codes: { ...titled, ...divided } },
  "606": {
    name: "+Пәндік айдар | Тематическая рубрика | Subject, topic",
    ind1: level,
    codes: { a: "Тақырып | Тема | Topic", ...divided },
  },
  "607": {
    name: "+Жер атауы | Географическая рубрика | Subject, place",
    note: "Өлкетану кітаптары үшін міндетті десе де болады. | Для краеведческих книг желательно всегда. | Local-history books should always have it.",
    codes: { a: "Жер атауы | Географическое название | Place", ...divided },
  },
  "608": {
    name: "+Пішіні, жанры | Форма, жанр | Form, genre",
    codes: { a: "Жанр | Жанр | Genre", ...divided },
  },
  "610": {
    name: "+Кілт сөздер | Ненормированные ключевые слова | Keywords",
    ind1: level,
    codes: { a: "+Сөз | Слово | Word", ...linking },
  },
  "675": {
    name: "+ӘОЖ индексі | Индекс УДК | UDC",
    codes: {
      a: "Индекс | Индекс | Number",
      v: "Кесте басылымы | Издание таблиц | Edition",
      z: "Басылым тілі | Язык издания | Language",
      ...linking,
    },
  },
  "686": {
    name: "+КБЖ және басқа индекс | Индекс ББК и другие | Other classification",
    note: "КБЖ үшін $2 ішіне rubbk жазылады. | Для ББК в $2 пишется rubbk. | For BBK write rubbk in $2.",
    codes: {
      a: "+Индекс | Индекс | Number",
      b: "+Авторлық белгі | Авторский знак | Book number",
      c: "+Қосымша | Дополнение | Subdivision",
      v: "Кесте басылымы | Издание таблиц | Edition",
      "2": "Код: rubbk | Код: rubbk | System code: rubbk",
      ...linking,
    },
  },
  "700": {
    name: "Бірінші автор | Первый автор | Person, primary",
    note: "Бір ғана болады; тең авторлар – 701, аудармашы мен суретші – 702. | Только один; соавторы – 701, переводчик и художник – 702. | Only one; co-authors in 701, translator and illustrator in 702.",
    ind2: nameForm,
    codes: person,
  },
  "701": { name: "+Тең автор | Соавтор | Person, alternative", ind2: nameForm, codes: person },
  "702": {
    name: "+Аудармашы, суретші, редактор | Переводчик, художник, редактор | Person, secondary",
    ind2: nameForm,
    codes: person,
  },
  "710": {
    name: "Автор ұйым | Организация-автор | Body, primary",
    ind1: bodyKind,
    ind2: bodyForm,
    codes: body,
  },
  "711": {
    name: "+Тең ұйым | Организация-соавтор | Body, alternative",
    ind1: bodyKind,
    ind2: bodyForm,
    codes: body,
  },
  "712": {
    name: "+Қосымша ұйым | Организация, вторичная | Body, secondary",
    ind1: bodyKind,
    ind2: bodyForm,
    codes: body,
  },
  "801": {
    name: "+Жазба көзі | Источник записи | Originating source",
    ind2: {
      means: "Қызметі | Функция | Function",
      values: {
        "0": "Сипаттаған | Составитель | Original",
        "1": "Көшірген | Перевод в формат | Transcribing",
        "2": "Өзгерткен | Изменил | Modifying",
        "3": "Берген | Распространитель | Issuing",
      },
    },
    codes: {
      a: "Ел: KZ | Страна: KZ | Country",
      b: "Мекеме | Организация | Agency",
      c: "Күні | Дата | Date",
      g: "+Ережелер: RCR | Правила: RCR | Rules",
      "2": "Пішім | Формат | Format",
    },
  },
  "856": {
    name: "+Электрондық мекенжай | Электронный адрес | Electronic location",
    ind1: {
      means: "Қол жеткізу | Доступ | Access",
      values: {
        _: "Айтылмаған | Не указан | Not said",
        "0": "Пошта | Почта | Email",
        "1": "FTP | FTP | FTP",
        "4": "HTTP | HTTP | HTTP",
        "7": "$y ішінде | В $y | In $y",
      },
    },
    codes: {
      u: "+Мекенжай (https://…) | Адрес (https://…) | Address",
      y: "Тәсілі | Способ доступа | Method",
      z: "+Ескертпе | Примечание | Public note",
      "2": "Сілтеме сөзі | Текст ссылки | Link text",
      q: "Файл түрі | Вид файла | File type",
    },
  },
};

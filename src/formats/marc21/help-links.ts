/** MARC 21, field by field: further names, links and addresses (7XX, 8XX). How the lines are read: ../field-help.ts. */
import type { FieldLines } from "../field-help.ts";
import {
  addedType,
  bodyType,
  corporate,
  link,
  linking,
  linkLabel,
  linkNote,
  meeting,
  person,
  personType,
  skipInd,
  uniform,
} from "./help-parts.ts";

const entry = (name: string, note?: string): FieldLines => ({
  name: `+${name}`,
  ind1: linkNote,
  ind2: linkLabel,
  codes: link,
  ...(note ? { note } : {}),
});

export const linksLines: Record<string, FieldLines> = {
  "700": {
    name: "+Тағы бір адам | Другое лицо | Added entry, person",
    note: "Екінші автор, аудармашы, құрастырушы, суретші: рөлі $4 не $e ішінде. | Второй автор, переводчик, составитель, художник: роль в $4 или $e. | Second author, translator, editor, illustrator: the role in $4 or $e.",
    ind1: personType,
    ind2: addedType,
    codes: {
      ...person,
      i: "+Байланыс | Связь | Relationship",
      t: "Шығармасы | Произведение | Title",
      l: "Тілі | Язык | Language",
      n: "+Бөлім нөмірі | Номер части | Number",
      p: "+Бөлім атауы | Название части | Name",
    },
  },
  "710": {
    name: "+Тағы бір ұйым | Другая организация | Added entry, organisation",
    ind1: bodyType,
    ind2: addedType,
    codes: { ...corporate, t: "Шығармасы | Произведение | Title" },
  },
  "711": {
    name: "+Тағы бір жиын | Другое мероприятие | Added entry, meeting",
    ind1: bodyType,
    ind2: addedType,
    codes: meeting,
  },
  "730": {
    name: "+Ішіндегі шығарманың бірыңғай атауы | Унифицированное заглавие, добавочное | Added entry, uniform title",
    ind1: skipInd("1"),
    ind2: addedType,
    codes: uniform,
  },
  "740": {
    name: "+Ішіндегі шығарма атауы | Заглавие произведения внутри | Added entry, related title",
    ind1: skipInd("1"),
    ind2: addedType,
    codes: {
      a: "Атауы | Заглавие | Title",
      n: "+Бөлім нөмірі | Номер части | Number",
      p: "+Бөлім атауы | Название части | Name",
      ...linking,
    },
  },
  "765": entry("Түпнұсқасы | Оригинал | Original language"),
  "767": entry("Аудармасы | Перевод | Translation"),
  "770": entry("Қосымшасы | Приложение | Supplement"),
  "772": entry("Неге қосымша | Приложение к | Supplement to"),
  "773": entry(
    "Ішінде жарияланған | Опубликовано в | Host item",
    "Мақала үшін: $t – газет не журнал, $g – жылы, нөмірі, беттері. | Для статьи: $t – газета или журнал, $g – год, номер, страницы. | For an article: $t the newspaper or journal, $g year, number, pages.",
  ),
  "774": entry("Құрам бөлігі | Составная часть | Constituent"),
  "775": entry("Басқа басылымы | Другое издание | Other edition"),
  "776": entry("Басқа түрдегісі | Другая форма | Other form"),
  "780": {
    ...entry("Бұрынғы басылым | Предшествующее издание | Preceding entry"),
    ind2: {
      means: "Байланысы | Связь | Relationship",
      values: {
        "0": "Жалғасы | Продолжает | Continues",
        "1": "Бір бөлігін жалғастырады | Продолжает частично | In part",
        "2": "Орнына келді | Заменяет | Supersedes",
        "3": "Бір бөлігінің орнына | Заменяет частично | In part",
        "4": "Бірігіп жасалды | Образовано слиянием | Union of",
        "5": "Сіңірді | Поглотило | Absorbed",
        "6": "Бір бөлігін сіңірді | Поглотило частично | In part",
        "7": "Бөлінді | Отделилось от | Separated from",
      },
    },
  },
  "785": {
    ...entry("Кейінгі басылым | Последующее издание | Succeeding entry"),
    ind2: {
      means: "Байланысы | Связь | Relationship",
      values: {
        "0": "Жалғасқан атау | Продолжается под | Continued by",
        "1": "Ішінара жалғасты | Продолжается частично | In part",
        "2": "Орнына | Заменено | Superseded",
        "3": "Ішінара орнына | Заменено частично | In part",
        "4": "Сіңіп кетті | Поглощено | Absorbed",
        "5": "Ішінара сіңді | Поглощено частично | In part",
        "6": "Бөлінді | Разделилось | Split",
        "7": "Бірікті | Слилось | Merged",
        "8": "Қайта оралды | Вернулось к | Changed back",
      },
    },
  },
  "787": entry("Басқа байланыс | Другая связь | Other relationship"),
  "800": {
    name: "+Серия айдары – автор | Серия под автором | Series, person",
    ind1: personType,
    codes: {
      ...person,
      t: "Серия атауы | Заглавие серии | Title",
      v: "Нөмірі | Номер | Number",
      x: "ISSN | ISSN | ISSN",
    },
  },
  "830": {
    name: "+Серияның бірыңғай атауы | Серия – унифицированное заглавие | Series, title",
    ind2: skipInd("2"),
    codes: {
      a: "Атауы | Заглавие | Title",
      n: "+Бөлім нөмірі | Номер части | Number",
      p: "+Бөлім атауы | Название части | Name",
      v: "Нөмірі | Номер | Number",
      x: "ISSN | ISSN | ISSN",
      ...linking,
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
        "2": "Telnet | Telnet | Telnet",
        "3": "Dial-up | Dial-up | Dial-up",
        "4": "HTTP | HTTP | HTTP",
        "7": "$2 ішінде | В $2 | In $2",
      },
    },
    ind2: {
      means: "Мәтінге қатысы | Отношение | Relationship",
      values: {
        _: "Айтылмаған | Не указано | Not said",
        "0": "Өзі | Сам документ | Resource",
        "1": "Нұсқасы | Версия | Version",
        "2": "Байланысты | Связанный | Related",
        "3": "Бөлігі | Часть | Part",
        "4": "Нұсқаның бөлігі | Часть версии | Part of version",
        "8": "Тақырыпшасыз | Без вводных слов | No label",
      },
    },
    codes: {
      u: "+Мекенжай (https://…) | Адрес (https://…) | Address",
      y: "+Сілтеме сөзі | Текст ссылки | Link text",
      z: "+Ескертпе | Примечание | Public note",
      q: "+Файл түрі | Вид файла | File type",
      "3": "Қай бөлігі | К чему относится | Materials specified",
      "2": "Тәсіл коды | Код способа | Method",
      ...linking,
    },
  },
  "880": {
    name: "+Басқа жазудағы түрі | Форма в другой графике | Alternate graphic representation",
    note: "Төте жазу не латын. $6 ішінде өріс нөмірі. Индикаторлары сол өрістікіндей. | Тоте жазу или латиница. В $6 – номер поля; индикаторы как у него. | Arabic or Latin script. $6 names the field; indicators as there.",
  },
};

/** MARC 21, field by field: subjects (6XX). How the lines are read: ../field-help.ts. */
import type { FieldLines } from "../field-help.ts";
import {
  bodyType,
  corporate,
  linking,
  meeting,
  person,
  personType,
  skipInd,
  subdivisions,
  subjectSource,
  uniform,
} from "./help-parts.ts";

export const subjectsLines: Record<string, FieldLines> = {
  "600": {
    name: "+Пән – адам | Персоналия | Subject, person",
    note: "Кітап кім туралы екенін көрсетеді; автор 100 өрісінде. | О ком книга; автор – в 100. | Whom the book is about; the author is in 100.",
    ind1: personType,
    ind2: subjectSource,
    codes: { ...person, t: "Шығармасы | Произведение | Title of a work", ...subdivisions },
  },
  "610": {
    name: "+Пән – ұйым | Предмет – организация | Subject, organisation",
    ind1: bodyType,
    ind2: subjectSource,
    codes: { ...corporate, t: "Шығармасы | Произведение | Title", ...subdivisions },
  },
  "611": {
    name: "+Пән – жиын | Предмет – мероприятие | Subject, meeting",
    ind1: bodyType,
    ind2: subjectSource,
    codes: { ...meeting, ...subdivisions },
  },
  "630": {
    name: "+Пән – шығарма | Предмет – произведение | Subject, title",
    ind1: skipInd("1"),
    ind2: subjectSource,
    codes: { ...uniform, ...subdivisions },
  },
  "648": {
    name: "+Пән – кезең | Предмет – период | Subject, period",
    ind1: {
      means: "Түрі | Вид | Type",
      values: {
        _: "Айтылмаған | Не указан | Not said",
        "0": "Қамтылған кезең | Охваченный период | Covered",
        "1": "Жасалған кезең | Период создания | Created",
      },
    },
    ind2: subjectSource,
    codes: { a: "Кезең | Период | Period", ...subdivisions },
  },
  "650": {
    name: "+Пәндік айдар | Предметная рубрика | Subject, topic",
    ind1: {
      means: "Деңгейі | Уровень | Level",
      values: {
        _: "Айтылмаған | Не указан | Not said",
        "0": "Белгісіз | Не определён | None",
        "1": "Бірінші | Основной | Primary",
        "2": "Екінші | Вторичный | Secondary",
      },
    },
    ind2: subjectSource,
    codes: {
      a: "Тақырып | Тема | Topic",
      b: "Тақырып жалғасы | Продолжение темы | Following a place",
      ...subdivisions,
    },
  },
  "651": {
    name: "+Жер атауы | Географическая рубрика | Subject, place",
    note: "Өлкетану кітаптары үшін міндетті десе де болады. | Для краеведческих книг желательно всегда. | Local-history books should always have it.",
    ind2: subjectSource,
    codes: { a: "Жер: Қарағанды облысы | Место: Карагандинская область | Place", ...subdivisions },
  },
  "653": {
    name: "+Кілт сөздер | Ключевые слова | Keywords",
    ind1: {
      means: "Деңгейі | Уровень | Level",
      values: {
        _: "Айтылмаған | Не указан | Not said",
        "0": "Белгісіз | Не определён | None",
        "1": "Бірінші | Основной | Primary",
        "2": "Екінші | Вторичный | Secondary",
      },
    },
    ind2: {
      means: "Түрі | Вид | Type",
      values: {
        _: "Айтылмаған | Не указан | Not said",
        "0": "Тақырып | Тема | Topic",
        "1": "Адам | Лицо | Person",
        "2": "Ұйым | Организация | Organisation",
        "3": "Жиын | Мероприятие | Meeting",
        "4": "Кезең | Период | Period",
        "5": "Жер | Место | Place",
        "6": "Жанр | Жанр | Genre",
      },
    },
    codes: { a: "+Сөз | Слово | Word", ...linking },
  },
  "655": {
    name: "+Жанры, түрі | Жанр, форма | Genre",
    ind1: {
      means: "Түрі | Вид | Type",
      values: { _: "Қарапайым | Простой | Basic", "0": "Қырлы | Фасетный | Faceted" },
    },
    ind2: subjectSource,
    codes: {
      a: "Жанр: роман | Жанр: роман | Genre",
      b: "+Қосымша | Дополнение | Non-focus term",
      c: "+Қыры | Фасет | Facet",
      ...subdivisions,
    },
  },
};

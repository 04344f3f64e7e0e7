/** MARC 21, field by field: numbers, codes and classes (0XX). How the lines are read: ../field-help.ts. */
import type { FieldLines } from "../field-help.ts";
import { linking } from "./help-parts.ts";

export const numbersLines: Record<string, FieldLines> = {
  "001": {
    name: "Бақылау нөмірі | Контрольный номер | Control number",
    note: "Жазбаның нөмірін жүйе өзі береді. | Номер записи присваивает система. | The system gives the number of the record.",
  },
  "003": { name: "Нөмірді берген мекеме | Организация, присвоившая номер | Control number identifier" },
  "005": { name: "Соңғы өзгеріс уақыты | Дата последнего изменения | Date of latest transaction" },
  "006": {
    name: "+Қосымша кодталған деректер | Дополнительные кодированные данные | Additional material characteristics",
  },
  "007": {
    name: "+Физикалық сипатының кодтары | Коды физической формы | Physical description fixed field",
    note: "Брайль, дыбыс, бейне, микрофильм үшін. Бірінші таңба – материал түрі. | Для Брайля, звука, видео, микрофильма. Первый знак – вид материала. | For Braille, sound, video, microform. The first character is the category.",
  },
  "008": {
    name: "Кодталған деректер | Кодированные данные | Fixed-length data elements",
    note: "Жоғарыдағы тізімдерден таңдалады: жылы, елі, тілі, оқырманы. | Выбирается из списков выше: год, страна, язык, читатель. | Chosen from the lists above: year, country, language, audience.",
  },
  "020": {
    name: "+ISBN | ISBN | ISBN",
    note: "Басылған нөмірі дұрыс болса – $a, қате басылса – $z. Бақылау цифры тексеріледі. | Верный номер – в $a, ошибочно напечатанный – в $z. Контрольная цифра проверяется. | A right number in $a, a misprinted one in $z. The check digit is checked.",
    codes: {
      a: "Нөмірі | Номер | Number",
      q: "+Нақтылау: мұқабалы, 1-т. | Уточнение: в пер., т. 1 | Qualifier",
      c: "Бағасы | Цена | Terms of availability",
      z: "+Қате нөмір | Ошибочный номер | Cancelled or invalid",
      ...linking,
    },
  },
  "022": {
    name: "+ISSN | ISSN | ISSN",
    ind1: {
      means: "Халықаралық маңызы | Уровень интереса | Level of interest",
      values: {
        _: "Көрсетілмеген | Не указан | Not specified",
        "0": "Халықаралық | Международный | International",
        "1": "Басқа | Другой | Other",
      },
    },
    codes: {
      a: "Нөмірі | Номер | Number",
      l: "ISSN-L | ISSN-L | ISSN-L",
      y: "+Қате ISSN | Ошибочный ISSN | Incorrect ISSN",
      z: "+Күші жойылған ISSN | Отменённый ISSN | Cancelled ISSN",
      "2": "Орталық коды | Код центра | Source",
      ...linking,
    },
  },
  "024": {
    name: "+Басқа стандартты нөмір | Другой стандартный номер | Other standard identifier",
    ind1: {
      means: "Нөмірдің түрі | Вид номера | Type of number",
      values: {
        "0": "ISRC | ISRC | ISRC",
        "1": "UPC | UPC | UPC",
        "2": "ISMN | ISMN | ISMN",
        "3": "EAN | EAN | EAN",
        "4": "SICI | SICI | SICI",
        "7": "$2 ішінде (мысалы, doi) | Указан в $2 (например, doi) | Named in $2 (such as doi)",
        "8": "Белгісіз | Не определён | Unspecified",
      },
    },
    ind2: {
      means: "Басылғанымен айырмасы | Отличие от напечатанного | Difference",
      values: {
        _: "Айтылмаған | Не указано | Not said",
        "0": "Жоқ | Нет | None",
        "1": "Бар | Есть | Differs",
      },
    },
    codes: {
      a: "Нөмірі | Номер | Number",
      q: "+Нақтылау | Уточнение | Qualifier",
      c: "Бағасы | Цена | Terms",
      z: "+Қате нөмір | Ошибочный номер | Invalid",
      "2": "Түрінің коды | Код вида | Source",
      ...linking,
    },
  },
  "028": {
    name: "+Баспа нөмірі (нота, дыбыс) | Издательский номер (ноты, звук) | Publisher number",
    ind1: {
      means: "Түрі | Вид | Type",
      values: {
        "0": "Шығарылым | Выпуск | Issue",
        "1": "Матрица | Матрица | Matrix",
        "2": "Нота тақтасы | Нотная доска | Plate",
        "3": "Басқа нота | Другой нотный | Other music",
        "4": "Бейне | Видео | Video",
        "5": "Басқа | Другой | Other",
        "6": "Тарату | Распространение | Distributor",
      },
    },
    ind2: {
      means: "Ескертпе | Примечание | Note",
      values: {
        "0": "Жоқ | Нет | None",
        "1": "Ескертпе, айдар | Примечание и запись | Note and entry",
        "2": "Ескертпе | Примечание | Note",
        "3": "Айдар | Запись | Entry",
      },
    },
    codes: {
      a: "Нөмірі | Номер | Number",
      b: "Баспа | Издательство | Publisher",
      q: "+Нақтылау | Уточнение | Qualifier",
      ...linking,
    },
  },
  "035": {
    name: "+Басқа жүйедегі нөмірі | Номер в другой системе | System control number",
    codes: {
      a: "(Коды)нөмір | (Код)номер | (Code)number",
      z: "+Күші жойылған нөмір | Отменённый номер | Cancelled",
      ...linking,
    },
  },
  "040": {
    name: "Каталогтаған мекеме | Источник каталогизации | Cataloguing source",
    codes: {
      a: "Алғаш сипаттаған | Составитель записи | Original agency",
      b: "Каталогтау тілі | Язык каталогизации | Language of cataloguing",
      c: "Көшірген | Организация, переписавшая запись | Transcribing agency",
      d: "+Өзгерткен | Изменившая организация | Modifying agency",
      e: "+Ережелер | Правила описания | Description conventions",
      ...linking,
    },
  },
  "041": {
    name: "+Тіл кодтары | Коды языков | Language code",
    note: "Аударма не көп тілді басылым үшін: $a – мәтін тілі, $h – түпнұсқа тілі. | Для перевода или многоязычного издания: $a – язык текста, $h – язык оригинала. | For translations and several languages: $a text, $h original.",
    ind1: {
      means: "Аударма ма | Перевод ли | Translation",
      values: {
        _: "Айтылмаған | Не указано | Not said",
        "0": "Аударма емес | Не перевод | No",
        "1": "Аударма | Перевод | Yes",
      },
    },
    ind2: {
      means: "Кодтар тізімі | Список кодов | Code list",
      values: { _: "MARC | MARC | MARC", "7": "$2 ішінде | В $2 | In $2" },
    },
    codes: {
      a: "+Мәтін тілі: kaz, rus, eng | Язык текста: kaz, rus, eng | Text",
      b: "+Түйіндеме тілі | Язык резюме | Summary",
      d: "+Айтылған тіл | Язык звучания | Sung or spoken",
      e: "+Либретто тілі | Язык либретто | Libretto",
      f: "+Мазмұн тілі | Язык оглавления | Contents",
      g: "+Қосымша материал тілі | Язык сопроводит. материала | Accompanying",
      h: "+Түпнұсқа тілі | Язык оригинала | Original",
      "2": "Тізім коды | Код списка | Source",
      ...linking,
    },
  },
  "043": {
    name: "Аумақ коды | Код территории | Geographic area code",
    codes: {
      a: "+Коды: a-kz--- | Код: a-kz--- | Code: a-kz---",
      c: "+ISO коды | Код ISO | ISO code",
      ...linking,
    },
  },
  "080": {
    name: "+ӘОЖ индексі | Индекс УДК | Universal Decimal Classification",
    ind1: {
      means: "Басылымның түрі | Вид издания таблиц | Type of edition",
      values: {
        _: "Айтылмаған | Не указан | Not said",
        "0": "Толық | Полное | Full",
        "1": "Қысқаша | Сокращённое | Abridged",
      },
    },
    codes: {
      a: "Индекс | Индекс | Number",
      b: "Авторлық белгі | Авторский знак | Item number",
      x: "+Қосалқы белгі | Определитель | Auxiliary",
      "2": "Кесте басылымы | Издание таблиц | Edition",
      ...linking,
    },
  },
  "082": {
    name: "+Дьюи индексі | Индекс Дьюи | Dewey classification",
    ind1: {
      means: "Басылымның түрі | Вид издания | Edition",
      values: {
        "0": "Толық | Полное | Full",
        "1": "Қысқаша | Сокращённое | Abridged",
        "7": "$2 ішінде | В $2 | In $2",
      },
    },
    ind2: {
      means: "Кім берді | Кем присвоен | Assigned by",
      values: {
        _: "Айтылмаған | Не указано | Not said",
        "0": "LC | LC | LC",
        "4": "Басқа | Другая организация | Other",
      },
    },
    codes: {
      a: "+Индекс | Индекс | Number",
      b: "Авторлық белгі | Авторский знак | Item number",
      "2": "Басылым | Издание | Edition",
      ...linking,
    },
  },
  "084": {
    name: "+КБЖ және басқа индекс | Индекс ББК и другие | Other classification",
    note: "КБЖ үшін $2 ішіне rubbk жазылады. | Для ББК в $2 пишется rubbk. | For BBK write rubbk in $2.",
    codes: {
      a: "+Индекс | Индекс | Number",
      b: "Авторлық белгі | Авторский знак | Item number",
      q: "Кім берді | Кем присвоен | Assigning agency",
      "2": "Жіктеме коды: rubbk | Код классификации: rubbk | Source: rubbk",
      ...linking,
    },
  },
};

/** MARC 21, field by field: notes (5XX). How the lines are read: ../field-help.ts. */
import type { FieldLines } from "../field-help.ts";
import { linking } from "./help-parts.ts";

const noteText = { a: "Ескертпе мәтіні | Текст примечания | Text of the note", ...linking };
const text = (name: string, note?: string): FieldLines => ({
  name: `+${name}`,
  codes: noteText,
  ...(note ? { note } : {}),
});

export const notesLines: Record<string, FieldLines> = {
  "500": text("Жалпы ескертпе | Общее примечание | General note"),
  "501": text("Бірге түптелген | Переплетено вместе с | With note"),
  "502": {
    name: "+Диссертация туралы | О диссертации | Dissertation",
    codes: {
      a: "Мәтіні | Текст | Text",
      b: "Дәреже | Степень | Degree",
      c: "Қорғаған жері | Место защиты | Institution",
      d: "Жылы | Год | Year",
      g: "+Мәлімет | Сведения | Miscellaneous",
      o: "+Нөмірі | Номер | Identifier",
      ...linking,
    },
  },
  "504": {
    name: "+Әдебиеттер тізімі | Библиография | Bibliography",
    codes: {
      a: "Мысалы: Библиогр.: 300–318-б. | Например: Библиогр.: с. 300–318 | Text",
      b: "Атаулар саны | Число названий | Number of references",
      ...linking,
    },
  },
  "505": {
    name: "+Мазмұны | Содержание | Contents",
    ind1: {
      means: "Толықтығы | Полнота | Completeness",
      values: {
        "0": "Толық | Полное | Complete",
        "1": "Толық емес | Неполное | Incomplete",
        "2": "Ішінара | Частичное | Partial",
        "8": "Тақырыпшасыз | Без вводных слов | No label",
      },
    },
    ind2: {
      means: "Толтырылуы | Подробность | Level",
      values: { _: "Қарапайым | Простое | Basic", "0": "Бөлшектелген | Подробное | Enhanced" },
    },
    codes: {
      a: "Мазмұн мәтіні | Текст содержания | Text",
      t: "+Шығарма атауы | Заглавие произведения | Title",
      r: "+Авторы | Ответственность | Responsibility",
      g: "+Мәлімет | Сведения | Miscellaneous",
      u: "+Мекенжай | Адрес | Address",
      ...linking,
    },
  },
  "506": {
    name: "+Қол жеткізу шектеуі | Ограничение доступа | Restrictions",
    ind1: {
      means: "Шектеу | Ограничение | Restriction",
      values: {
        _: "Айтылмаған | Не указано | Not said",
        "0": "Шектеусіз | Нет | None",
        "1": "Шектеулі | Есть | Restricted",
      },
    },
    codes: { a: "Шарты | Условия | Terms", ...linking },
  },
  "511": {
    name: "+Оқыған, ойнаған | Исполнители, чтец | Performers",
    ind1: {
      means: "Тақырыпшасы | Вводные слова | Label",
      values: { "0": "Жоқ | Нет | None", "1": "Рөлдерде | В ролях | Cast" },
    },
    codes: noteText,
  },
  "520": {
    name: "+Аңдатпа | Аннотация | Summary",
    ind1: {
      means: "Түрі | Вид | Type",
      values: {
        _: "Түйіндеме | Резюме | Summary",
        "0": "Тақырыбы | Тема | Subject",
        "1": "Пікір | Рецензия | Review",
        "2": "Қамтуы | Охват | Scope",
        "3": "Реферат | Реферат | Abstract",
        "4": "Ескерту | Предупреждение | Advice",
        "8": "Тақырыпшасыз | Без вводных слов | No label",
      },
    },
    codes: {
      a: "Мәтіні | Текст | Text",
      b: "Жалғасы | Продолжение | Expansion",
      c: "Көзі | Источник | Source",
      u: "+Мекенжай | Адрес | Address",
      "2": "Көз коды | Код источника | Source code",
      ...linking,
    },
  },
  "521": {
    name: "+Оқырман мақсаты, жас белгісі | Читательское назначение, возраст | Audience",
    note: "Жас белгісі осында жазылады: 0+, 6+, 12+, 14+, 16+, 18+. | Здесь пишется возрастной знак: 0+, 6+, 12+, 14+, 16+, 18+. | The age mark stands here: 0+, 6+, 12+, 14+, 16+, 18+.",
    ind1: {
      means: "Түрі | Вид | Type",
      values: {
        _: "Оқырманы | Аудитория | Audience",
        "0": "Оқу деңгейі | Уровень чтения | Reading level",
        "1": "Жасы | Возраст | Age",
        "2": "Сыныбы | Класс | Grade",
        "3": "Ерекше оқырман | Особые читатели | Special audience",
        "4": "Қызығушылығы | Мотивация | Interest",
        "8": "Тақырыпшасыз | Без вводных слов | No label",
      },
    },
    codes: {
      a: "+Кімге арналған: 12+ | Кому адресовано: 12+ | For whom: 12+",
      b: "Кім айтқан | Источник | Source",
      ...linking,
    },
  },
  "530": {
    name: "+Басқа түрі де бар | Есть в другой форме | Other form available",
    codes: { a: "Мәтіні | Текст | Text", u: "+Мекенжай | Адрес | Address", ...linking },
  },
  "533": {
    name: "+Көшірме туралы | О репродукции | Reproduction",
    codes: {
      a: "Түрі | Вид | Type",
      b: "+Жері | Место | Place",
      c: "+Кім жасаған | Кем | Agency",
      d: "Жылы | Год | Date",
      e: "Көлемі | Объём | Extent",
      n: "+Ескертпе | Примечание | Note",
      ...linking,
    },
  },
  "534": {
    name: "+Түпнұсқа туралы | Об оригинале | Original version",
    codes: {
      p: "Кіріспе сөз | Вводные слова | Introductory phrase",
      a: "Авторы | Автор | Main entry",
      t: "Атауы | Заглавие | Title",
      c: "Баспасы | Выходные данные | Publication",
      n: "+Ескертпе | Примечание | Note",
      ...linking,
    },
  },
  "538": text("Жүйелік талаптар | Системные требования | System details"),
  "541": {
    name: "+Қалай түсті | Источник поступления | Acquisition",
    ind1: {
      means: "Құпиялығы | Закрытость | Privacy",
      values: {
        _: "Айтылмаған | Не указано | Not said",
        "0": "Жабық | Закрыто | Private",
        "1": "Ашық | Открыто | Public",
      },
    },
    codes: {
      a: "Кімнен | От кого | Source",
      c: "Қалай: сыйға, сатып алу | Способ: дар, покупка | Method",
      d: "Күні | Дата | Date",
      ...linking,
    },
  },
  "546": {
    name: "+Тілі туралы ескертпе | Примечание о языке | Language note",
    codes: {
      a: "Мәтіні | Текст | Text",
      b: "+Жазуы: төте жазу, латын | Графика: тоте жазу, латиница | Script",
      ...linking,
    },
  },
  "561": {
    name: "+Бұрынғы иелері | Бывшие владельцы | Ownership history",
    ind1: {
      means: "Құпиялығы | Закрытость | Privacy",
      values: {
        _: "Айтылмаған | Не указано | Not said",
        "0": "Жабық | Закрыто | Private",
        "1": "Ашық | Открыто | Public",
      },
    },
    codes: { a: "Тарихы | История | History", u: "+Мекенжай | Адрес | Address", ...linking },
  },
  "586": {
    name: "+Сыйлығы | Премия | Award",
    ind1: {
      means: "Тақырыпшасы | Вводные слова | Label",
      values: { _: "Бар | Есть | Yes", "8": "Жоқ | Нет | No" },
    },
    codes: noteText,
  },
  "590": text("Жергілікті ескертпе | Местное примечание | Local note"),
};

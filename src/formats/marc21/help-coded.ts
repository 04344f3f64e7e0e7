/** Leader and 008 of MARC 21 as labelled choices. Which positions there are follows the type of the record. */
import { type CodedLines, type CodedPosition, codedTable } from "../coded-help.ts";

const leader: CodedLines = {
  "LDR/06": [
    "Материал түрі | Вид материала | Type of record",
    {
      a: "Мәтін | Текст | Text",
      t: "Қолжазба | Рукопись | Manuscript",
      c: "Нота | Ноты | Notated music",
      d: "Қолжазба нота | Рукописные ноты | Manuscript music",
      e: "Карта | Карта | Map",
      f: "Қолжазба карта | Рукописная карта | Manuscript map",
      g: "Бейне | Видео | Projected medium",
      i: "Дыбыс: сөз (аудиокітап) | Звук: речь (аудиокнига) | Nonmusical sound",
      j: "Дыбыс: музыка | Звук: музыка | Musical sound",
      k: "Сурет, плакат | Изоиздание | Two-dimensional graphic",
      m: "Электрондық ресурс | Электронный ресурс | Computer file",
      o: "Жиынтық | Комплект | Kit",
      p: "Аралас материал | Смешанный материал | Mixed materials",
      r: "Зат | Предмет | Object",
    },
  ],
  "LDR/07": [
    "Деңгейі | Уровень | Bibliographic level",
    {
      m: "Кітап (жеке басылым) | Книга (монография) | Monograph",
      a: "Кітаптағы бөлік | Часть книги | Component of a monograph",
      b: "Мақала | Статья | Component of a serial",
      s: "Мерзімді басылым | Периодическое издание | Serial",
      i: "Жаңартылатын ресурс | Обновляемый ресурс | Integrating resource",
      c: "Топтама | Коллекция | Collection",
      d: "Топтама бөлігі | Часть коллекции | Subunit",
    },
  ],
  "LDR/17": [
    "Сипаттаманың толықтығы | Полнота описания | Encoding level",
    {
      _: "Толық | Полное | Full",
      "1": "Толық, кітап қолда болмаған | Полное без книги в руках | Full, not examined",
      "2": "Толыққа жақын | Почти полное | Less than full",
      "3": "Қысқа: толықтыру керек | Сокращённое: дополнить | Abbreviated: to complete",
      "4": "Негізгі | Базовое | Core",
      "5": "Алдын ала: толықтыру керек | Предварительное: дополнить | Preliminary: to complete",
      "7": "Ең аз | Минимальное | Minimal",
      "8": "Шыққанға дейін | До публикации | Prepublication",
      u: "Белгісіз | Неизвестно | Unknown",
      z: "Қолданылмайды | Не применяется | Not applicable",
    },
  ],
  "LDR/18": [
    "Сипаттау ережесі | Правила описания | Descriptive form",
    {
      _: "ISBD емес | Не ISBD | Not ISBD",
      a: "AACR2 | AACR2 | AACR2",
      c: "ISBD, тыныс белгісіз | ISBD без знаков | ISBD without punctuation",
      i: "ISBD | ISBD | ISBD",
      u: "Белгісіз | Неизвестно | Unknown",
    },
  ],
  "LDR/19": [
    "Көп томдық | Многотомник | Multipart level",
    {
      _: "Көп томдық емес | Не многотомник | Not multipart",
      a: "Көп томдық тұтас | Набор в целом | Set",
      b: "Том, өз атауы бар | Том со своим заглавием | Part with its own title",
      c: "Том, өз атауы жоқ | Том без своего заглавия | Part with a dependent title",
    },
  ],
};

const dates: CodedLines = {
  "008/06": [
    "Жылдың түрі | Вид даты | Type of date",
    {
      s: "Бір жыл | Один год | Single",
      m: "Бірнеше жыл | Несколько лет | Multiple",
      r: "Қайта басылым | Переиздание | Reprint",
      t: "Шыққан жылы және копирайт | Год и копирайт | Publication and copyright",
      q: "Жуық жыл | Приблизительный год | Questionable",
      n: "Жылсыз | Год неизвестен | Unknown",
      c: "Әлі шығып тұр | Выходит и сейчас | Continuing, current",
      d: "Шығуы тоқтаған | Издание прекращено | Continuing, ceased",
      u: "Шығуы белгісіз | Статус неизвестен | Continuing, unknown",
      e: "Толық күні | Полная дата | Detailed date",
      i: "Жинақ жылдары | Годы коллекции | Inclusive dates",
      k: "Негізгі жылдары | Основные годы | Bulk dates",
      p: "Тарату және жазылу | Выпуск и запись | Distribution and production",
      b: "Б. з. дейін | До н. э. | B.C.",
    },
  ],
  "008/07-10": ["Жылы | Год | First year"],
  "008/11-14": ["Екінші жыл | Второй год | Second year"],
  "008/15-17": [
    "Басылған елі | Страна издания | Country",
    {
      kz_: "Қазақстан | Казахстан | Kazakhstan",
      ru_: "Ресей | Россия | Russia",
      uz_: "Өзбекстан | Узбекистан | Uzbekistan",
      kg_: "Қырғызстан | Кыргызстан | Kyrgyzstan",
      ta_: "Тәжікстан | Таджикистан | Tajikistan",
      tk_: "Түрікменстан | Туркменистан | Turkmenistan",
      aj_: "Әзербайжан | Азербайджан | Azerbaijan",
      bw_: "Беларусь | Беларусь | Belarus",
      un_: "Украина | Украина | Ukraine",
      mp_: "Моңғолия | Монголия | Mongolia",
      cc_: "Қытай | Китай | China",
      tu_: "Түркия | Турция | Turkey",
      gw_: "Германия | Германия | Germany",
      fr_: "Франция | Франция | France",
      xxk: "Ұлыбритания | Великобритания | United Kingdom",
      xxu: "АҚШ | США | United States",
      xx_: "Белгісіз | Неизвестна | Unknown",
    },
  ],
};

const language: CodedLines = {
  "008/35-37": [
    "Тілі | Язык | Language",
    {
      kaz: "Қазақ тілі | Казахский | Kazakh",
      rus: "Орыс тілі | Русский | Russian",
      eng: "Ағылшын тілі | Английский | English",
      uig: "Ұйғыр тілі | Уйгурский | Uighur",
      uzb: "Өзбек тілі | Узбекский | Uzbek",
      kir: "Қырғыз тілі | Киргизский | Kirghiz",
      tat: "Татар тілі | Татарский | Tatar",
      bak: "Башқұрт тілі | Башкирский | Bashkir",
      tur: "Түрік тілі | Турецкий | Turkish",
      kor: "Корей тілі | Корейский | Korean",
      ger: "Неміс тілі | Немецкий | German",
      fre: "Француз тілі | Французский | French",
      chi: "Қытай тілі | Китайский | Chinese",
      ara: "Араб тілі | Арабский | Arabic",
      per: "Парсы тілі | Персидский | Persian",
      ukr: "Украин тілі | Украинский | Ukrainian",
      pol: "Поляк тілі | Польский | Polish",
      lat: "Латын тілі | Латинский | Latin",
      mul: "Бірнеше тіл | Несколько языков | Multiple",
      zxx: "Тілсіз (нота, сурет) | Без языка (ноты, рисунок) | No language",
      und: "Анықталмаған | Не определён | Undetermined",
    },
  ],
};

const audience = (place: string): CodedLines => ({
  [place]: [
    "Оқырманы | Читатель | Audience",
    {
      _: "Айтылмаған | Не указан | Not specified",
      "|": "Кодталмаған | Не кодировалось | Not coded",
      a: "Мектепке дейінгі | Дошкольники | Preschool",
      b: "Бастауыш сынып | Младшие школьники | Primary",
      c: "Балалар (9–13) | Дети (9–13) | Pre-adolescent",
      d: "Жасөспірімдер (14–17) | Подростки (14–17) | Adolescent",
      e: "Ересектер | Взрослые | Adult",
      f: "Мамандар | Специалисты | Specialised",
      g: "Көпшілік | Широкий круг | General",
      j: "Балалар мен жасөспірімдер | Дети и подростки | Juvenile",
    },
  ],
});
const form = (place: string): CodedLines => ({
  [place]: [
    "Пішіні | Форма | Form of item",
    {
      _: "Кәдімгі басылым | Обычное издание | None of the following",
      "|": "Кодталмаған | Не кодировалось | Not coded",
      d: "Ірі қаріп | Крупный шрифт | Large print",
      f: "Брайль | Шрифт Брайля | Braille",
      o: "Онлайн | Онлайн | Online",
      q: "Файл (тікелей электрондық) | Файл (непосредственный доступ) | Direct electronic",
      s: "Электрондық | Электронный | Electronic",
      r: "Дәл көшірме | Репродукция | Regular print reproduction",
      a: "Микрофильм | Микрофильм | Microfilm",
      b: "Микрофиша | Микрофиша | Microfiche",
      c: "Микрокарта | Микрокарта | Microopaque",
    },
  ],
});

const book: CodedLines = {
  ...audience("008/22"),
  ...form("008/23"),
  "008/33": [
    "Әдеби түрі | Литературная форма | Literary form",
    {
      "0": "Көркем емес | Не художественная | Not fiction",
      "1": "Көркем | Художественная | Fiction",
      d: "Драма | Драма | Drama",
      e: "Эссе | Эссе | Essays",
      f: "Роман | Роман | Novels",
      h: "Сықақ | Юмор, сатира | Humour",
      i: "Хаттар | Письма | Letters",
      j: "Әңгіме | Рассказы | Short stories",
      m: "Аралас | Смешанная | Mixed",
      p: "Өлең | Поэзия | Poetry",
      s: "Сөз | Речи | Speeches",
      u: "Белгісіз | Неизвестно | Unknown",
      "|": "Кодталмаған | Не кодировалось | Not coded",
    },
  ],
};
const serial: CodedLines = {
  "008/18": [
    "Шығу жиілігі | Периодичность | Frequency",
    {
      _: "Тұрақсыз | Нерегулярно | No determinable",
      "|": "Кодталмаған | Не кодировалось | Not coded",
      d: "Күн сайын | Ежедневно | Daily",
      c: "Аптасына екі рет | Два раза в неделю | Semiweekly",
      i: "Аптасына үш рет | Три раза в неделю | Three times a week",
      w: "Апта сайын | Еженедельно | Weekly",
      e: "Екі аптада бір | Раз в две недели | Biweekly",
      s: "Айына екі рет | Два раза в месяц | Semimonthly",
      m: "Ай сайын | Ежемесячно | Monthly",
      b: "Екі айда бір | Раз в два месяца | Bimonthly",
      q: "Тоқсан сайын | Ежеквартально | Quarterly",
      f: "Жылына екі рет | Два раза в год | Semiannual",
      t: "Жылына үш рет | Три раза в год | Three times a year",
      a: "Жыл сайын | Ежегодно | Annual",
      g: "Екі жылда бір | Раз в два года | Biennial",
      h: "Үш жылда бір | Раз в три года | Triennial",
      u: "Белгісіз | Неизвестно | Unknown",
      z: "Басқа | Другая | Other",
    },
  ],
  "008/21": [
    "Басылым түрі | Вид издания | Type of continuing resource",
    {
      n: "Газет | Газета | Newspaper",
      p: "Журнал | Журнал | Periodical",
      m: "Серия | Серия | Monographic series",
      w: "Сайт | Сайт | Website",
      d: "Дерекқор | База данных | Database",
      l: "Қойылмалы | Со сменными листами | Loose-leaf",
      _: "Басқа | Другое | None of the following",
      "|": "Кодталмаған | Не кодировалось | Not coded",
    },
  ],
  ...form("008/23"),
};
const sound: CodedLines = {
  ...audience("008/22"),
  ...form("008/23"),
  "008/30": [
    "Дыбыстағы мәтін | Литературный текст | Literary text for sound",
    {
      _: "Музыка | Музыка | Music",
      a: "Өмірбаян | Автобиография | Autobiography",
      b: "Ғұмырнама | Биография | Biography",
      d: "Драма | Драма | Drama",
      f: "Көркем шығарма | Художественное произведение | Fiction",
      h: "Тарих | История | History",
      p: "Өлең | Поэзия | Poetry",
      g: "Есеп | Отчёт | Reporting",
      j: "Тіл үйрену | Обучение языку | Language instruction",
      l: "Дәріс | Лекция | Lectures",
      o: "Ертегі | Сказки | Folktales",
      z: "Басқа | Другое | Other",
      "|": "Кодталмаған | Не кодировалось | Not coded",
    },
  ],
};
const visual: CodedLines = { ...audience("008/22"), ...form("008/29") };

const ofMaterial: readonly { types: string; levels?: string; lines: CodedLines }[] = [
  { types: "at", levels: "bis", lines: serial },
  { types: "at", lines: book },
  { types: "cdij", lines: sound },
  { types: "ef", lines: form("008/29") },
  { types: "gkor", lines: visual },
  { types: "m", lines: { ...audience("008/22"), ...form("008/23") } },
  { types: "p", lines: form("008/23") },
];

/** The positions that a record of this type has, in the order of a form. */
export function marc21Coded(leaderText: string): CodedPosition[] {
  const type = leaderText[6] ?? "a";
  const level = leaderText[7] ?? "m";
  // An article (level b) is coded by what carries it; its own form is that of a book in most catalogues.
  const found = ofMaterial.find(
    ({ types, levels }) =>
      types.includes(type) && (levels === undefined || (level !== "b" && levels.includes(level))),
  );
  return codedTable({ ...leader, ...dates, ...language, ...(found?.lines ?? {}) });
}

/** Field 008 is always of forty characters; its last two say the source. */
export const lengthOf008 = 40;

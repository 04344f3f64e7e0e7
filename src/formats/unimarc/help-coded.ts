/** Leader and field 100 of UNIMARC and RUSMARC as labelled choices. */
import { type CodedPosition, codedTable } from "../coded-help.ts";

const all = codedTable({
  "LDR/06": [
    "Материал түрі | Вид материала | Type of record",
    {
      a: "Мәтін | Текст | Text",
      b: "Қолжазба | Рукопись | Manuscript",
      c: "Нота | Ноты | Music scores",
      d: "Қолжазба нота | Рукописные ноты | Manuscript music",
      e: "Карта | Карта | Map",
      f: "Қолжазба карта | Рукописная карта | Manuscript map",
      g: "Бейне | Видео | Projected and video",
      i: "Дыбыс: сөз (аудиокітап) | Звук: речь (аудиокнига) | Nonmusical sound",
      j: "Дыбыс: музыка | Звук: музыка | Musical sound",
      k: "Сурет, плакат | Изоиздание | Two-dimensional graphic",
      l: "Электрондық ресурс | Электронный ресурс | Electronic resource",
      m: "Мультимедиа | Мультимедиа | Multimedia",
      r: "Зат | Предмет | Object",
    },
  ],
  "LDR/07": [
    "Деңгейі | Уровень | Bibliographic level",
    {
      m: "Кітап (жеке басылым) | Книга (монография) | Monograph",
      a: "Мақала, құрам бөлігі | Статья, составная часть | Analytic",
      s: "Мерзімді басылым | Сериальное издание | Serial",
      i: "Жаңартылатын ресурс | Интегрируемый ресурс | Integrating",
      c: "Топтама | Подборка | Collection",
    },
  ],
  "LDR/08": [
    "Сатылық деңгейі | Иерархический уровень | Hierarchical level",
    {
      _: "Айтылмаған | Не определён | Undefined",
      "0": "Жоқ | Нет иерархии | None",
      "1": "Жоғарғы: көп томдық тұтас | Высший: набор в целом | Highest",
      "2": "Төменгі: том, нөмір | Ниже высшего: том, номер | Below highest",
    },
  ],
  "LDR/17": [
    "Сипаттаманың толықтығы | Полнота описания | Encoding level",
    {
      _: "Толық | Полное | Full",
      "1": "Кітап қолда болмаған | Без книги в руках | Not examined",
      "2": "Шыққанға дейін: толықтыру керек | До публикации: дополнить | Prepublication: to complete",
      "3": "Толық емес: толықтыру керек | Неполное: дополнить | Incomplete: to complete",
    },
  ],
  "100a/08": [
    "Жылдың түрі | Вид даты | Type of date",
    {
      d: "Бір жылда шыққан | Издано в одном году | Complete in one year",
      g: "Бірнеше жылда шыққан | Издавалось несколько лет | Over several years",
      e: "Қайта басылым | Репродукция | Reproduction",
      f: "Жуық жыл | Приблизительный год | Uncertain",
      h: "Шыққан жылы және копирайт | Год и копирайт | Publication and copyright",
      a: "Әлі шығып тұр | Продолжается | Current serial",
      b: "Шығуы тоқтаған | Прекращено | Ceased serial",
      c: "Шығуы белгісіз | Статус неизвестен | Unknown status",
      j: "Толық күні | Полная дата | Detailed date",
      u: "Жылсыз | Год неизвестен | Unknown",
    },
  ],
  "100a/09-12": ["Жылы | Год | First year"],
  "100a/13-16": ["Екінші жыл | Второй год | Second year"],
  "100a/17": [
    "Оқырманы | Читатель | Audience",
    {
      a: "Балалар мен жасөспірімдер | Юношество в целом | Juvenile",
      b: "Мектепке дейінгі | Дошкольники | Preschool",
      c: "Бастауыш сынып | Младшие школьники | Primary",
      d: "Балалар (9–14) | Дети (9–14) | Children",
      e: "Жасөспірімдер (14–20) | Юношество (14–20) | Young adult",
      k: "Мамандар | Взрослые, специалисты | Adult, serious",
      m: "Көпшілік | Взрослые, широкий круг | Adult, general",
      u: "Белгісіз | Неизвестно | Unknown",
      _: "Айтылмаған | Не указан | Not said",
    },
  ],
});

export const unimarcCoded = (): CodedPosition[] => all;
/** Subfield 100$a has thirty-six characters. */
export const lengthOf100 = 36;

/**
 * The main divisions of ББК (library-bibliographic classification, tables for mass libraries), by which public libraries
 * put their books. Names in Kazakh and English are ours: they wait for the eye of a methodologist.
 */
import type { Trilingual } from "#basics";

export type BbkClass = { code: string; name: Required<Trilingual> };
const of = (code: string, ru: string, kk: string, en: string): BbkClass => ({ code, name: { kk, ru, en } });

export const bbkClasses: readonly BbkClass[] = [
  of("20", "Естественные науки в целом", "Жалпы жаратылыстану ғылымдары", "Natural sciences in general"),
  of("22", "Физико-математические науки", "Физика-математика ғылымдары", "Physics and mathematics"),
  of("24", "Химические науки", "Химия ғылымдары", "Chemistry"),
  of("26", "Науки о Земле", "Жер туралы ғылымдар", "Earth sciences"),
  of("28", "Биологические науки", "Биология ғылымдары", "Biology"),
  of("3", "Техника. Технические науки", "Техника. Техникалық ғылымдар", "Technology"),
  of("4", "Сельское и лесное хозяйство", "Ауыл және орман шаруашылығы", "Agriculture and forestry"),
  of(
    "5",
    "Здравоохранение. Медицинские науки",
    "Денсаулық сақтау. Медицина ғылымдары",
    "Health and medicine",
  ),
  of("60", "Общественные науки в целом", "Жалпы қоғамдық ғылымдар", "Social sciences in general"),
  of("63", "История. Исторические науки", "Тарих. Тарих ғылымдары", "History"),
  of("65", "Экономика. Экономические науки", "Экономика. Экономика ғылымдары", "Economics"),
  of("66", "Политика. Политология", "Саясат. Саясаттану", "Politics"),
  of("67", "Право. Юридические науки", "Құқық. Заң ғылымдары", "Law"),
  of("68", "Военное дело. Военная наука", "Әскери іс. Әскери ғылым", "Military science"),
  of("71", "Культура. Культурология", "Мәдениет. Мәдениеттану", "Culture"),
  of("72", "Наука. Науковедение", "Ғылым. Ғылымтану", "Science as a whole"),
  of("74", "Образование. Педагогические науки", "Білім беру. Педагогика ғылымдары", "Education"),
  of("75", "Физическая культура и спорт", "Дене шынықтыру және спорт", "Sport"),
  of(
    "76",
    "Средства массовой информации. Книжное дело",
    "Бұқаралық ақпарат құралдары. Кітап ісі",
    "Media and books",
  ),
  of("77", "Социально-культурная деятельность в сфере досуга", "Бос уақыттағы мәдени қызмет", "Leisure"),
  of("78", "Библиотечная и библиографическая деятельность", "Кітапхана ісі және библиография", "Libraries"),
  of(
    "79",
    "Охрана памятников. Музейное и архивное дело",
    "Ескерткіштерді қорғау. Музей және мұрағат ісі",
    "Heritage, museums and archives",
  ),
  of("80", "Филологические науки в целом", "Жалпы филология ғылымдары", "Philology in general"),
  of("81", "Языкознание", "Тіл білімі", "Linguistics"),
  of("82", "Фольклор. Фольклористика", "Фольклор. Фольклортану", "Folklore"),
  of("83", "Литературоведение", "Әдебиеттану", "Literary studies"),
  of("84", "Художественная литература", "Көркем әдебиет", "Fiction, poetry and drama"),
  of("85", "Искусство. Искусствознание", "Өнер. Өнертану", "Arts"),
  of("86", "Религия", "Дін", "Religion"),
  of("87", "Философия", "Философия", "Philosophy"),
  of("88", "Психология", "Психология", "Psychology"),
  of("9", "Литература универсального содержания", "Әмбебап мазмұнды әдебиет", "General works"),
];

/** The division of a class as printed: «84(5Қаз)7» → 84. */
export const divisionOf = (shelf: string): BbkClass | undefined =>
  bbkClasses.find(({ code }) => shelf.startsWith(code));

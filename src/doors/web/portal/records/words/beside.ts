/** Words of what stands beside a record: its work, its series, what is like it, its address. */
import type { Lang } from "#basics";
import { plural } from "#platform/i18n/rules";

const kk = {
  copy: "Мәтінді көшіру",
  copied: "Көшірілді",
  share: "Бөлісу",
  link: {
    title: "Тұрақты сілтеме",
    lead: "Бұл мекенжай өзгермейді. QR кодты телефонмен сканерлеп, кітапты тауып алыңыз немесе басқаға жіберіңіз.",
    qr: "Осы беттің QR коды",
  },
  today: "Бүгін",
  map: "Картада",
  mapOf: (place: string) => `Картада: ${place}`,
  contents: "Мазмұны",
  similar: { title: "Ұқсас кітаптар", lead: "Тақырыбы мен авторы бойынша жақын шығармалар" },
  work: {
    of: (title: string) => `${title}: басылымдары мен аудармалары`,
    crumb: "Шығарма",
    lead: (n: number, shown: string) =>
      plural("kk", n, { other: `Облыс кітапханаларында ${shown} басылымы бар` }),
    all: (shown: string) => `Барлық басылымы: ${shown}`,
    page: "Шығарма беті",
    noLanguage: "Тілі көрсетілмеген",
    noCopies: "данасы тіркелмеген",
  },
  series: {
    title: (name: string) => `Серия: ${name}`,
    crumb: "Серия",
    count: (n: number, shown: string) => plural("kk", n, { other: `Каталогта ${shown} жазба` }),
    none: "Бұл сериядан каталогта ештеңе жоқ.",
    search: "Каталогтан іздеу",
  },
};
export type BesideWords = typeof kk;

const ru: BesideWords = {
  copy: "Скопировать текст",
  copied: "Скопировано",
  share: "Поделиться",
  link: {
    title: "Постоянная ссылка",
    lead: "Этот адрес не изменится. Наведите телефон на QR-код, чтобы открыть книгу или отправить её другому.",
    qr: "QR-код этой страницы",
  },
  today: "Сегодня",
  map: "На карте",
  mapOf: (place) => `На карте: ${place}`,
  contents: "Содержание",
  similar: { title: "Похожие книги", lead: "Произведения, близкие по теме и автору" },
  work: {
    of: (title) => `${title}: издания и переводы`,
    crumb: "Произведение",
    lead: (n, shown) =>
      plural("ru", n, {
        one: `В библиотеках области ${shown} издание`,
        few: `В библиотеках области ${shown} издания`,
        many: `В библиотеках области ${shown} изданий`,
        other: `В библиотеках области ${shown} издания`,
      }),
    all: (shown) => `Все издания: ${shown}`,
    page: "Страница произведения",
    noLanguage: "Язык не указан",
    noCopies: "экземпляры не учтены",
  },
  series: {
    title: (name) => `Серия: ${name}`,
    crumb: "Серия",
    count: (n, shown) =>
      plural("ru", n, {
        one: `В каталоге ${shown} запись`,
        few: `В каталоге ${shown} записи`,
        many: `В каталоге ${shown} записей`,
        other: `В каталоге ${shown} записи`,
      }),
    none: "Из этой серии в каталоге ничего нет.",
    search: "Искать в каталоге",
  },
};

const en: BesideWords = {
  copy: "Copy the text",
  copied: "Copied",
  share: "Share",
  link: {
    title: "Permanent link",
    lead: "This address does not change. Scan the QR code with a phone to open the book or send it to somebody.",
    qr: "QR code of this page",
  },
  today: "Today",
  map: "On the map",
  mapOf: (place) => `On the map: ${place}`,
  contents: "Contents",
  similar: { title: "Similar books", lead: "Works near in subject and author" },
  work: {
    of: (title) => `${title}: editions and translations`,
    crumb: "Work",
    lead: (n, shown) =>
      plural("en", n, {
        one: `${shown} edition in the libraries of the region`,
        other: `${shown} editions in the libraries of the region`,
      }),
    all: (shown) => `All editions: ${shown}`,
    page: "Page of the work",
    noLanguage: "Language not stated",
    noCopies: "no copies recorded",
  },
  series: {
    title: (name) => `Series: ${name}`,
    crumb: "Series",
    count: (n, shown) =>
      plural("en", n, {
        one: `${shown} record in the catalogue`,
        other: `${shown} records in the catalogue`,
      }),
    none: "Nothing of this series is in the catalogue.",
    search: "Search the catalogue",
  },
};

const all: Record<Lang, BesideWords> = { kk, ru, en };
export const besideWords = (lang: Lang): BesideWords => all[lang];

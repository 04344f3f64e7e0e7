import type { Lang } from "#basics";
import type { PartRole } from "#catalogue";

const kk = {
  belongs: "Байланысты басылымдар",
  kinds: {
    host: "Осы басылымда жарияланған",
    set: "Көптомдық",
    series: "Серия",
    original: "Түпнұсқасы",
    translation: "Аудармасы",
    "other-edition": "Басқа басылымы",
    "other-form": "Басқа түрі",
    supplement: "Қосымшасы",
    "supplement-to": "Осы басылымға қосымша",
    "issued-with": "Бірге шыққан",
    previous: "Бұрынғы атауы",
    next: "Кейінгі атауы",
    related: "Ұқсас басылым",
  } as Record<string, string>,
  parts: { volume: "Томдары", issue: "Нөмірлері", inside: "Ішіндегі мақалалар" } as Record<PartRole, string>,
  more: (n: string) => `Тағы: ${n}`,
};
export type LinkWords = typeof kk;

const ru: LinkWords = {
  belongs: "Связанные издания",
  kinds: {
    host: "Опубликовано в этом издании",
    set: "Многотомник",
    series: "Серия",
    original: "Оригинал",
    translation: "Перевод",
    "other-edition": "Другое издание",
    "other-form": "Другой вид",
    supplement: "Приложение",
    "supplement-to": "Приложение к этому изданию",
    "issued-with": "Издано вместе",
    previous: "Прежнее название",
    next: "Следующее название",
    related: "Похожее издание",
  },
  parts: { volume: "Тома", issue: "Номера", inside: "Статьи внутри" },
  more: (n) => `Ещё: ${n}`,
};

const en: LinkWords = {
  belongs: "Related publications",
  kinds: {
    host: "Published in",
    set: "Set",
    series: "Series",
    original: "Original",
    translation: "Translation",
    "other-edition": "Other edition",
    "other-form": "Other form",
    supplement: "Supplement",
    "supplement-to": "Supplement to",
    "issued-with": "Issued with",
    previous: "Former title",
    next: "Later title",
    related: "Related publication",
  },
  parts: { volume: "Volumes", issue: "Issues", inside: "Articles inside" },
  more: (n) => `More: ${n}`,
};

const all: Record<Lang, LinkWords> = { kk, ru, en };
export const linkWords = (lang: Lang): LinkWords => all[lang];

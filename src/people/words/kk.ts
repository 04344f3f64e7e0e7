import type { Facts } from "#basics";
import type { LikenessReason } from "../rules/likeness.ts";
import type { NameForm, NamePart } from "../rules/names.ts";
import type { Permission } from "../rules/permissions.ts";
import type { RoleCode } from "../rules/roles.ts";

const roles: Record<RoleCode, { name: string; does: string }> = {
  "region-administrator": {
    name: "Облыстық жүйе әкімшісі",
    does: "Бүкіл желіні қолдайды: жүйелер тізімі, тіркелгілер, рөлдер, параметрлер.",
  },
  "regional-methodist": {
    name: "Облыстық әдіскер",
    does: "Барлық жүйенің деректерін көреді, жүйелер тізімін жүргізеді. Жүйелердің деректерін өзгертпейді.",
  },
  "system-administrator": {
    name: "Кітапхана жүйесінің әкімшісі",
    does: "Өз жүйесіндегі филиалдарды, қызметкерлерді, тіркелгілер мен рөлдерді жүргізеді.",
  },
  "system-director": {
    name: "Жүйе директоры",
    does: "Өз жүйесін басқарады: қызметкерлер, рөлдер, жұмыс уақыты, көрсеткіштер.",
  },
  "system-methodist": {
    name: "Жүйе әдіскері",
    does: "Әдістемелік жұмыс, материалдар, көрсеткіштерді енгізу.",
  },
  "innovation-methodist": {
    name: "Инновация жөніндегі әдіскер",
    does: "Тәжірибе жинақтайды, талдау жасайды.",
  },
  "branch-head": {
    name: "Филиал меңгерушісі",
    does: "Филиалдың жұмыс уақытын, қоры мен көрсеткіштерін жүргізеді.",
  },
  "service-head": { name: "Қызмет көрсету бөлімінің басшысы", does: "Акциялар, оқу залының көрсеткіштері." },
  bibliographer: { name: "Библиограф", does: "Каталогтағы жазбалар, аналитикалық сипаттама, анықтама." },
  cataloguer: { name: "Каталогтаушы", does: "Каталог пен даналар: сипаттау, импорт." },
  "stock-keeper": { name: "Қор сақтаушы", does: "Қордың даналарын есепке алады." },
  "local-history-editor": { name: "Өлкетану редакторы", does: "Өлкетану жазбалары мен файлдары." },
  "event-manager": { name: "Іс-шаралар менеджері", does: "Іс-шара материалдары мен көрсеткіштері." },
  librarian: { name: "Кітапханашы", does: "Күнделікті жұмыс: көрсеткіштер, файлдар, серіктес ұсыну." },
  "union-committee": {
    name: "Кәсіподақ комитеті",
    does: "Басқармайтын рөл: қызметкерлерді көреді, марапаттау материалдарын сақтайды.",
  },
};

const permissions: Record<Permission, string> = {
  "tree.edit": "Филиал, бөлім, пункт қосу және өзгерту",
  "tree.manage-systems": "Облыстағы жүйелер тізімін жүргізу",
  "hours.edit": "Жұмыс уақытын өзгерту",
  "partners.propose": "Серіктес ұйым ұсыну",
  "partners.approve": "Ұсынылған серіктес ұйымды бекіту",
  "people.read": "Қызметкерлерді және олардың қызметін көру",
  "people.edit": "Адамдарды қосу, аты-жөнін, қызметін өзгерту",
  "people.merge": "Қайталанған адамдарды біріктіру",
  "accounts.manage": "Тіркелгі ашу, жабу, жаңа құпиясөзге рұқсат беру",
  "roles.grant": "Рөл беру және тоқтату",
  "audit.read": "Кім не істегенін көру",
  "catalogue.describe": "Кітапты қарапайым үлгімен сипаттау",
  "catalogue.edit": "Каталог жазбаларын өзгерту",
  "catalogue.batch": "Көп жазбаны бірден өзгерту",
  "catalogue.merge": "Жиынтық каталог жазбаларын біріктіру және ажырату",
  "catalogue.import": "Каталогқа файлдан жазба жүктеу",
  "authorities.edit": "Беделді атауларды жүргізу",
  "local-history.mark": "Жазбаларға өлкетану белгісін қою",
  "lists.keep": "Кітап тізімдерін жүргізу",
  "stock.edit": "Даналарды қосу және өзгерту",
  "figures.read": "Көрсеткіштерді көру",
  "figures.enter": "Көрсеткіштерді қолмен енгізу",
  "files.store": "Файл сақтау",
  "jobs.see": "Ұзақ жұмыстардың барысын көру",
  "links.make": "Тұрақты сілтеме мен QR жасау",
  "search.explain": "Іздеу нәтижесінің ретін түсіндіру",
  "settings.see": "Баптаулардың атауын көру",
};

const forms: Record<NameForm, string> = { kk: "Қазақша", ru: "Орысша", latn: "Латын әрпімен" };
const parts: Record<NamePart, string> = { surname: "Тегі", given: "Аты", patronymic: "Әкесінің аты" };
const likeness: Record<LikenessReason, string> = {
  "same-name": "аты-жөні бірдей",
  "other-script": "басқа жазуда",
  "spelled-apart": "жазылуы ғана басқа",
  "family-ending": "тегінің жалғауы басқа",
  "near-spelling": "жазылуы жақын",
  initials: "инициалдары сәйкес",
  swapped: "тегі мен аты орын ауысқан",
  "no-patronymic": "әкесінің аты біреуінде жоқ",
};

export const kk = {
  roles,
  permissions,
  forms,
  parts,
  likeness,
  degree: { same: "Бір адам сияқты", likely: "Бір адам болуы мүмкін", possible: "Ұқсас" },
  refusals: {
    "no-name-given": () => "Кемінде бір жазуда тегін немесе атын жазыңыз.",
    "name-letters": () => "Атында әріптер, сызықша және дәйекше ғана болады.",
    "cyrillic-needed": () => "Мұнда кирилл әріптерімен жазыңыз.",
    "latin-needed": () => "Мұнда латын әріптерімен жазыңыз.",
    "maybe-double": (f: Facts) =>
      `Мұндай адам бұрыннан бар болуы мүмкін. Табылғаны: ${f.count}. Алдымен қарап шығыңыз.`,
    "person-merged": () => "Бұл жазба басқасына біріктірілген. Сол адамның бетін ашыңыз.",
    "same-person": () => "Бұл — бір жазба.",
    "both-have-accounts": () => "Екеуінің де ашық тіркелгісі бар. Алдымен біреуін жабыңыз.",
    "already-undone": () => "Бұл біріктіру бұрын кері қайтарылған.",
    "not-a-day": () => "Күнді былай жазыңыз: 2026-03-08.",
    "ends-before-start": () => "Соңғы күні бірінші күнінен бұрын тұр.",
    "post-overlaps": () => "Бұл адамның осы жердегі осындай қызметі сол күндері бар.",
    "fraction-needed": () => "Мөлшерлеме үлесін жазыңыз: 0,25; 0,5; 1.",
    "elected-has-no-fraction": () => "Сайланбалы қызметте мөлшерлеме болмайды.",
    "title-taken": () => "Мұндай қызмет атауы бұрыннан бар.",
    "post-not-here": () => "Адамның ол жерде қызметі жоқ. Алдымен қызметін қосыңыз.",
    "has-account": () => "Бұл адамның тіркелгісі бар.",
    "account-closed": () => "Тіркелгі жабылған.",
    "account-open": () => "Тіркелгі жабылмаған.",
    "account-of-others": () =>
      "Бұл тіркелгінің сіздің құзырыңыздан тыс рөлдері бар. Облыстық әкімшіге хабарласыңыз.",
    "own-account": () => "Мұны өз тіркелгіңізге жасауға болмайды.",
    "role-not-here": () => "Бұл рөл мұндай жерде берілмейді.",
    "role-above-own": () => "Бұл рөлдің құқықтары сізде жоқ, сондықтан оны бере алмайсыз.",
    "granting-oneself": () => "Өзіңізге рөл бере алмайсыз.",
    "role-held": () => "Бұл рөл осы жерде бұрыннан бар.",
    "grant-over": () => "Бұл рөл тоқтатылған.",
    "last-administrator": () => "Бұл — облыстың соңғы әкімшісі. Алдымен басқасын тағайындаңыз.",
    "second-factor-off": () => "Бұл тіркелгіде екінші қадам қосылмаған.",
    "no-region": () => "Облыс әлі құрылмаған.",
    "no-person": () => "Бұл тіркелгі ешбір адамға байланбаған.",
  } satisfies Record<string, (facts: Facts) => string>,
};

/** The shape of the words of this room: what one language has, all have. */
export type Words = typeof kk;

import { cataloguerOf, cataloguers } from "./cataloguers.ts";
import type { Named, NameParts, RoleCode, StaffMember } from "./types.ts";

/**
 * Nobody here exists. Surnames are made of words of the book (мысал "example", үлгі "pattern", парақ "leaf",
 * сөре "shelf", мұқаба "cover" …) and nearly every father is called Үлгі, so that no reader of a page of the
 * demonstration takes them for a living colleague. Names stand in Kazakh, Russian and Latin (ROL-14).
 */
type Row = {
  key: string;
  kk: string;
  ru: string;
  latin: string;
  posts: readonly (readonly [
    node: string,
    title: keyof typeof titles,
    fraction?: number,
    yearsAgo?: number,
  ])[];
  roles: readonly (readonly [role: RoleCode, node: string])[];
};

const titles = {
  methodist: {
    kk: "Кітапханаларды дамыту бөлімінің басшысы",
    ru: "Руководитель отдела развития библиотек",
    en: "Head of library development",
  },
  reading: {
    kk: "Оқу залдары бөлімінің басшысы",
    ru: "Руководитель отдела читальных залов",
    en: "Head of reading rooms",
  },
  technician: { kk: "Жүйетехнигі", ru: "Системотехник", en: "Systems technician" },
  local: {
    kk: "Өлкетану бөлімінің басшысы",
    ru: "Руководитель отдела краеведения",
    en: "Head of local history",
  },
  events: {
    kk: "Көрмелер және бұқаралық іс-шаралар бөлімінің басшысы",
    ru: "Руководитель отдела выставок и массовых мероприятий",
    en: "Head of exhibitions and events",
  },
  stock: {
    kk: "Негізгі қорды сақтау бөлімінің басшысы",
    ru: "Руководитель отдела хранения основного фонда",
    en: "Head of the main stock",
  },
  innovation: {
    kk: "Инновациялық-әдістемелік жұмыс секторының басшысы",
    ru: "Руководитель сектора инновационно-методической работы",
    en: "Head of the innovation sector",
  },
  director: { kk: "Директор", ru: "Директор", en: "Director" },
  systemMethodist: {
    kk: "Әдістемелік-библиографиялық бөлімнің меңгерушісі",
    ru: "Заведующая методико-библиографическим отделом",
    en: "Head of the methodical and bibliographic department",
  },
  bibliographer: { kk: "Библиограф", ru: "Библиограф", en: "Bibliographer" },
  cataloguer: { kk: "Каталогтаушы", ru: "Каталогизатор", en: "Cataloguer" },
  branchHead: { kk: "Филиал меңгерушісі", ru: "Заведующая филиалом", en: "Head of the branch" },
  librarian: { kk: "Кітапханашы", ru: "Библиотекарь", en: "Librarian" },
  union: {
    kk: "Кәсіподақ комитетінің төрайымы",
    ru: "Председатель профсоюзного комитета",
    en: "Chair of the union committee",
  },
} as const satisfies Record<string, Named>;

const rows: readonly Row[] = [
  {
    key: "methodist",
    kk: "Мысалова Айгерім Үлгіқызы",
    ru: "Мысалова Айгерим Ульгикызы",
    latin: "Mysalova Aigerim Ulgikyzy",
    posts: [["gogol/main/development", "methodist", 1, 7]],
    roles: [["regional-methodist", "region"]],
  },
  {
    key: "reading",
    kk: "Үлгібаева Раушан Үлгіқызы",
    ru: "Ульгибаева Раушан Ульгикызы",
    latin: "Ulgibayeva Raushan Ulgikyzy",
    posts: [["gogol/main/reading", "reading", 1, 4]],
    roles: [["service-head", "gogol/main"]],
  },
  {
    key: "administrator",
    kk: "Тізбеков Дәулет Үлгіұлы",
    ru: "Тизбеков Даулет Ульгиулы",
    latin: "Tizbekov Daulet Ulgiuly",
    posts: [["gogol/main/automation", "technician", 1, 5]],
    roles: [["region-administrator", "region"]],
  },
  {
    key: "local",
    kk: "Мұқабаева Әсел Үлгіқызы",
    ru: "Мукабаева Асель Ульгикызы",
    latin: "Mukabayeva Asel Ulgikyzy",
    posts: [["gogol/main/local", "local", 1, 9]],
    roles: [["local-history-editor", "gogol"]],
  },
  {
    key: "events",
    kk: "Көрмебаева Ғалия Үлгіқызы",
    ru: "Кормебаева Галия Ульгикызы",
    latin: "Kormebayeva Galiya Ulgikyzy",
    posts: [["gogol/main/events", "events", 1, 3]],
    roles: [["event-manager", "gogol"]],
  },
  {
    key: "stock",
    kk: "Сөреханова Күләш Үлгіқызы",
    ru: "Сореханова Кулаш Ульгикызы",
    latin: "Sorekhanova Kulash Ulgikyzy",
    posts: [["gogol/main/stock", "stock", 1, 12]],
    roles: [["stock-keeper", "gogol"]],
  },
  {
    key: "innovation",
    kk: "Қаламова Жанар Үлгіқызы",
    ru: "Каламова Жанар Ульгикызы",
    latin: "Kalamova Zhanar Ulgikyzy",
    posts: [["gogol/main/development/innovation", "innovation", 1, 2]],
    roles: [["innovation-methodist", "gogol"]],
  },
  {
    key: "gogol-director",
    kk: "Кітапханов Бауыржан Үлгіұлы",
    ru: "Китапханов Бауржан Ульгиулы",
    latin: "Kitapkhanov Bauyrzhan Ulgiuly",
    posts: [["gogol", "director", 1, 6]],
    roles: [["system-director", "gogol"]],
  },
  {
    key: "balqash-director",
    kk: "Парақова Гүлнәр Үлгіқызы",
    ru: "Паракова Гульнар Ульгикызы",
    latin: "Parakova Gulnar Ulgikyzy",
    posts: [["balqash", "director", 1, 8]],
    roles: [["system-director", "balqash"]],
  },
  {
    key: "balqash-methodist",
    kk: "Әріпбаева Сәуле Үлгіқызы",
    ru: "Арипбаева Сауле Ульгикызы",
    latin: "Aripbayeva Saule Ulgikyzy",
    posts: [["balqash/main/methodical", "systemMethodist", 1, 5]],
    roles: [["system-methodist", "balqash"]],
  },
  {
    key: "balqash-bibliographer",
    kk: "Дерекова Назгүл Үлгіқызы",
    ru: "Дерекова Назгуль Ульгикызы",
    latin: "Derekova Nazgul Ulgikyzy",
    posts: [["balqash/main/methodical", "bibliographer", 1, 2]],
    roles: [["bibliographer", "balqash"]],
  },
  {
    key: "syrlas-head",
    kk: "Бетбаева Меруерт Үлгіқызы",
    ru: "Бетбаева Меруерт Ульгикызы",
    latin: "Betbayeva Meruert Ulgikyzy",
    posts: [["balqash/4", "branchHead", 1, 4]],
    roles: [["branch-head", "balqash/4"]],
  },
  {
    // ROL-13: one person, two posts and two roles that may come into conflict
    key: "balqash-union",
    kk: "Жолдасова Бибігүл Үлгіқызы",
    ru: "Жолдасова Бибигуль Ульгикызы",
    latin: "Zholdassova Bibigul Ulgikyzy",
    posts: [
      ["balqash/5", "branchHead", 1, 10],
      ["balqash", "union", 0.25, 3],
    ],
    roles: [
      ["branch-head", "balqash/5"],
      ["union-committee", "balqash"],
    ],
  },
  {
    key: "balqash-administrator",
    kk: "Желібаев Нұржан Үлгіұлы",
    ru: "Желибаев Нуржан Ульгиулы",
    latin: "Zhelibayev Nurzhan Ulgiuly",
    posts: [["balqash", "technician", 0.5, 2]],
    roles: [["system-administrator", "balqash"]],
  },
  {
    key: "balqash-cataloguer",
    kk: "Сипатова Қарлығаш Үлгіқызы",
    ru: "Сипатова Карлыгаш Ульгикызы",
    latin: "Sipatova Karlygash Ulgikyzy",
    posts: [["balqash/main/acquisition", "librarian", 1, 7]],
    roles: [["cataloguer", "balqash"]],
  },
  {
    key: "balqash-librarian",
    kk: "Оқырманова Аяулым Үлгіқызы",
    ru: "Окырманова Аяулым Ульгикызы",
    latin: "Okyrmanova Ayaulym Ulgikyzy",
    posts: [["balqash/main", "librarian", 1, 1]],
    roles: [["librarian", "balqash/main"]],
  },
  {
    key: "qaraghandy-director",
    kk: "Томова Шолпан Үлгіқызы",
    ru: "Томова Шолпан Ульгикызы",
    latin: "Tomova Sholpan Ulgikyzy",
    posts: [["qaraghandy", "director", 1, 3]],
    roles: [["system-director", "qaraghandy"]],
  },
  {
    key: "qaraghandy-head",
    kk: "Сызбаева Динара Мысалқызы",
    ru: "Сызбаева Динара Мысалкызы",
    latin: "Syzbayeva Dinara Mysalkyzy",
    posts: [["qaraghandy/4", "branchHead", 1, 1]],
    roles: [["branch-head", "qaraghandy/4"]],
  },
  {
    key: "temirtau-stock",
    kk: "Қорбаева Ольга Үлгіқызы",
    ru: "Корбаева Ольга Образцовна",
    latin: "Korbayeva Olga Obraztsovna",
    posts: [["temirtau/main", "librarian", 1, 6]],
    roles: [["stock-keeper", "temirtau"]],
  },
  {
    key: "shahtinsk-methodist",
    kk: "Примерова Елена Образцовна",
    ru: "Примерова Елена Образцовна",
    latin: "Primerova Yelena Obraztsovna",
    posts: [["shahtinsk/main", "systemMethodist", 1, 11]],
    roles: [["innovation-methodist", "shahtinsk"]],
  },
  {
    key: "osakarovka-director",
    kk: "Закладкина Наталья Образцовна",
    ru: "Закладкина Наталья Образцовна",
    latin: "Zakladkina Natalya Obraztsovna",
    posts: [["osakarovka", "director", 1, 5]],
    roles: [["system-director", "osakarovka"]],
  },
  {
    key: "qarqaraly-head",
    kk: "Беташарова Ақбота Үлгіқызы",
    ru: "Беташарова Акбота Ульгикызы",
    latin: "Betasharova Akbota Ulgikyzy",
    posts: [["qarqaraly/nurken", "branchHead", 1, 2]],
    roles: [["branch-head", "qarqaraly/nurken"]],
  },
  {
    // one librarian on a quarter of a post in two villages
    key: "tattimbet-head",
    kk: "Сөзбаев Ержан Үлгіұлы",
    ru: "Созбаев Ержан Ульгиулы",
    latin: "Sozbayev Yerzhan Ulgiuly",
    posts: [
      ["qarqaraly/6", "branchHead", 0.25, 3],
      ["qarqaraly/4", "librarian", 0.5, 1],
    ],
    roles: [["branch-head", "qarqaraly/6"]],
  },
  {
    key: "children-events",
    kk: "Ертегіқызы Томирис",
    ru: "Ертегикызы Томирис",
    latin: "Ertegikyzy Tomiris",
    posts: [["abai-children/main/younger", "events", 1, 1]],
    roles: [["event-manager", "abai-children"]],
  },
  {
    key: "special-librarian",
    kk: "Нүктебаев Серік Үлгіұлы",
    ru: "Нуктебаев Серик Ульгиулы",
    latin: "Nuktebayev Serik Ulgiuly",
    posts: [["special/main", "bibliographer", 0.5, 4]],
    roles: [["bibliographer", "special"]],
  },
];

const ofCatalogues: readonly Row[] = cataloguers.map(({ system, ...name }) => ({
  key: cataloguerOf(system),
  ...name,
  posts: [[`${system}/main`, "cataloguer", 1, 3]],
  roles: [["cataloguer", system]],
}));

function parts(full: string): NameParts {
  const [surname = "", given = "", patronymic] = full.split(" ");
  return patronymic ? { surname, given, patronymic } : { surname, given };
}

export const staff: readonly StaffMember[] = [...rows, ...ofCatalogues].map((row) => ({
  key: row.key,
  name: { kk: parts(row.kk), ru: parts(row.ru), latin: parts(row.latin) },
  posts: row.posts.map(([node, title, fraction = 1, yearsAgo = 1]) => ({
    node,
    title: titles[title],
    fraction,
    yearsAgo,
  })),
  account: { login: row.key, roles: row.roles.map(([role, node]) => ({ role, node })) },
}));

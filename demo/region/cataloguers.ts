/**
 * A cataloguer for each system that hands in a catalogue, besides those of staff.ts: system | Kazakh | Russian | Latin
 * surname | given name in the three. They do not exist either; all are daughters of Үлгі, "the pattern".
 */
const table = `
gogol | Каталогова | Каталогова | Katalogova | Ақмарал | Акмарал | Akmaral
abai-children | Суретова | Суретова | Suretova | Жанел | Жанель | Zhanel
bekturov-youth | Дәптерова | Даптерова | Dapterova | Аружан | Аружан | Aruzhan
special | Әріпова | Арипова | Aripova | Мадина | Мадина | Madina
qaraghandy | Мәтінова | Матинова | Matinova | Динара | Динара | Dinara
temirtau | Баспаева | Баспаева | Baspayeva | Гүлнар | Гульнар | Gulnar
saran | Қағазова | Кагазова | Qagazova | Сәуле | Сауле | Saule
shahtinsk | Жазбаева | Жазбаева | Zhazbayeva | Ботагөз | Ботагоз | Botagoz
priozersk | Белгібаева | Бельгибаева | Belgibayeva | Асем | Асем | Asem
abai | Тараубаева | Тараубаева | Taraubayeva | Назгүл | Назгуль | Nazgul
aqtoghai | Оқулықова | Окулыкова | Oqulyqova | Айнұр | Айнур | Ainur
buqar-zhyrau | Қолжазбаева | Колжазбаева | Qolzhazbayeva | Зере | Зере | Zere
qarqaraly | Кітапбаева | Китапбаева | Kitapbayeva | Еркежан | Еркежан | Yerkezhan
nura | Бетбаева | Бетбаева | Betbayeva | Мөлдір | Молдир | Moldir
osakarovka | Сиябаева | Сиябаева | Siyabayeva | Камила | Камила | Kamila
shet | Бөлімова | Болимова | Bolimova | Гауһар | Гаухар | Gauhar
`;

export type Cataloguer = { system: string; kk: string; ru: string; latin: string };

export const cataloguers: readonly Cataloguer[] = table
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => {
    const [system = "", ...name] = line.split(" | ");
    const [kk = "", ru = "", latin = "", givenKk = "", givenRu = "", givenLatin = ""] = name;
    return {
      system,
      kk: `${kk} ${givenKk} Үлгіқызы`,
      ru: `${ru} ${givenRu} Ульгикызы`,
      latin: `${latin} ${givenLatin} Ulgikyzy`,
    };
  });

/** The login of the cataloguer of a system. */
export const cataloguerOf = (system: string): string => `${system}-cataloguer`;

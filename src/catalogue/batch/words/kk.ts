import type { Facts } from "#basics";

export const kk = {
  warnings: {
    "loses-author": "Авторсыз қалады",
    "loses-subjects": "Тақырыптарсыз қалады",
    "loses-shelf": "Шифрсыз қалады",
    "loses-number": "ISBN не ISSN нөмірінсіз қалады",
    "loses-year": "Жылсыз қалады",
    "loses-language": "Тілі көрсетілмей қалады",
  },
  /** Why a record was left, refused or kept. */
  reasons: {
    "changed-meanwhile": "Осы аралықта басқа адам өзгерткен",
    "no-title": "Атаусыз қалар еді",
    "other-flavour": "Атауы жоқ, басқа пішімдегі жазба",
    "record-unreadable": "Жазба оқылмайды",
  } as Record<string, string>,
  refusals: {
    "nothing-chosen": () => "Бірде-бір жазба таңдалмады.",
    "too-many-chosen": (facts: Facts) =>
      `Бір ретте таңдауға болатын жазба саны: ${facts.most}. Бөліп өзгертіңіз.`,
    "only-foreign": (facts: Facts) =>
      `Таңдалған жазбалардың бәрі басқа жүйелердікі. Саны: ${facts.count}. Бөтен жазба өзгертілмейді.`,
    "pattern-too-wide": () =>
      "Үлгіде кемінде бір әріп не цифр болсын, әйтпесе ол кез келген мәтінге сай келеді.",
    "not-a-tag": () => "Өріс нөмірі үш таңбадан тұрады, мысалы 650.",
    "tag-not-here": () =>
      "Бұл өріс мұнда өзгертілмейді: бақылау нөмірі сақталады, даналар «Даналар» бөлімінде.",
    "not-a-code": () => "Ішкі өріс белгісі бір таңба, мысалы a.",
    "batch-begun": () => "Өзгерту басталып кеткен. Оны тоқтатуға не қайтаруға болады.",
    "batch-not-now": () => "Қазір бұлай істеуге болмайды: өзгертудің күйі басқа. Бетті жаңартыңыз.",
  },
};
export type BatchWords = typeof kk;

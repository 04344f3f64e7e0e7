import type { Trilingual } from "#basics";

/** Names and definitions of the room's figures; a librarian checks them against the instruction of a form. */
type FigureWords = { name: Required<Trilingual>; definition: Required<Trilingual> };

export const figureWords = {
  copies: {
    name: { kk: "Қордағы даналар", ru: "Экземпляров в фонде", en: "Copies in stock" },
    definition: {
      kk: "Кезеңнің соңғы күні қорда есепте тұрған даналардың саны. Түскен күні белгісіз дана жүйеге енгізілген күнінен бастап есептеледі. Өңдеудегі, оқырмандағы және орнында табылмаған даналар да кіреді, есептен шығарылғандары кірмейді. Қоры жүйеге енгізілмеген орын санын қолмен енгізеді: сонда ол сан келесі енгізілгенге дейін есептелгеннің орнына тұрады.",
      ru: "Число экземпляров, состоящих на учёте на последний день периода. Если день поступления неизвестен, экземпляр считается со дня ввода в систему. Учитываются и экземпляры в обработке, у читателей и не найденные на месте; списанные не учитываются. Место, фонд которого не введён в систему, вводит число вручную: оно стоит вместо подсчитанного до следующего введённого.",
      en: "Copies held on the last day of the period. A copy whose day of acquisition is unknown counts from the day it was entered into the system. Copies in process, on loan or not in their place are counted; written-off ones are not. A place whose stock is not in the system enters the number by hand: it stands in place of the counted one until the next entry.",
    },
  },
  received: {
    name: { kk: "Түскен даналар", ru: "Поступило экземпляров", en: "Copies received" },
    definition: {
      kk: "Кезең ішінде қорға түскен даналардың саны. Түскен күні көрсетілмесе, қолмен енгізілген дананың жүйеге енгізілген күні алынады; басқа жүйеден көшірілген, түскен күні белгісіз даналар есепке алынбайды, өйткені көшіру жаңа түсім емес. Кейін есептен шығарылғандары да кіреді.",
      ru: "Число экземпляров, поступивших в фонд за период. Если день поступления не указан, берётся день ввода экземпляра сотрудником; экземпляры, перенесённые из другой системы без дня поступления, не учитываются: перенос не есть поступление. Списанные позднее учитываются.",
      en: "Copies that came into the stock during the period. Where no day of acquisition is given, the day on which staff entered the copy is taken; copies brought over from another system without such a day are not counted, for bringing over is no acquisition. Copies written off later are counted.",
    },
  },
  "copies-per-place": {
    name: {
      kk: "Бір кітапханаға шаққандағы қор",
      ru: "Фонд в среднем на одну библиотеку",
      en: "Stock per library",
    },
    definition: {
      kk: "Қордағы даналар ÷ кітапханалар мен филиалдар, екеуі де кезеңнің соңғы күніне. Кітап беру пункттерінің қоры алымында бар, пункттердің өзі бөлімінде жоқ.",
      ru: "Экземпляры в фонде ÷ библиотеки и филиалы, то и другое на последний день периода. Фонд пунктов выдачи входит в числитель, сами пункты в знаменатель не входят.",
      en: "Copies in stock ÷ libraries and branches, both on the last day of the period. Stock of delivery points is in the numerator; the points themselves are not in the denominator.",
    },
  },
  renewal: {
    name: { kk: "Қордың жаңаруы", ru: "Обновляемость фонда", en: "Renewal of stock" },
    definition: {
      kk: "Кезең ішінде түскен даналар ÷ кезеңнің соңғы күніндегі қор × 100 %.",
      ru: "Поступившие за период экземпляры ÷ фонд на последний день периода × 100 %.",
      en: "Copies received during the period ÷ copies in stock on its last day × 100%.",
    },
  },
} satisfies Record<string, FigureWords>;

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyzeForIndex, analyzeForQuery, termsOf } from "./analysis.ts";
import { highlight } from "./highlight.ts";
import { analyzeLines } from "./lines.ts";

const index = (word: string): string[] => [...termsOf(analyzeForIndex(word)).keys()];
const query = (word: string): string[] => [...termsOf(analyzeForQuery(word)).keys()];
const finds = (asked: string, written: string): boolean => {
  const terms = index(written);
  return query(asked).some((term) => terms.includes(term));
};

/** lemma: its forms. Our own table: library words, one of each sound change. */
const KAZAKH = `
кітап: кітаптың кітабым кітаптарымыздағы кітаппен кітабыңызға кітаптардан
кітапхана: кітапхананың кітапханамызда кітапханаларға кітапханадағылар
мұрағат: мұрағатта мұрағатының мұрағаттармен
орын: орны орнында орындарға орнымыз
халық: халқы халқымыздың халықтың
көрме: көрменің көрмелерде көрмеге
оқырман: оқырмандарымызбен оқырманыңыз оқырманға
қағаз: қағаздың қағазда қағазбен
өлең: өлеңдер өлеңінің өлеңмен
жазу: жазған жазатындар жазбаймын жаздық жазыпты жазар
оқу: оқиды оқыған оқымайды оқып оқыр оқығысы
қауіп: қаупі қауіптің қаупіне
талқылау: талқыланды талқыланған талқылайды
әріптестік: әріптестіктің әріптестікке әріптестігі
серпу: серпіді серпіп серпімейді
көпір: көпірлер көпірдің көпірге
табу: тауып табады таппаған тапты табылған
төгу: төгіп төгеді төкті төкпеді
қою: қойды қояды қойған қоятын қоймас
беру: берді береміз бермегендіктен беріп берілді
сөйлеу: сөйлейді сөйлесіп сөйлеген сөйлемейтін
жүру: жүр жүрміз жүрген жүреді
бұл: бұған мұны бұдан
кітапханашы: кітапханашылардың кітапханашыға
`;
const RUSSIAN = `
книга: книги книгой книгах книг
библиотека: библиотеку библиотеками библиотек
читатель: читателя читателями читателей
человек: люди людям
год: лет годами
письмо: писем письмами
ребенок: дети ребёнка детьми
идти: шёл шла идут
найти: нашли нашёл найдут найденный
сказать: скажи скажу сказанное сказал
издать: издал изданный издана издавший
читать: читающий читаю читали читая
написать: написанная написан напишет
взять: возьму взял взятый
использовать: использующие используется использовал
новый: новая нового новыми нов
`;
function rows(table: string): [string, string[]][] {
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const [lemma = "", forms = ""] = row.split(": ");
      return [lemma, forms.split(" ")];
    });
}

describe("Kazakh and Russian words", () => {
  it.each(rows(KAZAKH))("finds the forms of %s by its dictionary form and by one another", (lemma, forms) => {
    for (const form of forms) {
      expect(finds(lemma, form), `${lemma} → ${form}`).toBe(true);
      for (const other of forms) expect(finds(form, other), `${form} → ${other}`).toBe(true);
    }
  });

  it.each(rows(RUSSIAN))("finds the forms of %s in Russian", (lemma, forms) => {
    for (const form of forms) expect(finds(lemma, form), `${lemma} → ${form}: ${index(form)}`).toBe(true);
  });

  it.each([
    ["қар", "қарт"],
    ["бала", "балта"],
    ["қара", "Қарағанды"],
    ["от", "отар"],
    ["ес", "есім"],
    ["ұн", "үн"],
    ["оң", "он"],
    ["көл", "қол"],
    ["жыл", "жылан"],
    ["сан", "сандық"],
    ["том", "томат"],
    ["банк", "баня"],
    ["кон", "конь"],
    // a word of its own that only looks like a form, also with endings
    ["тақ", "тақта"],
    ["пай", "пайдасыз"],
    ["сау", "сауысқанның"],
    ["қор", "қорғаннан"],
    ["қақ", "қақпағым"],
    ["санын", "санатының"],
    ["көт", "көтерім"],
    // a nominal that looks like a passive, a verb that looks like one
    ["жас", "жасыл"],
    ["ту", "туыс"],
    ["бақ", "бақылайды"],
    ["қоз", "қозғай"],
    // no vowel fell out here
    ["түлік", "түлкі"],
    ["күлік", "күлкі"],
    ["айыл", "айлы"],
    // a negated aorist has a form of its own
    ["ақты", "ақпар"],
  ])("keeps %s and %s apart", (one, two) => {
    expect(finds(one, two)).toBe(false);
    expect(finds(two, one)).toBe(false);
  });

  it("guesses stems of names and words it has never seen", () => {
    for (const form of ["Зықбарлановтың", "Зықбарлановқа", "Зықбарлановтан"])
      expect(finds("Зықбарланов", form), form).toBe(true);
    for (const form of ["Мырқымбекпен", "Мырқымбекте"]) expect(finds("Мырқымбек", form), form).toBe(true);
    for (const form of ["Дармограду", "Дармограде", "Дармоградом"])
      expect(finds("Дармоград", form), form).toBe(true);
  });

  it("keeps both readings of an ambiguous word", () => {
    expect(index("жазда")).toContain("жаз");
    expect(index("алмадым")).toEqual(expect.arrayContaining(["ал"]));
  });
});

describe("spellings", () => {
  it("[I18-03] reaches Cyrillic words from Latin, Arabic and plain letters", () => {
    for (const asked of [
      "kitaphanalarda",
      "kıtaphanada",
      "kitapkhanany",
      "китапханада",
      "كىتاپحانانىڭ",
      "кiтапханаға",
    ])
      expect(finds(asked, "кітапхананың"), asked).toBe(true);
    for (const asked of ["biblioteki", "bibliotekami"]) expect(finds(asked, "библиотека"), asked).toBe(true);
  });

  it("[I18-03] finds words of two scripts by either part", () => {
    expect(finds("симпатия", "Book-симпатия")).toBe(true);
    expect(finds("book", "Book-симпатия")).toBe(true);
    expect(finds("Book-симпатия", "Book-симпатия")).toBe(true);
  });

  it("[I18-03] leaves English whole and finds bilingual titles by either side", () => {
    expect(index("Library")).toContain("library");
    expect(finds("library", "Libraries")).toBe(false);
    const title = index("«Читай-ка» – Book-симпатия / Library");
    for (const asked of ["читай", "book", "симпатия", "library"])
      expect(
        query(asked).some((term) => title.includes(term)),
        asked,
      ).toBe(true);
  });

  it("[I18-04] reads what library texts get wrong: one н of two, glued digits", () => {
    expect(finds("оқырман", "оқырманың")).toBe(true);
    expect(finds("Алматы", "Алматы2011")).toBe(true);
  });

  it("[I18-10] leaves digits findable and a word before glued digits too", () => {
    expect(finds("Қарағанды", "Қарағанды09")).toBe(true);
    expect(finds("Қарағанды09", "Қарағанды09")).toBe(true);
    expect(index("978-601-03-0001-5")).toEqual(["9786010300015"]);
    expect(index("1917-1921")).toEqual(["1917", "1921"]);
    expect(index("5-ші")).toEqual(["5"]);
  });

  it("joins suffixes behind hyphens and apostrophes to what they belong to", () => {
    for (const written of ["ҚР-ның", "ҚР-да", "ҚР"]) expect(finds("ҚР", written), written).toBe(true);
    for (const written of ["YouTube-та", "YouTube’тан", "YouTube'қа"])
      expect(finds("youtube", written), written).toBe(true);
    expect(finds("ата-ана", "ата-аналардың")).toBe(true);
    expect(finds("ана", "ата-аналардың")).toBe(true);
  });

  it("lets plain letters reach several words that do not reach one another", () => {
    expect(finds("кол", "көл")).toBe(true);
    expect(finds("кол", "қол")).toBe(true);
    expect(finds("көл", "қол")).toBe(false);
  });
});

describe("the shape of the answer", () => {
  it("tells the exact place of every word and best terms first", () => {
    const text = "«Кітаптар», 2-том; книги.";
    const tokens = analyzeForIndex(text);
    expect(tokens.map(({ text: word }) => word)).toEqual(["Кітаптар", "2-том", "книги"]);
    for (const { start, end, text: word, terms } of tokens) {
      expect(text.slice(start, end)).toBe(word);
      expect(terms.map(({ weight }) => weight)).toEqual(
        terms.map(({ weight }) => weight).toSorted((a, b) => b - a),
      );
    }
  });

  it("highlights the letters of the text that matched", () => {
    const text = "Оқырмандарға арналған кітаптар мен книги на полке";
    const found = highlight(text, termsOf(analyzeForQuery("кітап книга")).keys()).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(found).toEqual(["кітаптар", "книги"]);
    expect(highlight(text, [])).toEqual([]);
    expect(highlight("", ["кітап"])).toEqual([]);
  });

  it("writes lines for evaluation, as many as it reads", () => {
    expect(analyzeLines("кітаптың\n\nкнигами\n", "index").split("\n")).toHaveLength(4);
    expect(analyzeLines("кітаптың", "index")).toBe("кітап\n");
  });

  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(..."аәбғқкіыйиуұүөоңхшщьъяюёabiqwy'’-09 «»ءىاەكق\u00ad"),
      maxLength: 30,
    }),
  );
  it("never throws, is stable, and its terms fit an index", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const analyse of [analyzeForIndex, analyzeForQuery]) {
          const once = analyse(text);
          expect(analyse(text)).toEqual(once);
          for (const { start, end, text: word, terms } of once) {
            expect(text.slice(start, end)).toBe(word);
            expect(terms.length).toBeGreaterThan(0);
            for (const { term, weight } of terms) {
              expect(term).toMatch(/^\S{1,64}$/);
              expect(term).toBe(term.toLowerCase());
              expect(weight > 0 && weight <= 1).toBe(true);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("index and query agree about identical words", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const asked = analyzeForQuery(text);
        analyzeForIndex(text).forEach(({ terms }, i) => {
          const other = new Set(asked[i]?.terms.map(({ term }) => term));
          expect(terms.some(({ term }) => other.has(term))).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });
});

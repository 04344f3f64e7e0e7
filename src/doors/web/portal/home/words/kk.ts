/** The words of the front page; this table is the shape that ru.ts and en.ts must have. */
export const kk = {
  title: "Облыс кітапханалары",
  description: "Облыс кітапханаларының ортақ каталогы: кітапты табыңыз, қай филиалда барын көріңіз.",
  question: "Бүгін не оқимыз?",
  hint: "Қазақша, орыс әрпімен не латынша жазсаңыз да табылады:",
  hintWords: ["кітапхана", "китапхана", "kitaphana"],
  examples: ["Абай", "Көшпенділер", "балаларға ертегі"],
  newBooks: "Жаңа кітаптар",
  allNew: "Барлық жаңа түсім",
  free: "Қолда бар",
  out: "Қазір бос дана жоқ",
  nearby: "Кітапханалар",
  nearbyLead: "Телефоны мен жұмыс уақыты",
  allLibraries: "Барлық кітапхана",
  counts: {
    systems: "Жүйе",
    places: "Кітапхана мен филиал",
    points: "Кітап беру пункті",
    records: "Каталогтағы жазба",
    copies: "Кітап данасы",
  },
  region: "Облыс бойынша",
  empty: "Каталог әзірге бос",
  emptyNext: "Кітапханашы жазбаларды жүктеген соң, олар осы жерде көрінеді.",
};
export type Words = typeof kk;

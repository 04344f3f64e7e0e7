export const kk = {
  catalogue: "Каталог",
  title: "Жаңа түсімдер",
  description: "Облыс кітапханаларына жақында түскен кітаптар.",
  place: "Кітапхана жүйесі",
  everywhere: "Барлық кітапхана",
  show: "Көрсету",
  came: "Келген күні",
  empty: "Жаңа түсім жоқ",
  pages: "Беттер",
  newer: "Жаңарақтары",
  older: "Бұрынырақ түскендері",
  feed: "Жаңа түсімдерге жазылу (RSS)",
};

export type NewWords = typeof kk;

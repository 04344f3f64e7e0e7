import type { Facts } from "#basics";

export const kk = {
  /** Why something waits in the queue, and what can be done. What a file itself is to blame for is worded by formats. */
  problems: {
    "no-title": () => "Жазбада атауы жоқ. Атауын енгізіңіз.",
    "number-repeated": (f: Facts) =>
      `Осы нөмірмен (001) басқа жазба бұрын келген: ${f.number}. Бөлек жазба ретінде қабылдауға болады.`,
    "edited-here": () =>
      "Жазба файлда да, осында да өзгертілген. Файлдағысын алсаңыз, осындағы нұсқасы тарихында қалады.",
    "barcode-taken": (f: Facts) => `Бұл штрихкод басқа данада тұр: ${f.number}.`,
    "inventory-taken": (f: Facts) => `Бұл түгендеу нөмірі осы теңгерімде басқа данада тұр: ${f.number}.`,
    "record-gone": () => "Дананың жазбасы енді жоқ.",
    // What an import that was taken back had to leave.
    "changed-since": () => "Содан бері өзгертілген",
    "has-copies": () => "Қорда даналары бар",
    "authority-used": () => "Авторитеттік жазба қолданылып тұр",
    "copy-engaged": () => "Қазір қолданыста (берілген, көрмеде не жолда)",
    "former-unreadable": () => "Бұрынғы нұсқасы оқылмады",
  } as Record<string, (facts: Facts) => string>,
  refusals: {
    "no-such-run": () => "Мұндай енгізу жоқ.",
    "import-ended": () => "Бұл енгізу аяқталған. Жаңасын бастаңыз.",
    "import-stopped": () => "Енгізу тоқтатылған. Оны бетінен жалғастыруға болады.",
    "import-not-going": () => "Бұл енгізу қазір жүріп жатқан жоқ.",
    "import-going": () => "Енгізу жүріп жатыр. Алдымен тоқтатыңыз.",
    "import-not-carried-out": () => "Бұл енгізу орындалмаған, қайтаратын ештеңе жоқ.",
    "format-unknown": () =>
      "Файл танылмады. ISO 2709 (.mrc, .iso), MARCXML, ИРБИС мәтіні (.txt), CSV немесе XLSX файлын таңдаңыз.",
    "file-empty": () => "Файл бос.",
    "file-gone": () => "Файл табылмады. Оны қайта жүктеңіз.",
    "no-file": () => "Файлды таңдаңыз.",
    "no-title-column": () => "Кітаптың атауы қай бағанда екені белгісіз. «Атауы» бағанын көрсетіңіз.",
    "no-such-profile": (f: Facts) => `Мұндай баған баптауы жоқ: ${f.name}.`,
    "one-record-only": () => "Файлда бірнеше жазба бар. Мұнда тек бір жазба жүктеледі.",
    "already-decided": () => "Бұл жазба бойынша шешім қабылданған.",
  },
};

export type ImportWords = typeof kk;

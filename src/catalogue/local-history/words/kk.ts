import type { Facts } from "#basics";

export const kk = {
  /** The index and its mark. */
  mark: "Өлкетану",
  refusals: {
    "no-such-direction": () => "Мұндай бағыт жоқ. Тізімнен таңдаңыз.",
    "no-such-place": () => "Мұндай жер атауы жоқ. Оны алдымен авторитеттік файлға енгізіңіз.",
    "direction-there": (facts: Facts) => `Мұндай коды бар бағыт тұр: ${facts.code}`,
    "code-malformed": () => "Код кіші латын әріптерінен басталып, әріп, сан және сызықшадан тұрады.",
  },
};
export type LocalHistoryWords = typeof kk;

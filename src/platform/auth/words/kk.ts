import type { Facts } from "#basics";

export const kk = {
  refusals: {
    "wrong-login-or-password": () => "Логин немесе құпиясөз дұрыс емес.",
    "too-many-tries": (f: Facts) => `Тым көп рет қате енгізілді. Күту керек, секунд: ${f.seconds}.`,
    "wrong-password": () => "Құпиясөз дұрыс емес.",
    "wrong-code": () => "Код дұрыс емес немесе қолданылып қойған. Келесі кодты күтіңіз.",
    "second-step-over": () => "Уақыт өтіп кетті. Қайтадан кіріңіз.",
    "second-factor-on": () => "Екінші қадам қосылған.",
    "second-factor-not-begun": () => "Алдымен екінші қадамды бастаңыз.",
    "wrong-reset-word": () => "Сөз дұрыс емес, қолданылған немесе мерзімі өткен. Әкімшіден жаңасын сұраңыз.",
    "password-like-login": () => "Құпиясөз логинге ұқсамауы керек.",
    "password-common": () =>
      "Бұл құпиясөзді бәрі бірінші болып табады. Бірнеше сөзден тұратын сөйлем жақсырақ.",
    "password-only-digits": (f: Facts) =>
      `Сандар ғана болса, телефон нөмірі сияқты оңай табылады. Әріп қосыңыз немесе цифр саны: ${f.least}.`,
    "password-unchanged": () => "Жаңа құпиясөз ескісінен өзге болуы керек.",
    "passwords-differ": () => "Екі рет енгізілген құпиясөз бірдей емес.",
    "login-letters": () => "Логинде 3–40 таңба: кіші латын әріптері, цифрлар, нүкте, сызықша, астыңғы сызық.",
    "login-taken": (f: Facts) => `Мұндай логин бар: ${f.login}`,
  } satisfies Record<string, (facts: Facts) => string>,
};

export type Words = typeof kk;

import { describe, expect, it } from "vitest";
import { likeness } from "./likeness.ts";
import { fullName, initialsName, pickName, shownName } from "./names.ts";
import { parseName } from "./parse-name.ts";

describe("[ROL-14] how a person is shown", () => {
  const aigul = { surname: "Ахметова", given: "Айгүл", patronymic: "Сәкенқызы" };
  it("[ROL-14] in full in both orders and as initials in both orders", () => {
    expect(fullName(aigul)).toBe("Ахметова Айгүл Сәкенқызы");
    expect(fullName(aigul, "given-first")).toBe("Айгүл Сәкенқызы Ахметова");
    expect(initialsName(aigul)).toBe("Ахметова А.С.");
    expect(initialsName(aigul, "given-first")).toBe("А.С. Ахметова");
  });
  it("[ROL-14] with any part missing", () => {
    expect(initialsName({ surname: "Ахметова" })).toBe("Ахметова");
    expect(initialsName({ given: "Абай", patronymic: "Құнанбайұлы" })).toBe("Абай Құнанбайұлы");
    expect(initialsName({ surname: "Ким", given: "Анна-Мария" })).toBe("Ким А.-М.");
    expect(shownName({}, "kk")).toBe("");
  });
  it("[ROL-14] in the form of the reader's language, else in one that was given, never in a computed one", () => {
    const names = { kk: aigul, latn: { surname: "Akhmetova", given: "Aigul" } };
    expect(pickName(names, "en")?.form).toBe("latn");
    expect(shownName(names, "ru")).toBe("Ахметова Айгүл Сәкенқызы");
    expect(shownName({ kk: aigul }, "en", "initials")).toBe("Ахметова А.С.");
  });
});

describe("[I18-06] reading a name", () => {
  const given = (surname: string | undefined, name: string | undefined, patronymic?: string) => ({
    ...(surname && { surname }),
    ...(name && { given: name }),
    ...(patronymic && { patronymic }),
  });
  it.each([
    ["А.С. Ахметова", given("Ахметова", "А.", "С."), "given-first"],
    ["Ахметова А.С.", given("Ахметова", "А.", "С."), "surname-first"],
    ["А. С. Ахметова", given("Ахметова", "А.", "С."), "given-first"],
    ["А.С.Ахметова", given("Ахметова", "А.", "С."), "given-first"],
    ["Ахметова АС", given("Ахметова", "А.", "С."), "surname-first"],
    ["Әуезов М.", given("Әуезов", "М."), "surname-first"],
    ["Ким А.-М.", given("Ким", "А.-М."), "surname-first"],
    ["Ахметова Айгүл Сәкенқызы", given("Ахметова", "Айгүл", "Сәкенқызы"), "surname-first"],
    ["Айгүл Сәкенқызы Ахметова", given("Ахметова", "Айгүл", "Сәкенқызы"), "given-first"],
    ["Байтұрсынов Ахмет Байтұрсын ұлы", given("Байтұрсынов", "Ахмет", "Байтұрсын ұлы"), "surname-first"],
    ["Абай Құнанбайұлы", given(undefined, "Абай", "Құнанбайұлы"), "given-first"],
    ["Ахметов, Ерлан Болатович", given("Ахметов", "Ерлан", "Болатович"), "surname-first"],
    ["Анна Ильинична Ким", given("Ким", "Анна", "Ильинична"), "given-first"],
    ["Ерлан Ахметов", given("Ахметов", "Ерлан"), "given-first"],
    ["Ахметов Ерлан", given("Ахметов", "Ерлан"), "surname-first"],
    ["Aigul Sakenqyzy Akhmetova", given("Akhmetova", "Aigul", "Sakenqyzy"), "given-first"],
    ["  Мұқанов   Сәбит ", given("Мұқанов", "Сәбит"), "surname-first"],
  ] as const)("[I18-06] %s", (text, name, order) => {
    expect(parseName(text)).toMatchObject({ name, order, guess: false });
  });
  it("[I18-06] says when nothing but habit speaks for an order", () => {
    expect(parseName("Абай Жұмабай")).toMatchObject({
      name: { surname: "Абай", given: "Жұмабай" },
      guess: true,
    });
  });
  it("[I18-06] finds no name in signs, blanks and digits, and survives hostile text", () => {
    for (const text of ["", "  ", "…,!", "12 34"]) expect(parseName(text)).toBeUndefined();
    expect(parseName("<b>Ахметов</b> А.")?.name.surname).toContain("Ахметов");
  });
});

describe("[I18-06] who may be one person", () => {
  const kk = (surname: string, given: string, patronymic?: string) => ({
    kk: { surname, given, patronymic },
  });
  const ru = (surname: string, given: string, patronymic?: string) => ({
    ru: { surname, given, patronymic },
  });
  const latn = (surname: string, given: string) => ({ latn: { surname, given } });
  const aigul = kk("Ахметова", "Айгүл", "Сәкенқызы");

  it.each([
    ["the same", aigul, "same", ["same-name"]],
    ["-қызы apart", kk("Ахметова", "Айгүл", "Сәкен қызы"), "same", ["spelled-apart"]],
    [
      "Russian letters for Kazakh",
      ru("Ахметова", "Айгуль", "Сакенкызы"),
      "same",
      ["other-script", "spelled-apart"],
    ],
    ["Latin", latn("Akhmetova", "Aigul"), "likely", ["other-script", "spelled-apart", "no-patronymic"]],
    ["initials", ru("Ахметова", "А.", "С."), "likely", ["other-script", "initials"]],
    ["swapped", kk("Айгүл", "Ахметова", "Сәкенқызы"), "likely", ["swapped"]],
    [
      "Russian patronymic",
      ru("Ахметова", "Айгуль", "Сакеновна"),
      "likely",
      ["other-script", "spelled-apart"],
    ],
    ["look-alike letters", kk("Axметова", "Айгүл", "Сәкенқызы"), "same", ["spelled-apart"]],
  ] as const)("[I18-06] %s", (_title, other, degree, reasons) => {
    const found = likeness(aigul, other);
    expect(found?.degree).toBe(degree);
    expect(found?.reasons).toEqual(expect.arrayContaining([...reasons]));
  });

  it("[I18-06] one surname in two spellings of print, one family in four", () => {
    expect(likeness(kk("Шахметова", "Гүлнар"), kk("Шаяхметова", "Гүлнар"))?.reasons).toContain(
      "near-spelling",
    );
    for (const surname of ["Жанбулат", "Джанбулатова", "Жанболат"]) {
      expect(likeness(ru("Джанбулатов", "Асан"), ru(surname, "Асан"))).toBeDefined();
    }
  });

  it("[I18-06] contradicting parts are two persons", () => {
    expect(likeness(aigul, kk("Ахметова", "Айнұр", "Сәкенқызы"))).toBeUndefined();
    expect(likeness(aigul, kk("Ахметова", "Айгүл", "Болатқызы"))).toBeUndefined();
    expect(likeness(aigul, ru("Ахметова", "Б.", "С."))).toBeUndefined();
    expect(likeness(kk("Ли", "Ан"), kk("Ким", "Ан"))).toBeUndefined();
    expect(likeness({}, aigul)).toBeUndefined();
  });

  it("[I18-06] is the same from both sides", () => {
    const others = [
      latn("Akhmetova", "Aigul"),
      kk("Айгүл", "Ахметова", "Сәкенқызы"),
      ru("Ахметова", "А.", "С."),
    ];
    for (const other of others)
      expect(likeness(other, aigul)?.score).toBeCloseTo(likeness(aigul, other)?.score ?? -1);
  });
});

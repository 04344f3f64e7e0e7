/**
 * What a password must be: long, not among the first that anyone would try, not the login. No rule about kinds of
 * signs and no expiry: both make people choose worse ones (NIST SP 800-63B §3.1.1.2).
 */
import { type Refusal, refuse } from "#basics";

export const passwordLength = { least: 10, most: 200 };
/** Numbers alone are telephones, dates and IINs: short ones are guessed from a staff list. */
const leastDigits = 16;

/** Words that open a list of guesses here, in small letters; digits and signs around them do not help. */
const firstGuesses = new Set(
  `password passw0rd parol пароль құпиясөз купиясоз kupiasoz secret letmein welcome login
  admin administrator админ администратор әкімші user qwerty qwertyuiop qwertyui asdfghjkl zxcvbnm qazwsx qazwsxedc
  йцукен йцукенг йцукенгш йцукенгшщз йцукенгшщзхъ фывапролд фывапролджэ ячсмитьбю әіңғүұқөһ
  kitap kitaphana кітап кітапхана китапхана кітапханашы biblioteka bibliotekar библиотека библиотекарь librarian library
  qazaqstan kazakhstan kazahstan қазақстан казахстан almaty алматы astana астана abai абай abaikunanbaev
  ortaq ортақ sunshine iloveyou dragon monkey football samsung marina natasha айгуль айгүл aigul`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

const rows = [
  "1234567890",
  "qwertyuiopasdfghjklzxcvbnm",
  "йцукенгшщзхъфывапролджэячсмитьбю",
  "abcdefghijklmnopqrstuvwxyz",
  "абвгдежзийклмнопрстуфхцчшщъыьэюя",
];
const runs = rows.flatMap((row) => [row + row, [...(row + row)].reverse().join("")]);

/** All that is against a password, for the owner of `login`. Empty when it is good. */
export function passwordRefusals(password: string, login: string, field = "password"): Refusal[] {
  const text = password.normalize("NFC");
  const { least, most } = passwordLength;
  const length = [...text].length;
  if (length === 0) return [refuse("required", {}, field)];
  if (length > most) return [refuse("too-long", { most }, field)];
  const refusals: Refusal[] = [];
  if (length < least) refusals.push(refuse("too-short", { least }, field));
  const small = text.toLowerCase();
  if (isLikeLogin(small, login.toLowerCase())) refusals.push(refuse("password-like-login", {}, field));
  else if (isFirstGuess(small)) refusals.push(refuse("password-common", {}, field));
  else if (/^[\d\s+()-]+$/.test(small) && length < leastDigits) {
    refusals.push(refuse("password-only-digits", { least: leastDigits }, field));
  }
  return refusals;
}

const bare = (text: string): string => text.replace(/[^\p{L}]+/gu, "");

function isLikeLogin(password: string, login: string): boolean {
  if (login === "") return false;
  const core = bare(login);
  return password.includes(login) || (core.length >= 4 && bare(password) === core);
}

function isFirstGuess(password: string): boolean {
  const core = bare(password);
  if (firstGuesses.has(password) || firstGuesses.has(core)) return true;
  if (new Set(password).size <= 3) return true;
  if (runs.some((run) => password.length <= run.length && run.includes(password))) return true;
  // One word or run said twice or more: «кітапкітап», «qweqweqweqwe».
  const repeated = /^(.{2,8}?)\1+$/u.exec(password);
  return repeated !== null && (repeated[1] as string).length <= 6;
}

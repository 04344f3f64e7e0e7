export const kk = {
  button: "Тізімге қосу",
  ticked: "Белгіленгенін тізімге қосу",
  tick: (title: string) => `Белгілеу: ${title}`,
  tickColumn: "Белгі",
  list: "Тізім",
  newList: "Жаңа тізім…",
  into: "Бар тізімге",
  makeButton: "Тізім ашып, қосу",
  none: "Ешқандай жазба белгіленбеген",
  back: "Оралу",
  done: (list: string, shown: string) => `«${list}» тізіміне қосылды: ${shown}`,
  already: (list: string) => `«${list}» тізімінде бұрыннан бар`,
  open: "Тізімді ашу",
};

export type ToListWords = typeof kk;

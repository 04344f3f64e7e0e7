/** Books of the Turkic world; columns as in kazakh-classics.ts. */
export const turkicBooks = `
aqiqat-syiy | iugineki | tut |  | poem | a | Atebetü’l-hakayık | kk Ақиқат сыйы / ru Дар истины | turkic ethics |
qisas-anbiia | rabghuzi | chg |  | stories | a |  | kk Қисас-ул-әнбия | turkic islam |
mukhabbat-name | khorezmi | chg |  | poem | a |  | kk Мұхаббат-наме / ru Мухаббат-наме | turkic love golden-horde |
khusrau-shyryn-qutb | qutb | chg |  | poem | a |  | kk Хұсрау – Шырын | turkic love golden-horde |
gulistan-bit-turki | sarai | chg |  | poem | a |  | kk Гүлстан бит-түрки | turkic ethics golden-horde |
baqyrghani | baqyrghani | tut |  | verse | a |  | kk Бақырғани кітабы | turkic islam |
turik-shezhiresi | abilghazy | chg |  | chronicle | a | Shajara-i turk | kk Түрік шежіресі / ru Родословное древо тюрков | turkic genealogy history |
qazaq-qyzy | ibragimov | tat |  | novel | a | Казакъ кызы | kk Қазақ қызы / ru Дочь степи | women love |
shum-bala | ghulam | uzb |  | novella | y | Shum bola | ru Озорник | childhood satire |
nauai-roman | aibek | uzb |  | novel | a | Navoiy | ru Навои | history turkic |
maqtymquly | maqtymquly | tuk |  | verse | a |  | kk Таңдамалы өлеңдер / ru Избранные стихи | turkic ethics |
khamsa-nizami | nizami | per |  | poem | a |  | ru Хосров и Ширин | turkic love |
iskendername | nizami | per |  | poem | a |  | kk Ескендір-наме / ru Искендер-наме | turkic history |
mening-atym-qyzyl | pamuk | tur |  | novel | a | Benim Adım Kırmızı | ru Меня зовут Красный | history |
qar-pamuk | pamuk | tur |  | novel | a | Kar | ru Снег | love |
shalyqushy | guntekin | tur |  | novel | a | Çalıkuşu | ru Королёк – птичка певчая | love women | audio
eki-qashan | karim | bak |  | play | a |  | ru В ночь лунного затмения | love |
qyldan-kopir | aitmatov | rus |  | novel | a | Тавро Кассандры | kk Кассандра таңбасы | philosophy |
ertek-aq-bult | aitmatov | rus |  | novella | a | Белое облако Чингисхана | kk Шыңғысханның ақ бұлты | history |
erte-kelgen | aitmatov | kir |  | novella | y |  | ru Ранние журавли / kk Ерте келген тырналар | childhood war | audio
`;

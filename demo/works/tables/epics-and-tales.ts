/** Epics, tales and song contests handed down by the people; columns as in kazakh-classics.ts. */
export const epicsAndTales = `
qyrymnyng-qyryq | @kazakh-folk | kaz |  | epic | a | Қырымның қырық батыры | ru Сорок богатырей Крыма | epic folklore |
oraq-mamai | @kazakh-folk | kaz |  | epic | a | Орақ – Мамай |  | epic folklore |
qarasai-qazi | @kazakh-folk | kaz |  | epic | a | Қарасай – Қази |  | epic folklore |
er-sain | @kazakh-folk | kaz |  | epic | y | Ер Сайын | ru Ер-Саин | epic folklore | audio
er-kokshe | @kazakh-folk | kaz |  | epic | y | Ер Көкше |  | epic folklore |
er-qosai | @kazakh-folk | kaz |  | epic | y | Ер Қосай |  | epic folklore |
shora-batyr | @kazakh-folk | kaz |  | epic | y | Шора батыр |  | epic folklore |
qubyghul | @kazakh-folk | kaz |  | epic | y | Құбығұл |  | epic folklore |
qula-mergen | @kazakh-folk | kaz |  | epic | y | Құламерген |  | epic folklore |
dotan-batyr | @kazakh-folk | kaz |  | epic | y | Дотан батыр |  | epic folklore |
korughly | @kazakh-folk | kaz |  | epic | a | Көрұғлы | ru Кероглы | epic folklore turkic |
beket-batyr | @kazakh-folk | kaz |  | epic | a | Бекет батыр |  | epic folklore history |
isatai-makhambet-epic | @kazakh-folk | kaz |  | epic | a | Исатай – Махамбет |  | epic uprising history |
olzhabai-batyr | @kazakh-folk | kaz |  | epic | a | Олжабай батыр |  | epic history |
munglyq-zarlyq | @kazakh-folk | kaz |  | epic | y | Мұңлық – Зарлық | ru Мунлык и Зарлык | folklore love | audio
tahir-zuhra | @kazakh-folk | kaz |  | epic | a | Таһир – Зуһра |  | folklore love |
zhusip-zylikha | @kazakh-folk | kaz |  | epic | a | Жүсіп – Зылиха |  | folklore love |
seipilmalik | @kazakh-folk | kaz |  | epic | a | Сейфүлмәлік |  | folklore love |
kulshe-qyz | @kazakh-folk | kaz |  | epic | a | Күлше қыз |  | folklore love |
maqpal-qyz | @kazakh-folk | kaz |  | epic | a | Мақпал қыз |  | folklore love |
sulushash-epic | @kazakh-folk | kaz |  | epic | a | Сұлушаш |  | folklore love |
birzhan-sara | @kazakh-folk | kaz |  | folklore | a | Біржан – Сара айтысы |  | folklore music | audio
aqyn-qyzdar | @kazakh-folk | kaz |  | folklore | a | Ақын қыздар айтысы |  | folklore women |
suiinbai-qataghan | @kazakh-folk | kaz |  | folklore | a | Сүйінбай мен Қатаған айтысы |  | folklore |
zhambyl-qulmambet | @kazakh-folk | kaz |  | folklore | a | Жамбыл мен Құлмамбет айтысы |  | folklore |
qangbaq-shal | @kazakh-folk | kaz |  | tale | c | Қаңбақ шал | ru Канбак-шал | tales | audio braille
aiaz-bi | @kazakh-folk | kaz |  | tale | c | Аяз би | ru Аяз-бий | tales ethics | audio
maqta-qyz | @kazakh-folk | kaz |  | tale | c | Мақта қыз бен мысық |  | tales | audio
altyn-saqa | @kazakh-folk | kaz |  | tale | c | Алтын сақа | ru Золотой асык | tales | audio braille
kendebai | @kazakh-folk | kaz |  | tale | c | Керқұла атты Кендебай | ru Кендебай на коне Кер-кула | tales | audio
qyryq-otirik | @kazakh-folk | kaz |  | tale | c | Қырық өтірік | ru Сорок небылиц | tales | audio
ur-toqpaq | @kazakh-folk | kaz |  | tale | c | Ұр, тоқпақ! |  | tales |
qotyr-torghai | @kazakh-folk | kaz |  | tale | c | Қотыр торғай |  | tales animals | audio
tulki-qoishy-aiu | @kazakh-folk | kaz |  | tale | c | Түлкі, қойшы, аю | ru Лиса, пастух и медведь | tales animals |
zhaqsylyq-zhamandyq | @kazakh-folk | kaz |  | tale | c | Жақсылық пен жамандық | ru Добро и зло | tales ethics |
bodene-tulki | @kazakh-folk | kaz |  | tale | c | Бөдене мен түлкі | ru Перепёлка и лиса | tales animals | audio
kushik-kuieu | @kazakh-folk | kaz |  | tale | c | Күшік күйеу |  | tales |
tepeng-kok | @kazakh-folk | kaz |  | tale | c | Тепең көк |  | tales animals |
ushqysh-kilem | @kazakh-folk | kaz |  | tale | c | Ұшқыш кілем | ru Ковёр-самолёт | tales |
khan-shentei | @kazakh-folk | kaz |  | tale | c | Хан Шентей |  | tales |
zhirenshe | @kazakh-folk | kaz |  | folklore | y | Жиренше шешен | ru Жиренше-шешен | folklore ethics | audio
qozhanasyr | @kazakh-folk | kaz |  | folklore | y | Қожанасыр хикаялары |  | folklore satire | audio braille
shesendik-sozder | @kazakh-folk | kaz |  | folklore | y | Шешендік сөздер |  | folklore ethics |
batalar | @kazakh-folk | kaz |  | folklore | a | Қазақтың баталары |  | folklore customs | audio
zhanyltpashtar | @kazakh-folk | kaz |  | folklore | c | Жаңылтпаштар | ru Скороговорки | folklore childhood | audio
besik-zhyry | @kazakh-folk | kaz |  | folklore | c | Бесік жыры | ru Колыбельная | folklore childhood | audio
betashar | @kazakh-folk | kaz |  | folklore | a | Беташар |  | folklore customs |
qazaq-anyzdary | @kazakh-folk | kaz |  | folklore | y | Қазақ аңыздары | ru Казахские легенды | folklore |
oghyz-name | @turkic-folk | chg |  | epic | a |  | kk Оғыз-наме / ru Огуз-наме | turkic epic |
edigei-tatar | @turkic-folk | tat |  | epic | a | Идегәй | ru Идегей | turkic epic golden-horde |
oral-batyr | @turkic-folk | bak |  | epic | a | Урал батыр | kk Орал батыр / ru Урал-батыр | turkic epic |
koroghly-turkmen | @turkic-folk | tuk |  | epic | a |  | ru Гёр-оглы | turkic epic |
alpamysh-uzbek | @turkic-folk | uzb |  | epic | a | Alpomish | ru Алпамыш | turkic epic |
kozhozhash | @kyrgyz-folk | kir |  | epic | a | Кожожаш | ru Кожожаш | turkic epic |
er-toshtuk | @kyrgyz-folk | kir |  | epic | a | Эр Төштүк | ru Эр-Тёштюк | turkic epic |
semetei | @kyrgyz-folk | kir |  | epic | a | Семетей | ru Семетей | turkic epic |
aladdin | @arab-folk | ara |  | tale | c |  | ru Аладдин и волшебная лампа / kk Аладдин және сиқырлы шам | tales adventure | audio
ali-baba | @arab-folk | ara |  | tale | c |  | ru Али-Баба и сорок разбойников / kk Әли-баба және қырық қарақшы | tales adventure | audio
sindbad | @arab-folk | ara |  | tale | c |  | ru Путешествия Синдбада-морехода | tales adventure sea |
`;

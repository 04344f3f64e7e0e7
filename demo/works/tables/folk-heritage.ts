/** More of what the people handed down: epics, tales, song contests, rites; columns as in kazakh-classics.ts. */
export const folkHeritage = `
parpariia | @kazakh-folk | kaz |  | epic | a | Парпария |  | epic folklore |
abylai-khan | @kazakh-folk | kaz |  | epic | a | Абылай хан |  | epic khanate history |
qabanbai-batyr | @kazakh-folk | kaz |  | epic | a | Қабанбай батыр |  | epic khanate history |
bogenbai-batyr | @kazakh-folk | kaz |  | epic | a | Бөгенбай батыр |  | epic khanate history |
raiymbek-batyr | @kazakh-folk | kaz |  | epic | a | Райымбек батыр |  | epic khanate history |
zhanqozha-batyr | @kazakh-folk | kaz |  | epic | a | Жанқожа батыр |  | epic history |
arqalyq-batyr | @kazakh-folk | kaz |  | epic | a | Арқалық батыр |  | epic history |
syrym-batyr | @kazakh-folk | kaz |  | epic | a | Сырым батыр |  | epic history |
kenesary-nauryzbai | @kazakh-folk | kaz |  | epic | a | Кенесары – Наурызбай |  | epic kenesary history |
narqyz | @kazakh-folk | kaz |  | epic | a | Нарқыз |  | folklore love |
bozzhigit | @kazakh-folk | kaz |  | epic | a | Бозжігіт |  | folklore love |
shakir-shakirat | @kazakh-folk | kaz |  | epic | a | Шәкір – Шәкірат |  | folklore love |
malik-khasen | @kazakh-folk | kaz |  | epic | a | Мәлік Хасен |  | folklore adventure |
qasym-zhomart | @kazakh-folk | kaz |  | epic | a | Қасым Жомарт |  | folklore ethics |
rustem-dastan | @kazakh-folk | kaz |  | epic | a | Рүстем-дастан |  | folklore epic |
zarqum | @kazakh-folk | kaz |  | epic | a | Зарқұм |  | folklore islam |
salsal | @kazakh-folk | kaz |  | epic | a | Салсал |  | folklore islam |
zhum-zhuma | @kazakh-folk | kaz |  | epic | a | Жұм-жұма |  | folklore islam |
dariga-qyz | @kazakh-folk | kaz |  | epic | a | Дариға қыз |  | folklore women |
totynama | @kazakh-folk | kaz |  | folklore | a | Тотынама |  | folklore tales |
kun-astyndagy-kunikei | @kazakh-folk | kaz |  | tale | c | Күн астындағы Күнікей қыз |  | tales | audio
togyz-tongqyldaq-bir | @kazakh-folk | kaz |  | tale | c | Тоғыз Тоңқылдақ, бір Шіңкілдек |  | tales satire | audio
altyn-aidar | @kazakh-folk | kaz |  | tale | c | Алтын айдар |  | tales |
aldar-kose-men | @kazakh-folk | kaz |  | tale | c | Алдар Көсе мен Шығайбай |  | tales satire | audio braille
aldar-kose-men-kazakh-folk | @kazakh-folk | kaz |  | tale | c | Алдар Көсе мен шайтан |  | tales satire | audio
aldar-kose-men-kazakh-folk-tale | @kazakh-folk | kaz |  | tale | c | Алдар Көсе мен Алаша хан |  | tales satire |
tulki-men-eshki | @kazakh-folk | kaz |  | tale | c | Түлкі мен ешкі |  | tales animals | audio
qasqyr-men-qozy | @kazakh-folk | kaz |  | tale | c | Қасқыр мен қозы |  | tales animals |
arystan-men-tulki | @kazakh-folk | kaz |  | tale | c | Арыстан мен түлкі |  | tales animals |
tulki-men-tyrna | @kazakh-folk | kaz |  | tale | c | Түлкі мен тырна |  | tales animals | audio
mysyq-pen-tyshqan | @kazakh-folk | kaz |  | tale | c | Мысық пен тышқан |  | tales animals |
edil-zhaiyq | @kazakh-folk | kaz |  | tale | y | Еділ – Жайық |  | tales |
aqsaq-qulan | @kazakh-folk | kaz |  | folklore | y | Ақсақ құлан |  | folklore music ulytau | audio
boz-ingen | @kazakh-folk | kaz |  | folklore | y | Боз інген |  | folklore music |
aitys-kazakh-folk | @kazakh-folk | kaz |  | folklore | a | Айтыс |  | folklore music |
qara-oleng | @kazakh-folk | kaz |  | folklore | a | Қара өлең |  | folklore |
zhar-zhar | @kazakh-folk | kaz |  | folklore | a | Жар-жар |  | folklore customs | audio
syngsu | @kazakh-folk | kaz |  | folklore | a | Сыңсу |  | folklore customs |
badik | @kazakh-folk | kaz |  | folklore | a | Бәдік |  | folklore customs |
zharapazan | @kazakh-folk | kaz |  | folklore | a | Жарапазан |  | folklore customs islam |
tusaukeser-zhyry | @kazakh-folk | kaz |  | folklore | c | Тұсаукесер жыры |  | folklore customs childhood |
sanamaqtar | @kazakh-folk | kaz |  | folklore | c | Санамақтар |  | folklore childhood | audio
tyiym-sozder | @kazakh-folk | kaz |  | folklore | y | Тыйым сөздер |  | folklore customs |
shozhe-men-balta | @kazakh-folk | kaz |  | folklore | a | Шөже мен Балта айтысы |  | folklore |
shozhe-men-kempirbai | @kazakh-folk | kaz |  | folklore | a | Шөже мен Кемпірбай айтысы |  | folklore |
ulbike-men-kuderi | @kazakh-folk | kaz |  | folklore | a | Ұлбике мен Күдері айтысы |  | folklore women |
aset-pen-ryszhan | @kazakh-folk | kaz |  | folklore | a | Әсет пен Рысжан айтысы |  | folklore women |
zhanaq-pen-tubek | @kazakh-folk | kaz |  | folklore | a | Жанақ пен Түбек айтысы |  | folklore |
orynbai-men-togzhan | @kazakh-folk | kaz |  | folklore | a | Орынбай мен Тоғжан айтысы |  | folklore women |
zhambyl-men-sarbas | @kazakh-folk | kaz |  | folklore | a | Жамбыл мен Сарбас айтысы |  | folklore |
zhambyl-men-dosmagambet | @kazakh-folk | kaz |  | folklore | a | Жамбыл мен Досмағамбет айтысы |  | folklore |
tup-tuqiianymnan-ozime | qazybek | kaz |  | chronicle | a | Түп-тұқиянымнан өзіме шейін |  | genealogy history |
tauarikh-khamsa | khalid | chg |  | chronicle | a |  | kk Тауарих хамса | history genealogy |
shynggys-name | otemish | chg |  | chronicle | a | Chingiz-nāma | kk Шыңғыс-наме / ru Чингиз-наме | history golden-horde |
kultegin-zhazuy | iollygh | otk |  | chronicle | a |  | kk Күлтегін жазуы | turkic history |
tonykok-zhazuy | tonykok | otk |  | chronicle | a |  | kk Тоныкөк жазуы | turkic history |
muzyka-turaly-ulken | farabi | ara |  | treatise | a |  | kk Музыка туралы үлкен кітап / ru Большая книга о музыке | music philosophy |
filosofiialyq-traktattar | farabi | ara |  | treatise | a |  | kk Философиялық трактаттар / ru Философские трактаты | philosophy |
aleumettik-etikalyq-traktatt | farabi | ara |  | treatise | a |  | kk Әлеуметтік-этикалық трактаттар / ru Социально-этические трактаты | philosophy ethics |
`;

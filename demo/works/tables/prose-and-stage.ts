/** Prose and plays from the thirties to today; columns as in kazakh-classics.ts. */
export const proseAndStage = `
talpaq-tanau | musirepov | kaz |  | story | y | Талпақ танау |  | animals satire | audio
olimdi-zhenggen-ana | musirepov | kaz |  | story | a | Өлімді жеңген ана |  | women |
ananyng-arashasy | musirepov | kaz |  | story | a | Ананың арашасы |  | women |
ashyngan-ana | musirepov | kaz |  | story | a | Ашынған ана |  | women |
er-ana | musirepov | kaz |  | story | a | Ер ана |  | women |
algashqy-adymdar | musirepov | kaz |  | story | a | Алғашқы адымдар |  | village |
borandy-tunde | musirepov | kaz |  | story | a | Боранды түнде |  | steppe |
bolashaqqa-amanat | musirepov | kaz |  | play | a | Болашаққа аманат |  | philosophy |
suretker-paryzy | musirepov | kaz | 1970 | essay | a | Суреткер парызы |  | criticism |
adasqandar | muqanov | kaz |  | novel | a | Адасқандар |  | love village |
temirtas | muqanov | kaz |  | novel | a | Теміртас |  | village |
eseiu-zhyldary | muqanov | kaz |  | memoir | a | Есею жылдары |  | childhood revolution |
shoqan-ualikhanov | muqanov | kaz |  | play | a | Шоқан Уәлиханов |  | shoqan history |
saken-seifullin | muqanov | kaz |  | play | a | Сәкен Сейфуллин |  | seifullin repression |
qashqar-qyzy | muqanov | kaz |  | play | a | Қашқар қызы |  | love |
omir-ne-olim | mustafin | kaz |  | novel | a | Өмір не өлім |  | miners qaraghandy |
er-shoiyn | mustafin | kaz |  | story | a | Ер Шойын |  | village |
oi-auenderi | mustafin | kaz |  | essay | a | Ой әуендері |  | criticism |
aisha-esenberlin | esenberlin | kaz |  | poem | a | Айша |  | love |
sultan | esenberlin | kaz |  | poem | a | Сұлтан |  | love |
adamgershilik-turaly-zhyr | esenberlin | kaz |  | poem | a | Адамгершілік туралы жыр |  | ethics |
ozen-zhagasynda | esenberlin | kaz |  | novella | a | Өзен жағасында |  | love |
tolqidy-esil | esenberlin | kaz |  | novella | a | Толқиды Есіл |  | virgin-land |
taudagy-tartys | esenberlin | kaz |  | play | a | Таудағы тартыс |  | miners |
qara-qyz | maghauin | kaz |  | novella | a | Қара қыз |  | love |
qypshaq-aruy | maghauin | kaz |  | story | a | Қыпшақ аруы |  | history love | audio
aiel-makhabbaty | maghauin | kaz |  | story | a | Әйел махаббаты |  | love |
qus-qanaty | kekilbaev | kaz |  | story | y | Құс қанаты |  | nature |
baigetory | kekilbaev | kaz |  | novella | a | Бәйгеторы |  | animals |
tyrau-tyrau-tyrnalar | kekilbaev | kaz |  | stories | a | Тырау-тырау тырналар |  | village |
azattyqtyng-aq-tangy | kekilbaev | kaz |  | essay | a | Азаттықтың ақ таңы |  | kazakhstan history |
shandoz | kekilbaev | kaz |  | essay | a | Шандоз |  | history |
dauirmen-betpe-bet | kekilbaev | kaz |  | essay | a | Дәуірмен бетпе-бет |  | criticism |
altyn-shuaq | kekilbaev | kaz | 1962 | verse | a | Алтын шуақ |  | nature |
shoiynqulaq | isabekov | kaz |  | novella | a | Шойынқұлақ |  | village |
zhauzhurek | isabekov | kaz |  | play | a | Жаужүрек |  | history |
aktrisa | isabekov | kaz |  | play | a | Актриса |  | women |
muragerler | isabekov | kaz |  | play | a | Мұрагерлер |  | family |
qamshyger | bokei | kaz | 1970 | stories | y | Қамшыгер |  | village |
apamnyng-astauy | bokei | kaz |  | story | y | Апамның астауы |  | family |
bari-de-maidan | bokei | kaz |  | story | y | Бәрі де майдан |  | war |
kisikiik | bokei | kaz |  | novella | a | Кісікиік |  | nature |
teketires | bokei | kaz |  | play | a | Текетірес |  | ethics |
zhau-tylynda | qaisenov | kaz |  | memoir | y | Жау тылында |  | war |
zhau-tylyndagy-bala | qaisenov | kaz |  | novella | y | Жау тылындағы бала |  | war childhood | audio
ilko-vitriak | qaisenov | kaz |  | story | y | Илько Витряк |  | war |
azhal-auzynda | qaisenov | kaz |  | memoir | y | Ажал аузында |  | war |
bultsyz-kungi-naizagai | murtaza | kaz |  | stories | a | Бұлтсыз күнгі найзағай |  | village |
myltyqsyz-maidan | murtaza | kaz |  | story | y | Мылтықсыз майдан |  | war childhood |
belgisiz-soldattyng-balasy | murtaza | kaz |  | story | y | Белгісіз солдаттың баласы |  | war childhood |
bir-kem-dunie | murtaza | kaz |  | essay | a | Бір кем дүние |  | ethics | audio
domalaq-ana | murtaza | kaz |  | play | a | Домалақ ана |  | history women |
mening-qaryndasym | muratbekov | kaz |  | stories | a | Менің қарындасым |  | family |
kusen-kuseke | muratbekov | kaz |  | story | a | Күсен-Күсеке |  | village |
basynda-ushqaranyng | muratbekov | kaz |  | novella | a | Басында Үшқараның |  | village |
dos-izdep-zhurmin | muratbekov | kaz |  | novella | a | Дос іздеп жүрмін |  | love |
kok-qarshyga | alimqulov | kaz |  | story | a | Көк қаршыға |  | music |
zhonarqa | momyshuly | kaz |  | memoir | y | Жонарқа |  | childhood |
tolegen-toqtarov | momyshuly | kaz |  | memoir | a | Төлеген Тоқтаров |  | war |
kuba-aserleri | momyshuly | kaz |  | memoir | a | Куба әсерлері |  | travel |
nash-general | momyshuly | rus |  | memoir | a | Наш генерал | kk Біздің генерал | war |
dala-syry | akhtanov | kaz |  | novel | a | Дала сыры |  | war |
kui-angyzy | akhtanov | kaz |  | story | a | Күй аңызы |  | music war | audio
saule | akhtanov | kaz |  | play | a | Сәуле |  | women |
makhabbat-mungy | akhtanov | kaz |  | play | a | Махаббат мұңы |  | love |
ant | akhtanov | kaz |  | play | a | Ант |  | khanate history |
minazhat | elubai | kaz |  | novel | a | Мінажат |  | repression history |
zhalgan-dunie | elubai | kaz |  | novel | a | Жалған дүние |  | repression history |
arystan-men-violonchel | elubai | kaz |  | story | a | Арыстан, мен, виолончель және қасапхана |  | philosophy |
atameken | zhumadilov | kaz |  | novel | a | Атамекен |  | history |
prometei-alauy | zhumadilov | kaz |  | novel | a | Прометей алауы |  | history |
kokeikesti | zhumadilov | kaz |  | novel | a | Көкейкесті |  | love |
tanggazhaiyp-dunie | zhumadilov | kaz |  | memoir | a | Таңғажайып дүние |  | history |
mustafa-shoqai | tarazi | kaz |  | novel | a | Мұстафа Шоқай |  | history repression |
qaraorman | ysqaq | kaz |  | novel | a | Қараорман |  | village |
kelmes-kunder-elesi | ysqaq | kaz |  | memoir | a | Келмес күндер елесі |  | criticism |
dos-khikaiasy | ysqaq | kaz | 1962 | novella | y | Дос хикаясы |  | school |
mening-agalarym | ysqaq | kaz |  | novella | a | Менің ағаларым |  | family |
besatar | suleimenov-a | kaz |  | story | a | Бесатар |  | war |
shashylyp-tusken-tirkester | suleimenov-a | kaz |  | essay | a | Шашылып түскен тіркестер |  | criticism |
dariia | doszhan | kaz |  | novel | a | Дария |  | village |
zaual | doszhan | kaz |  | novel | a | Зауал |  | history |
abai-ainasy | doszhan | kaz |  | essay | a | Абай айнасы |  | abai |
ertis-mukhitqa-quiady | toqtarov | kaz |  | novel | a | Ертіс мұхитқа құяды |  | village |
baqyt | toqtarov | kaz |  | novel | a | Бақыт |  | village |
azhar-men-azhal | zhunisov | kaz |  | play | a | Ажар мен ажал |  | love |
qyzym-sagan-aitam | zhunisov | kaz |  | play | a | Қызым, саған айтам |  | family |
zamanai-men-amantai | zhunisov | kaz |  | novel | a | Заманай мен Амантай |  | village |
zhunisovter-tragediiasy | esenzhanov | kaz |  | novel | a | Жүнісовтер трагедиясы |  | repression family |
kop-zhyl-otken | esenzhanov | kaz |  | novel | a | Көп жыл өткен соң |  | repression |
dong-asqan | slanov | kaz |  | novel | a | Дөң асқан |  | village |
zhanar-tau | slanov | kaz |  | novel | a | Жанар тау |  | miners |
manggilik-makhabbat-zhyry | nurshaiyqov | kaz |  | novel | a | Мәңгілік махаббат жыры |  | love |
asker-kundeligi | nurshaiyqov | kaz |  | diary | a | Әскер күнделігі |  | war |
eskertkish | nurshaiyqov | kaz |  | novella | a | Ескерткіш |  | war |
omir-ushqyny | qabdolov | kaz |  | novella | a | Өмір ұшқыны |  | oil |
zhebe | qabdolov | kaz |  | study | a | Жебе |  | criticism |
arna | qabdolov | kaz |  | study | a | Арна |  | criticism |
kozqaras | qabdolov | kaz |  | essay | a | Көзқарас |  | criticism |
omir-surgim-keledi | bulqyshev | kaz |  | essay | y | Өмір сүргім келеді |  | war ulytau |
aisulu | bulqyshev | kaz |  | novella | y | Айсұлу |  | love |
zaman-bizdiki | bulqyshev | kaz |  | essay | y | Заман біздікі |  | war |
mening-maidandas-dostarym | gabdullin | kaz |  | memoir | y | Менің майдандас достарым |  | war |
qazaq-khalqynyng-auyz | gabdullin | kaz | 1958 | textbook | y | Қазақ халқының ауыз әдебиеті |  | folklore criticism |
qazaq-khalqynyng-batyrlyq | gabdullin | kaz | 1964 | study | a | Қазақ халқының батырлық жыры |  | epic criticism |
aqyndar | ismailov | kaz | 1956 | study | a | Ақындар |  | criticism folklore |
epostan-epopeiaga | qarataev | kaz |  | study | a | Эпостан эпопеяға |  | criticism |
spandiiar-kobeev | qirabaev | kaz |  | study | a | Спандияр Көбеев |  | criticism |
qazaqtyng-auyzsha-tarikhy | seidimbek | kaz |  | study | a | Қазақтың ауызша тарихы |  | history folklore |
sonar | seidimbek | kaz |  | essay | a | Сонар |  | customs history |
adam-zat | esim | kaz |  | novel | a | Адам-зат |  | philosophy |
sana-bolmysy | esim | kaz |  | study | a | Сана болмысы |  | philosophy |
danyshpan-shakarim | esim | kaz |  | study | a | Данышпан Шәкәрім |  | philosophy criticism |
gasyrlar-bezbeni | maghauin | kaz |  | study | a | Ғасырлар безбені |  | poetry-zhyrau criticism |
maira | tazhibaev | kaz |  | play | a | Майра |  | music women |
koterilgen-kumbez | tazhibaev | kaz |  | play | a | Көтерілген күмбез |  | history |
zhomarttyng-kilemi | tazhibaev | kaz |  | play | a | Жомарттың кілемі |  | tales |
dubai-shubaevich | tazhibaev | kaz |  | play | a | Дубай Шубаевич |  | satire |
abyl | tazhibaev | kaz |  | poem | a | Абыл |  | history |
tolagai | tazhibaev | kaz |  | poem | c | Толағай |  | tales childhood | audio braille
esimdegiler | tazhibaev | kaz |  | memoir | a | Есімдегілер |  | criticism |
zharyq-dunie | muqanova | kaz |  | stories | a | Жарық дүние |  | women |
sarra | muqanova | kaz |  | play | a | Сарра |  | repression women |
mysyqtar-patshalygy | muqanova | kaz |  | play | y | Мысықтар патшалығы |  | satire |
qyz-zhiyrmaga-tolganda | balghabaev | kaz |  | play | a | Қыз жиырмаға толғанда |  | love |
eng-ademi-kelinshek | balghabaev | kaz |  | play | a | Ең әдемі келіншек |  | love |
biz-de-gashyq | balghabaev | kaz |  | play | a | Біз де ғашық болғанбыз |  | love |
qorqyttyng-kori | iran-gaiyp | kaz |  | play | a | Қорқыттың көрі |  | philosophy |
qosh-bol-mening | muqai | kaz |  | play | a | Қош бол, менің ертегім! |  | love |
omirzaia | muqai | kaz |  | novel | a | Өмірзая |  | village |
altai-balladasy | altai | kaz |  | novel | a | Алтай балладасы |  | history |
kentavr | altai | kaz |  | story | a | Кентавр |  | philosophy |
mashattagy-makhabbat | baighut | kaz |  | novella | a | Машаттағы махаббат |  | love |
qarashanyng-qara-suygy | otarbaev | kaz |  | novella | a | Қарашаның қара суығы |  | village |
perishtelerding-olimi | nurmagambetov | kaz |  | novella | a | Періштелердің өлімі |  | famine |
shuaqty-kunder | akhmetova-z | kaz |  | memoir | a | Шуақты күндер |  | momyshuly family |
kuretamyr | akhmetova-z | kaz |  | essay | a | Күретамыр |  | customs family |
babalar-amanaty | akhmetova-z | kaz |  | essay | a | Бабалар аманаты |  | customs |
aqyn-armany | abilev | kaz |  | novel | a | Ақын арманы |  | history |
`;

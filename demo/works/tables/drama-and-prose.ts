/** More of the prose and plays of those who made Kazakh literature; columns as in kazakh-classics.ts. */
export const dramaAndProse = `
khan-kene-play | auezov | kaz |  | play | a | Хан Кене |  | kenesary history |
tungi-saryn | auezov | kaz |  | play | a | Түнгі сарын | ru Ночные раскаты | uprising-1916 |
baibishe-toqal | auezov | kaz |  | play | a | Бәйбіше – тоқал |  | women family |
qaraly-sulu | auezov | kaz |  | story | a | Қаралы сұлу | ru Красавица в трауре | women |
barymta | auezov | kaz |  | story | a | Барымта |  | village |
oqyghan-azamat | auezov | kaz |  | story | a | Оқыған азамат |  | women |
adebiet-tarikhy | auezov | kaz | 1927 | study | a | Әдебиет тарихы |  | criticism folklore |
amerika-aserleri | auezov | kaz |  | essay | a | Америка әсерлері |  | travel |
turkistan-solai | auezov | kaz |  | essay | a | Түркістан солай туған |  | travel |
qyz-zhibek-play | musirepov | kaz |  | play | a | Қыз Жібек |  | love |
amangeldi-play | musirepov | kaz |  | play | a | Амангелді |  | uprising-1916 |
etnografiialyq | musirepov | kaz |  | story | a | Этнографиялық әңгіме | ru Этнографический рассказ | customs |
ananyng-anasy | musirepov | kaz |  | story | y | Ананың анасы |  | women | audio
tulaghan-tolqynda | musirepov | kaz | 1928 | stories | a | Тулаған толқында |  | revolution |
avtobiografiialyq | musirepov | kaz |  | story | a | Автобиографиялық әңгіме | ru Автобиографический рассказ | childhood |
syrdariia | muqanov | kaz |  | novel | a | Сырдария | ru Сыр-Дарья | village war |
baluan-sholaq | muqanov | kaz |  | novella | y | Балуан Шолақ | ru Балуан Шолак | music sport | audio
khalyq-murasy | muqanov | kaz |  | study | a | Халық мұрасы |  | customs history |
osu-zholdarymyz | muqanov | kaz |  | study | a | Өсу жолдарымыз |  | criticism |
makhabbat-meiramy | esenberlin | kaz |  | novel | a | Махаббат мейрамы | ru Праздник любви | love |
altyn-qus | esenberlin | kaz |  | novel | a | Алтын құс | ru Золотая птица | village |
aqqu-qustyng | esenberlin | kaz |  | novel | a | Аққу құстың қуанышы | ru Радость белых лебедей | love |
mukhittan-otken | esenberlin | kaz |  | novel | a | Мұхиттан өткен қайық | ru Лодка, переплывшая океан | science |
kutken-kun | nurpeisov | kaz |  | novel | a | Күткен күн | ru Долгожданный день | war |
shynghys-khan | maghauin | kaz |  | novel | a | Шыңғыс хан |  | history | large
men-memoir | maghauin | kaz |  | memoir | a | Мен |  | criticism |
zharmaq | maghauin | kaz |  | novel | a | Жармақ |  | philosophy |
sary-qazaq | maghauin | kaz |  | novel | a | Сары қазақ |  | village |
bir-atanyng | maghauin | kaz |  | novella | y | Бір атаның балалары | ru Дети одного отца | childhood war |
arkhiv-khikaiasy | maghauin | kaz |  | story | a | Архив хикаясы |  | history |
zhuirik | maghauin | kaz |  | story | y | Жүйрік |  | animals |
aqsha-qar | maghauin | kaz | 1969 | stories | a | Ақша қар |  | village |
dala-balladalary | kekilbaev | kaz |  | novella | a | Дала балладалары | ru Баллады степей | steppe philosophy |
bir-shokim-bult | kekilbaev | kaz | 1966 | stories | a | Бір шөкім бұлт |  | village |
kui-novella | kekilbaev | kaz |  | novella | a | Күй |  | music |
abylai-khan-play | kekilbaev | kaz |  | play | a | Абылай хан |  | khanate history |
apke | isabekov | kaz |  | play | a | Әпке |  | family women | audio
bonaparttyng | isabekov | kaz |  | play | a | Бонапарттың үйленуі |  | satire family |
tranzit | isabekov | kaz |  | play | a | Транзит жолаушы |  | love |
okpek-zholaushy | isabekov | kaz |  | play | a | Өкпек жолаушы |  | philosophy |
beket-isabekov | isabekov | kaz |  | stories | a | Бекет |  | village |
oz-otyngdy | bokei | kaz |  | novel | a | Өз отыңды өшірме |  | village nature | large
qar-qyzy | bokei | kaz |  | novella | y | Қар қызы | ru Снежная девушка | nature | audio
urker-auyp | bokei | kaz |  | novella | a | Үркер ауып барады |  | nature |
an-salady | bokei | kaz |  | novella | a | Ән салады шағылдар | ru Поющие барханы | nature |
qulynym-mening | bokei | kaz |  | play | a | Құлыным менің |  | family |
bura | bokei | kaz |  | story | y | Бура |  | animals |
zhetim-bota | bokei | kaz |  | novella | y | Жетім бота |  | childhood animals |
uiqym-kelmeidi | bokei | kaz |  | essay | a | Ұйқым келмейді |  | travel nature |
internat-nany | murtaza | kaz |  | story | y | Интернат наны |  | childhood war |
tabylghan-tengiz | murtaza | kaz |  | stories | a | Табылған теңіз |  | sea |
qyryq-birinshi | murtaza | kaz |  | novella | a | 41-ші жылғы келіншек |  | war women |
beseuding-khaty | murtaza | kaz |  | play | a | Бесеудің хаты |  | famine history |
stalinge-khat | murtaza | kaz |  | play | a | Сталинге хат |  | famine history |
qalyng-qar | muratbekov | kaz |  | novel | a | Қалың қар |  | village |
kokorai | muratbekov | kaz |  | stories | a | Көкорай |  | village |
otau-ui | muratbekov | kaz |  | stories | a | Отау үй |  | family |
telqongyr | alimqulov | kaz |  | story | a | Телқоңыр |  | music |
seitek-saryny | alimqulov | kaz |  | story | a | Сейтек сарыны |  | music |
sary-zhailau | alimqulov | kaz |  | story | a | Сары жайлау |  | music |
kertolghau | alimqulov | kaz |  | story | a | Кертолғау |  | music |
ong-qol | abdik | kaz |  | story | a | Оң қол |  | medicine philosophy | audio
parasat-maidany | abdik | kaz |  | novella | a | Парасат майданы |  | philosophy psychology | large
oliara | abdik | kaz |  | novel | a | Өліара |  | revolution history |
tozaq-ottary | abdik | kaz |  | novella | a | Тозақ оттары жымыңдайды |  | war philosophy |
biz-usheu | abdik | kaz |  | play | a | Біз үшеу едік |  | love |
tuiyq | ysqaq | kaz |  | novel | a | Тұйық |  | village |
aqsu-zher | ysqaq | kaz |  | novel | a | Ақсу – жер жаннаты |  | village nature |
qongyr-kuz | ysqaq | kaz |  | novella | a | Қоңыр күз еді |  | village |
mazar | ysqaq | kaz |  | play | a | Мазар |  | family |
besin | suleimenov-a | kaz |  | novella | a | Бесін |  | philosophy |
adasqaq | suleimenov-a | kaz |  | novella | a | Адасқақ |  | philosophy |
kek-play | suleimenov-a | kaz |  | play | a | Кек |  | history |
tuazhat | altai | kaz |  | novel | a | Туажат |  | philosophy |
men-zhyndymyn-ba | sauketai | kaz |  | novella | a | Мен жындымын ба? |  | psychology |
manggilik-bala | muqanova | kaz |  | story | a | Мәңгілік бала бейне |  | semei women | audio
munara | kemelbaeva | kaz |  | novel | a | Мұнара |  | women |
tobylghysai | kemelbaeva | kaz |  | novella | a | Тобылғысай |  | village |
internat-khikaiasy | baighut | kaz |  | novella | y | Интернат хикаясы |  | childhood school |
dauylpaz | baighut | kaz |  | story | a | Дауылпаз |  | village |
qorqau-zhuldyz | tarazi | kaz |  | novel | a | Қорқау жұлдыз |  | philosophy |
taszhargan | tarazi | kaz |  | novel | a | Тасжарған |  | village |
zhaza | tarazi | kaz |  | novel | a | Жаза |  | philosophy |
beibarys-sultan | otarbaev | kaz |  | play | a | Бейбарыс сұлтан |  | history |
bas-play | otarbaev | kaz |  | play | a | Бас |  | history |
shynghys-khannyng | otarbaev | kaz |  | stories | a | Шыңғыс ханның көз жасы |  | history |
tar-kezeng | mukhanbetqaliuly | kaz |  | novel | a | Тар кезең |  | uprising history |
temirtau | shashkin | kaz | 1960 | novel | a | Теміртау | ru Темир-Тау | miners qaraghandy | audio
inesh | shaimerdenov | kaz |  | novel | y | Инеш |  | school village |
bolashaqqa-zhol | shaimerdenov | kaz |  | novel | y | Болашаққа жол |  | war school |
qarghash | shaimerdenov | kaz |  | novella | a | Қарғаш |  | love |
zhibek-zholy | doszhan | kaz |  | novel | a | Жібек жолы | ru Шёлковый путь | history | audio
otyrar | doszhan | kaz |  | novella | a | Отырар |  | history |
alyptyng-azaby | doszhan | kaz |  | novel | a | Алыптың азабы |  | auezov repression |
bastan-keshkender | soqpaqbaev | kaz |  | novella | c | Бастан кешкендер |  | childhood |
zhekpe-zhek | soqpaqbaev | kaz |  | novella | y | Жекпе-жек |  | sport |
alystaghy-auylda | soqpaqbaev | kaz |  | novella | c | Алыстағы ауылда |  | childhood village |
soldat-soghysqa | toqaev | kaz |  | novel | a | Солдат соғысқа кетті | ru Солдат ушёл на войну | war detective |
uiasynan-bezgen | toqaev | kaz |  | novella | a | Ұясынан безген құс |  | detective |
qastandyq | toqaev | kaz |  | novella | a | Қастандық |  | detective |
beu-qyzdar-ai | shanghytbaev,baiseitov | kaz |  | play | a | Беу, қыздар-ай! |  | love satire |
boltirik-borik | mukhamedzhanov | kaz |  | play | a | Бөлтірік бөрік астында | ru Волчонок под шапкой | satire |
qudaghi-kelipti | mukhamedzhanov | kaz |  | play | a | Құдағи келіпті |  | satire family |
biz-perishte | mukhamedzhanov | kaz |  | play | a | Біз періште емеспіз | ru Мы не ангелы | satire |
aldar-kose-play | khusainov | kaz |  | play | y | Алдар Көсе |  | satire tales |
koktem-zheli | khusainov | kaz |  | play | a | Көктем желі |  | village |
taltangbai | mailin | kaz |  | play | a | Талтаңбайдың тәртібі |  | satire village |
shanshar-molda | mailin | kaz |  | play | a | Шаншар молда |  | satire village |
maidan | mailin | kaz |  | play | a | Майдан |  | village |
kulpash | mailin | kaz |  | story | a | Күлпаш |  | women famine |
qyzyl-sungqarlar | seifullin | kaz |  | play | a | Қызыл сұңқарлар |  | revolution |
albatros | seifullin | kaz |  | poem | a | Альбатрос |  | revolution sea |
bandyny-qughan | seifullin | kaz |  | story | a | Бандыны қуған Хамит |  | revolution |
zholdastar | zhansugurov | kaz |  | novel | a | Жолдастар |  | revolution |
isatai-makhambet-play | zhansugurov | kaz |  | play | a | Исатай – Махамбет |  | uprising |
kek-zhansugurov | zhansugurov | kaz |  | play | a | Кек |  | village |
qorqyt-poem | magzhan | kaz |  | poem | a | Қорқыт |  | music philosophy |
qoilybaidyng | magzhan | kaz |  | poem | a | Қойлыбайдың қобызы |  | music |
toqsannyng-toby | magzhan | kaz |  | poem | a | Тоқсанның тобы |  | revolution |
qazaq-ainasy | shakarim | kaz | 1912 | verse | a | Қазақ айнасы |  | ethics enlightenment |
baisheshek | shakarim | kaz |  | wisdom | a | Бәйшешек бақшасы |  | ethics |
laili-mazhnun-sh | shakarim | kaz |  | poem | a | Ләйлі – Мәжнүн |  | love |
rabigha | aimauytuly | kaz |  | play | a | Рабиға |  | women |
sherniiaz | aimauytuly | kaz |  | play | a | Шернияз |  | history |
qanapiia | aimauytuly | kaz |  | play | a | Қанапия – Шәрбану |  | love |
zhan-zhuiesi | aimauytuly | kaz | 1926 | textbook | a | Жан жүйесі және өнер таңдау |  | psychology pedagogy |
tarbiege-zhetekshi | aimauytuly | kaz |  | textbook | a | Тәрбиеге жетекші |  | pedagogy |
topzhargan | seralin | kaz | 1900 | poem | a | Топжарған |  | history |
gulqashima | seralin | kaz | 1903 | poem | a | Гүлқашима |  | love women |
qyz-korelik | zhomartbaev | kaz | 1912 | novel | a | Қыз көрелік |  | women |
balqiia | dulatuly | kaz |  | play | a | Балқия |  | women |
baianshy | baitursynuly | kaz | 1920 | textbook | a | Баяншы |  | pedagogy school |
bala-tulpar | qarash | kaz | 1911 | verse | a | Бала тұлпар |  | enlightenment |
ake-men-bala | altynsarin | kaz |  | story | c | Әке мен бала |  | family ethics | audio
asan-men-usen | altynsarin | kaz |  | story | c | Асан мен Үсен |  | ethics childhood |
kiiz-ui | altynsarin | kaz |  | story | c | Киіз үй мен ағаш үй |  | village childhood |
altaidan-augan | khalifa | kaz |  | memoir | a | Алтайдан ауған ел |  | history travel |
qazhymuqan | abdiqadyrov | kaz |  | novella | y | Қажымұқан |  | sport |
`;

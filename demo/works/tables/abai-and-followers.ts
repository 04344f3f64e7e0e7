/** Poems and songs of Abai, of his school and of the zhyrau before him; columns as in kazakh-classics.ts. */
export const abaiAndFollowers = `
gylym-tappai-maqtanba | abai | kaz |  | verse | y | Ғылым таппай мақтанба |  | enlightenment ethics | audio
zhelsiz-tunde-zharyq | abai | kaz |  | verse | y | Желсіз түнде жарық ай |  | love nature | audio
kozimning-qarasy | abai | kaz |  | verse | y | Көзімнің қарасы |  | love | audio
segiz-aiaq | abai | kaz |  | verse | y | Сегіз аяқ |  | ethics | audio
aittym-salem-qalamqas | abai | kaz |  | verse | y | Айттым сәлем, Қаламқас |  | love | audio
azimning-anggimesi | abai | kaz |  | poem | y | Әзімнің әңгімесі |  | ethics |
biraz-soz-qazaqtyng | abai | kaz |  | essay | a | Біраз сөз қазақтың түбі қайдан шыққаны туралы |  | history genealogy |
nartailaq-aisulu | shakarim | kaz |  | poem | a | Нартайлақ – Айсұлу |  | love |
mutylgannyng-omiri | shakarim | kaz |  | poem | a | Мұтылғанның өмірі |  | ethics |
zhastarga | shakarim | kaz |  | verse | y | Жастарға |  | enlightenment |
tau-basyndagy-oi | shakarim | kaz |  | verse | a | Тау басындағы ой |  | philosophy |
bostandyq-tangy-atty | shakarim | kaz |  | verse | a | Бостандық таңы атты |  | alash revolution |
dagystan | aqylbai | kaz |  | poem | a | Дағыстан |  | love |
zulys | aqylbai | kaz |  | poem | a | Зұлыс |  | history |
medgat-qasym | maghauiia | kaz |  | poem | a | Медғат – Қасым |  | love |
englik-kebek-maghauiia | maghauiia | kaz |  | poem | a | Еңлік – Кебек |  | love |
sabalaq | kokbai | kaz |  | poem | a | Сабалақ |  | khanate history |
inzhu-marzhan | aset | kaz |  | songs | a | Інжу-Маржан |  | music love |
salikha-samen | aset | kaz |  | poem | a | Салиха – Сәмен |  | love |
saryarqa-sairan-zherim | narmanbet | kaz |  | verse | a | Сарыарқа, сайран жерім-ай |  | saryarqa |
qazaq-shezhiresi | kopeiuly | kaz |  | chronicle | a | Қазақ шежіресі |  | genealogy history |
gulshat-sherizat | kopeiuly | kaz |  | poem | a | Гүлшат – Шеризат |  | love |
zharty-nan | kopeiuly | kaz |  | poem | a | Жарты нан |  | ethics |
gibratnama | kopeiuly | kaz |  | poem | a | Ғибратнама |  | ethics |
shaitannyng-saudasy | kopeiuly | kaz |  | poem | a | Шайтанның саудасы |  | satire ethics |
qyrynda-kiik-zhailagan | asan | kaz |  | verse | a | Қырында киік жайлаған |  | poetry-zhyrau |
alang-da-alang | qaztughan | kaz |  | verse | a | Алаң да алаң, алаң жұрт |  | poetry-zhyrau |
ainalaiyn-aq-zhaiyq | dospambet | kaz |  | verse | a | Айналайын, Ақ Жайық |  | poetry-zhyrau |
or-or-qoian | shalkiiz | kaz |  | verse | a | Ор, ор қоян, ор қоян |  | poetry-zhyrau |
engsegei-boily-er | zhiembet | kaz |  | verse | a | Еңсегей бойлы ер Есім |  | poetry-zhyrau khanate |
kumbir-kumbir-kisinetip | aqtamberdi | kaz |  | verse | a | Күмбір-күмбір кісінетіп |  | poetry-zhyrau |
bogenbai-olimin-abylaiga | umbetei | kaz |  | verse | a | Бөгенбай өлімін Абылайға естірту |  | poetry-zhyrau khanate |
men-men-men | makhambet | kaz |  | verse | y | Мен, мен, мен едім |  | uprising poetry-zhyrau |
isatai-degen-agam | makhambet | kaz |  | verse | y | Исатай деген ағам бар |  | uprising poetry-zhyrau |
sogys | makhambet | kaz |  | verse | a | Соғыс |  | uprising poetry-zhyrau |
qyzgysh-qus | makhambet | kaz |  | verse | a | Қызғыш құс |  | uprising poetry-zhyrau |
munar-kun | makhambet | kaz |  | verse | a | Мұнар күн |  | uprising poetry-zhyrau |
baimagambet-sultanga-aitqany | makhambet | kaz |  | verse | a | Баймағамбет сұлтанға айтқаны |  | uprising poetry-zhyrau |
bala-zary | shortanbai | kaz |  | verse | a | Бала зары |  | poetry-zhyrau |
opasyz-zhalgan | shortanbai | kaz |  | verse | a | Опасыз жалған |  | poetry-zhyrau |
espembet | dulat | kaz |  | poem | a | Еспембет |  | poetry-zhyrau history |
atteng-qapy-dunie | murat | kaz |  | verse | a | Әттең, қапы дүние-ай |  | poetry-zhyrau |
aina-taraq | bazar | kaz |  | poem | a | Айна-тарақ |  | poetry-zhyrau love |
mening-pirim-suiinbai | zhambyl | kaz |  | verse | a | Менің пірім – Сүйінбай |  | poetry-zhyrau music |
tugan-elim | zhambyl | kaz |  | verse | a | Туған елім |  | kazakhstan |
alatau | zhambyl | kaz |  | verse | a | Алатау |  | nature |
zamana-agymy | zhambyl | kaz |  | verse | a | Замана ағымы |  | history |
shagym | zhambyl | kaz |  | verse | a | Шағым |  | village |
ali-batyr | kenen | kaz |  | poem | a | Әли батыр |  | epic |
kerim-batyr | kenen | kaz |  | poem | a | Керім батыр |  | epic |
boztorgai | kenen | kaz |  | songs | y | Бозторғай |  | music | audio
qyrmyzy-zhanai | baizaqov | kaz |  | poem | a | Қырмызы – Жанай |  | love |
qulager-aqan | aqan | kaz |  | songs | a | Құлагер |  | music animals | audio
balqadisha | aqan | kaz |  | songs | a | Балқадиша |  | music love | audio
mangmangger | aqan | kaz |  | songs | a | Маңмаңгер |  | music animals |
syrymbet | aqan | kaz |  | songs | a | Сырымбет |  | music nature |
aqtoqty | aqan | kaz |  | songs | a | Ақтоқты |  | music love |
zhanbota | birzhan | kaz |  | songs | a | Жанбота |  | music |
lailim-shyraq | birzhan | kaz |  | songs | a | Ләйлім шырақ |  | music love | audio
aitbai | birzhan | kaz |  | songs | a | Айтбай |  | music |
aq-sisa | zhaiau-musa | kaz |  | songs | a | Ақ сиса |  | music | audio
khaulau | zhaiau-musa | kaz |  | songs | a | Хаулау |  | music |
galiia | baluan | kaz |  | songs | a | Ғалия |  | music love | audio
qaraotkel | baluan | kaz |  | songs | a | Қараөткел |  | music |
qarakesek | madi | kaz |  | songs | a | Қаракесек |  | music qarqaraly | audio
ushqara | madi | kaz |  | songs | a | Үшқара |  | music qarqaraly |
qusni-qorlan | estai | kaz |  | songs | a | Құсни-Қорлан |  | music love | audio
aq-qaiyng | shashubai | kaz |  | songs | a | Ақ қайың |  | music |
`;

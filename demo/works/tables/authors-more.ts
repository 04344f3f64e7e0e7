/** More authors of Kazakhstan and of the Turkic world; columns as in authors-kazakhstan.ts. */
export const moreAuthors = `
bukhar | Бұқар жырау | Бухар жырау | Bukhar Zhyrau |  | kaz
dulat | Бабатайұлы, Дулат | Бабатайулы, Дулат | Babataiuly, Dulat |  | kaz
shortanbai | Қанайұлы, Шортанбай | Канаев, Шортанбай | Qanaiuly, Shortanbai | 1818-1881 | kaz
murat | Мөңкеұлы, Мұрат | Монкеев, Мурат | Mongkeuly, Murat | 1843-1906 | kaz
suiinbai | Аронұлы, Сүйінбай | Аронов, Суюнбай | Aronuly, Suiinbai | 1815-1898 | kaz
kenen | Әзірбаев, Кенен | Азербаев, Кенен | Azirbayev, Kenen | 1884-1976 | kaz
baizaqov | Байзақов, Иса | Байзаков, Иса | Baizaqov, Isa | 1900-1946 | kaz
ergaliev | Ерғалиев, Хамит | Ергалиев, Хамит | Yergaliyev, Khamit | 1916-1997 | kaz
sain | Саин, Жұмағали | Саин, Жумагали | Sain, Zhumagali | 1912-1961 | kaz
medetbek | Медетбек, Темірхан | Медетбеков, Темирхан | Medetbek, Temirkhan | 1945- | kaz
raushanov | Раушанов, Есенғали | Раушанов, Есенгали | Raushanov, Yesengali | 1957-2021 | kaz
esdaulet | Есдәулет, Ұлықбек | Есдаулетов, Улугбек | Yesdaulet, Ulyqbek | 1954- | kaz
aitkhozhina | Айтхожина, Марфуға | Айтхожина, Марфуга | Aitkhozhina, Marfuga | 1936- | kaz
zhaqypbaev | Жақыпбаев, Жұматай | Жакипбаев, Жуматай | Zhaqypbayev, Zhumatai | 1945-1990 | kaz
nurgaliev | Нұрғалиев, Өтежан | Нургалиев, Утежан | Nurgaliyev, Otezhan | 1938- | kaz
shakhanov | Шаханов, Мұхтар | Шаханов, Мухтар | Shakhanov, Mukhtar | 1942- | kaz
aqsungqaruly | Ақсұңқарұлы, Серік | Аксункарулы, Серик | Aqsungqaruly, Serik | 1949- | kaz
salyqov | Салықов, Кәкімбек | Салыков, Какимбек | Salyqov, Kakimbek | 1932-2013 | kaz
aituly | Айтұлы, Несіпбек | Айтулы, Несипбек | Aituly, Nesipbek | 1950- | kaz
abdik | Әбдік, Төлен | Абдиков, Толен | Abdik, Tolen | 1942- | kaz
ysqaq | Ысқақ, Қалихан | Искаков, Калихан | Ysqaq, Qalikhan | 1935-2014 | kaz
suleimenov-a | Сүлейменов, Асқар | Сулейменов, Аскар | Suleimenov, Asqar | 1938-1992 | kaz
altai | Алтай, Асқар | Алтай, Аскар | Altai, Asqar | 1961- | kaz
sauketai | Сәукетай, Тұрысбек | Саукетаев, Турысбек | Sauketai, Turysbek |  | kaz
muqanova | Мұқанова, Роза | Муканова, Роза | Muqanova, Roza | 1964- | kaz
kemelbaeva | Кемелбаева, Айгүл | Кемелбаева, Айгуль | Kemelbayeva, Aigul | 1965- | kaz
baighut | Байғұт, Мархабат | Байгут, Мархабат | Baighut, Markhabat |  | kaz
tarazi | Тарази, Әкім | Тарази, Аким | Tarazi, Akim | 1933- | kaz
otarbaev | Отарбаев, Рахымжан | Отарбаев, Рахимжан | Otarbayev, Rakhymzhan | 1956-2018 | kaz
mukhanbetqaliuly | Мұханбетқалиұлы, Қажығали | Муханбеткалиев, Кажигали | Mukhanbetqaliuly, Qazhygali |  | kaz
shaimerdenov | Шаймерденов, Сафуан | Шаймерденов, Сафуан | Shaimerdenov, Safuan | 1922-2007 | kaz
doszhan | Досжан, Дүкенбай | Досжанов, Дукенбай | Doszhan, Dukenbai | 1942-2013 | kaz
shanghytbaev | Шаңғытбаев, Қуандық | Шангитбаев, Куандык | Shanghytbayev, Quandyq | 1925-2001 | kaz
baiseitov | Байсейітов, Қанабек | Байсеитов, Канабек | Baiseitov, Qanabek | 1905-1979 | kaz
khusainov | Құсайынов, Шахмет | Хусаинов, Шахмет | Khusainov, Shakhmet |  | kaz
seralin | Сералин, Мұхамеджан | Сералин, Мухамеджан | Seralin, Mukhamedzhan | 1872-1929 | kaz
zhomartbaev | Жомартбаев, Тайыр | Жомартбаев, Таир | Zhomartbayev, Taiyr | 1891-1937 | kaz
qarash | Қараш, Ғұмар | Карашев, Гумар | Qarash, Gumar | 1875-1921 | kaz
khalifa | Алтай, Халифа | = | Altai, Khalifa | 1917-2003 | kaz
abdiqadyrov | Әбдіқадыров, Қалмақан | Абдыкадыров, Калмакан | Abdiqadyrov, Qalmaqan | 1903-1964 | kaz
sargasqaev | Сарғасқаев, Сансызбай | Саргаскаев, Сансызбай | Sargasqayev, Sansyzbai |  | kaz
nurmagambetov | Нұрмағамбетов, Тынымбай | Нурмагамбетов, Тынымбай | Nurmagambetov, Tynymbai | 1945- | kaz
zhubanov-a | Жұбанов, Ахмет | Жубанов, Ахмет | Zhubanov, Akhmet | 1906-1968 | kaz
sarybaev | Сарыбаев, Болат | Сарыбаев, Болат | Sarybayev, Bolat | 1927-1984 | kaz
zhanibekov | Жәнібеков, Өзбекәлі | Джанибеков, Узбекали | Zhanibekov, Ozbekali | 1931-1998 | kaz
qozybaev | Қозыбаев, Манаш | Козыбаев, Манаш | Qozybayev, Manash | 1931-2002 | kaz
qoigeldiev | Қойгелдиев, Мәмбет | Койгельдиев, Мамбет | Qoigeldiyev, Mambet | 1946- | kaz
qasymbaev | Қасымбаев, Жанұзақ | Касымбаев, Жанузак | Qasymbayev, Zhanuzaq |  | kaz
zholdasbekov | Жолдасбеков, Мырзатай | Джолдасбеков, Мырзатай | Zholdasbekov, Myrzatai | 1937- | kaz
sartqozhauly | Сартқожаұлы, Қаржаубай | Сарткожаулы, Каржаубай | Sartqozhauly, Qarzhaubai | 1947- | kaz
kishibekov | Кішібеков, Досмұхамед | Кшибеков, Досмухамед | Kishibekov, Dosmukhamed |  | kaz
syzdyq | Сыздық, Рәбиға | Сыздыкова, Рабига | Syzdyq, Rabiga | 1924-2020 | kaz
kengesbaev | Кеңесбаев, Ісмет | Кенесбаев, Смет | Kengesbayev, Ismet | 1907-1995 | kaz
zhanuzaq | Жанұзақ, Телғожа | Джанузаков, Тельгожа | Zhanuzaq, Telgozha |  | kaz
qaidar | Қайдар, Әбдуәли | Кайдаров, Абдуали | Qaidar, Abduali | 1924-2019 | kaz
nurgali | Нұрғали, Рымғали | Нургалиев, Рымгали | Nurgali, Rymgali | 1940-2010 | kaz
qirabaev | Қирабаев, Серік | Кирабаев, Серик | Qirabayev, Serik | 1927-2022 | kaz
nurtazin | Нұртазин, Темірғали | Нуртазин, Темиргали | Nurtazin, Temirgali |  | kaz
kenzhebaev | Кенжебаев, Бейсембай | Кенжебаев, Бейсембай | Kenzhebayev, Beisembai | 1904-1987 | kaz
berdibai | Бердібай, Рахманқұл | Бердибаев, Рахманкул | Berdibai, Rakhmanqul | 1927-2012 | kaz
eleukenov | Елеукенов, Шериаздан | Елеукенов, Шериаздан | Yeleukenov, Sheriazdan |  | kaz
oteiboidaq | Тілеуқабылұлы, Өтейбойдақ | Тлеукабылулы, Отейбойдак | Tileuqabyluly, Oteiboidaq |  | kaz
babalyquly | Бабалықұлы, Жағда | Бабалыкулы, Жагда | Babalyquly, Zhagda |  | kaz
ermekov | Ермеков, Әлімхан | Ермеков, Алимхан | Yermekov, Alimkhan | 1891-1970 | kaz
omaruly | Омарұлы, Елдес | Омаров, Ельдес | Omaruly, Yeldes |  | kaz
vasiliev-p | Васильев, Павел Николаевич | = | Vasilyev, Pavel | 1910-1937 | rus
raevsky | Раевский, Николай Алексеевич | = | Rayevsky, Nikolai | 1894-1988 | rus
snegin | Снегин, Дмитрий Фёдорович | = | Snegin, Dmitry |  | rus
gert | Герт, Юрий Михайлович | = | Gert, Yury | 1931-2003 | rus
alimzhanov | Әлімжанов, Әнуар | Алимжанов, Ануар | Alimzhanov, Anuar | 1930-1993 | kaz
shchegolikhin | Щеголихин, Иван Павлович | = | Shchegolikhin, Ivan | 1927-2010 | rus
tursunov | Тұрсынов, Ермек | Турсунов, Ермек | Tursunov, Yermek | 1961- | kaz
nauryzbaeva | Наурызбаева, Зира | = | Nauryzbayeva, Zira |  | kaz
kalaus | Калаус, Лиля | = | Kalaus, Lilya |  | rus
iugineki | Йүгінеки, Ахмет | Югнаки, Ахмед | Yugnaki, Ahmed |  | tur
rabghuzi | Рабғузи, Насреддин | Рабгузи, Насреддин | Rabghuzi, Nasreddin |  | tur
khorezmi | Хорезми | = | Khorezmi |  | tur
qutb | Құтб | Кутб | Qutb |  | tur
sarai | Сараи, Сейф | Сараи, Сайф | Sarayi, Sayf |  | tur
baqyrghani | Бақырғани, Сүлеймен | Бакыргани, Сулейман | Baqyrghani, Suleimen |  | tur
abilghazy | Әбілғазы | Абу-л-Гази | Abilghazi | 1603-1664 | tur
ibragimov | Ибраһимов, Ғалымжан | Ибрагимов, Галимджан | Ibragimov, Galimdzhan | 1887-1938 | tat
ghulam | Ғұлам, Ғафур | Гулям, Гафур | Gulyam, Gafur | 1903-1966 | uzb
aibek | Айбек | = | Aibek | 1905-1968 | uzb
maqtymquly | Мақтымқұлы | Махтумкули | Magtymguly |  | tuk
pamuk | Памук, Орхан | = | Pamuk, Orhan | 1952- | tur
guntekin | Гүнтекин, Решат Нури | Гюнтекин, Решад Нури | Güntekin, Reşat Nuri | 1889-1956 | tur
`;

/**
 * key | Kazakh form | Russian form | Latin form | years | literature
 * "=" repeats the Kazakh form in Russian. Years stand only where they are certain.
 */
export const authorsOfKazakhstan = `
abai | Құнанбайұлы, Абай | Кунанбаев, Абай | Qunanbaiuly, Abai | 1845-1904 | kaz
auezov | Әуезов, Мұхтар | Ауэзов, Мухтар | Auezov, Mukhtar | 1897-1961 | kaz
shakarim | Құдайбердіұлы, Шәкәрім | Кудайбердиев, Шакарим | Qudaiberdiuly, Shakarim | 1858-1931 | kaz
altynsarin | Алтынсарин, Ыбырай | Алтынсарин, Ибрай | Altynsarin, Ybyrai | 1841-1889 | kaz
baitursynuly | Байтұрсынұлы, Ахмет | Байтурсынов, Ахмет | Baitursynuly, Akhmet | 1872-1937 | kaz
dulatuly | Дулатұлы, Міржақып | Дулатов, Миржакып | Dulatuly, Mirzhaqyp | 1885-1935 | kaz
magzhan | Жұмабаев, Мағжан | Жумабаев, Магжан | Zhumabayev, Maghzhan | 1893-1938 | kaz
aimauytuly | Аймауытұлы, Жүсіпбек | Аймаутов, Жусипбек | Aimauytuly, Zhusipbek | 1889-1931 | kaz
toraighyrov | Торайғыров, Сұлтанмахмұт | Торайгыров, Султанмахмут | Toraighyrov, Sultanmakhmut | 1893-1920 | kaz
seifullin | Сейфуллин, Сәкен | Сейфуллин, Сакен | Seifullin, Saken | 1894-1938 | kaz
mailin | Майлин, Бейімбет | Майлин, Беимбет | Mailin, Beiimbet | 1894-1938 | kaz
zhansugurov | Жансүгіров, Ілияс | Джансугуров, Ильяс | Zhansugurov, Iliyas | 1894-1938 | kaz
musirepov | Мүсірепов, Ғабит | Мусрепов, Габит | Musirepov, Gabit | 1902-1985 | kaz
muqanov | Мұқанов, Сәбит | Муканов, Сабит | Mukanov, Sabit | 1900-1973 | kaz
mustafin | Мұстафин, Ғабиден | Мустафин, Габиден | Mustafin, Gabiden | 1902-1985 | kaz
esenberlin | Есенберлин, Ілияс | Есенберлин, Ильяс | Esenberlin, Ilyas | 1915-1983 | kaz
nurpeisov | Нұрпейісов, Әбдіжәміл | Нурпеисов, Абдижамил | Nurpeisov, Abdizhamil | 1924-2022 | kaz
suleimenov | Сүлейменов, Олжас | Сулейменов, Олжас | Suleimenov, Olzhas | 1936- | kaz
maghauin | Мағауин, Мұхтар | Магауин, Мухтар | Magauin, Mukhtar | 1940-2025 | kaz
kekilbaev | Кекілбаев, Әбіш | Кекильбаев, Абиш | Kekilbayev, Abish | 1939-2015 | kaz
soqpaqbaev | Соқпақбаев, Бердібек | Сокпакбаев, Бердибек | Sokpakbayev, Berdibek | 1924-1991 | kaz
akhtanov | Ахтанов, Тахауи | = | Akhtanov, Takhaui | 1923-1994 | kaz
qabdolov | Қабдолов, Зейнолла | Кабдолов, Зейнолла | Qabdolov, Zeinolla | 1927-2006 | kaz
momyshuly | Момышұлы, Бауыржан | Момыш-улы, Бауыржан | Momyshuly, Bauyrzhan | 1910-1982 | kaz
amanzholov | Аманжолов, Қасым | Аманжолов, Касым | Amanzholov, Kasym | 1911-1955 | kaz
maqataev | Мақатаев, Мұқағали | Макатаев, Мукагали | Makatayev, Mukagali | 1931-1976 | kaz
aibergenov | Айбергенов, Төлеген | Айбергенов, Толеген | Aibergenov, Tolegen | 1937-1967 | kaz
myrza-ali | Мырза Әли, Қадыр | Мырза Али, Кадыр | Myrza Ali, Qadyr | 1935-2011 | kaz
tumanbai | Молдағалиев, Тұманбай | Молдагалиев, Туманбай | Moldagaliyev, Tumanbai | 1935-2011 | kaz
zhuban | Молдағалиев, Жұбан | Молдагалиев, Жубан | Moldagaliyev, Zhuban | 1920-1988 | kaz
ongharsynova | Оңғарсынова, Фариза | Онгарсынова, Фариза | Ongarsynova, Fariza | 1939-2014 | kaz
isabekov | Исабеков, Дулат | = | Isabekov, Dulat |  | kaz
bokei | Бөкей, Оралхан | Бокеев, Оралхан | Bokei, Oralkhan | 1943-1993 | kaz
murtaza | Мұртаза, Шерхан | Муртаза, Шерхан | Murtaza, Sherkhan | 1932-2018 | kaz
mukhamedzhanov | Мұхамеджанов, Қалтай | Мухамеджанов, Калтай | Mukhamedzhanov, Kaltai | 1928-2001 | kaz
muratbekov | Мұратбеков, Сайын | Муратбеков, Саин | Muratbekov, Saiyn | 1936-2007 | kaz
alimqulov | Әлімқұлов, Тәкен | Алимкулов, Такен | Alimqulov, Taken | 1918-1987 | kaz
toqtarov | Тоқтаров, Рамазан | Токтаров, Рамазан | Toqtarov, Ramazan |  | kaz
qaiyrbekov | Қайырбеков, Ғафу | Каирбеков, Гафу | Qaiyrbekov, Gafu | 1928-1994 | kaz
elubai | Елубай, Смағұл | Елубаев, Смагул | Elubai, Smagul | 1947- | kaz
smataev | Сматаев, Софы | = | Smatayev, Sofy |  | kaz
zhumadilov | Жұмаділов, Қабдеш | Жумадилов, Кабдеш | Zhumadilov, Kabdesh | 1936-2021 | kaz
nurshaiyqov | Нұршайықов, Әзілхан | Нуршаихов, Азильхан | Nurshaiyqov, Azilkhan | 1922-2011 | kaz
bekturov | Бектұров, Жайық | Бектуров, Жаик | Bekturov, Zhaiyq |  | kaz
toqaev | Тоқаев, Кемел | Токаев, Кемель | Tokayev, Kemel | 1923-1986 | kaz
ualikhanov | Уәлиханов, Шоқан | Валиханов, Чокан Чингисович | Valikhanov, Shoqan | 1835-1865 | kaz
kopeiuly | Көпейұлы, Мәшһүр Жүсіп | Копеев, Машхур Жусуп | Kopeiuly, Mashkhur Zhusip | 1858-1931 | kaz
makhambet | Өтемісұлы, Махамбет | Утемисов, Махамбет | Otemisuly, Makhambet | 1803-1846 | kaz
zhambyl | Жабаев, Жамбыл | Джабаев, Джамбул | Zhabayev, Zhambyl | 1846-1945 | kaz
khakimzhanova | Хакімжанова, Мәриям | Хакимжанова, Мариям | Khakimzhanova, Mariyam |  | kaz
kobeev | Көбеев, Спандияр | Кобеев, Спандияр | Kobeyev, Spandiyar | 1878-1956 | kaz
begalin | Бегалин, Сапарғали | Бегалин, Сапаргали | Begalin, Sapargali | 1895-1983 | kaz
imanzhanov | Иманжанов, Мұқан | Иманжанов, Мукан | Imanzhanov, Muqan | 1916-1958 | kaz
alimbai | Әлімбай, Мұзафар | Алимбаев, Музафар | Alimbai, Muzafar | 1923-2017 | kaz
zharokov | Жароков, Тайыр | Жароков, Таир | Zharokov, Taiyr | 1908-1965 | kaz
bekkhozhin | Бекхожин, Қалижан | Бекхожин, Халижан | Bekkhozhin, Qalizhan |  | kaz
zhunisov | Жүнісов, Сәкен | Жунусов, Сакен | Zhunisov, Saken | 1934-2006 | kaz
shashkin | Шашкин, Зейін | Шашкин, Зеин | Shashkin, Zeiin | 1912-1966 | kaz
slanov | Сланов, Ғабдол | Сланов, Габдол | Slanov, Gabdol | 1911-1969 | kaz
esenzhanov | Есенжанов, Хамза | = | Esenzhanov, Khamza | 1908-1974 | kaz
salgharauly | Салғараұлы, Қойшығара | Салгарин, Койшыгара | Salgarauly, Qoishygara |  | kaz
seidimbek | Сейдімбек, Ақселеу | Сейдимбек, Акселеу | Seidimbek, Aqseleu | 1942-2009 | kaz
kenzheakhmetuly | Кенжеахметұлы, Сейіт | Кенжеахметов, Сеит | Kenzheakhmetuly, Seiit |  | kaz
esim | Есім, Ғарифолла | Есимов, Гарифолла | Yesim, Garifolla |  | kaz
myrzakhmetuly | Мырзахметұлы, Мекемтас | Мырзахметов, Мекемтас | Myrzakhmetuly, Mekemtas |  | kaz
zaki | Ахметов, Зәки | Ахметов, Заки | Akhmetov, Zaki |  | kaz
mukhamedkhanov | Мұхамедханов, Қайым | Мухамедханов, Каюм | Mukhamedkhanov, Qaiym | 1916-2004 | kaz
orazalin | Оразалин, Кәмен | Оразалин, Камен | Orazalin, Kamen |  | kaz
turaghul | Құнанбайұлы, Тұрағұл | Кунанбаев, Турагул | Qunanbaiuly, Turaghul |  | kaz
kakishuly | Кәкішұлы, Тұрсынбек | Какишев, Турсынбек | Kakishuly, Tursynbek |  | kaz
marghulan | Марғұлан, Әлкей Хақанұлы | Маргулан, Алькей Хаканович | Marghulan, Alkei | 1904-1985 | kaz
satbaev | Сәтбаев, Қаныш Имантайұлы | Сатпаев, Каныш Имантаевич | Satbayev, Kanysh | 1899-1964 | kaz
buketov | Бөкетов, Евней Арыстанұлы | Букетов, Евней Арстанович | Buketov, Yevnei | 1925-1983 | kaz
sarsekeev | Сәрсекеев, Медеу | Сарсекеев, Медеу | Sarsekeyev, Medeu |  | kaz
bokeikhan | Бөкейхан, Әлихан | Букейханов, Алихан | Bokeikhan, Alikhan | 1866-1937 | kaz
bekmakhanov | Бекмаханов, Ермұхан | Бекмаханов, Ермухан | Bekmakhanov, Yermukhan | 1915-1966 | kaz
asfendiarov | Асфендияров, Санжар | = | Asfendiyarov, Sanzhar | 1889-1938 | kaz
tynyshpaev | Тынышпаев, Мұхамеджан | Тынышпаев, Мухамеджан | Tynyshpayev, Mukhamedzhan | 1879-1937 | kaz
kemengeruly | Кеменгерұлы, Қошке | Кеменгеров, Кошке | Kemengeruly, Qoshke | 1896-1937 | kaz
dosmukhameduly | Досмұхамедұлы, Халел | Досмухамедов, Халел | Dosmukhameduly, Khalel | 1883-1939 | kaz
shoqai | Шоқай, Мұстафа | Чокаев, Мустафа | Shoqai, Mustafa | 1890-1941 | kaz
belger | Бельгер, Герольд | = | Belger, Gerold | 1934-2015 | kaz
seisenbaev | Сейсенбаев, Роллан | = | Seisenbayev, Rollan | 1946- | kaz
sanbaev | Санбаев, Сәтімжан | Санбаев, Сатимжан | Sanbayev, Satimzhan |  | kaz
shukhov | Шухов, Иван Петрович | = | Shukhov, Ivan | 1906-1977 | rus
dombrovsky | Домбровский, Юрий Осипович | = | Dombrovsky, Yury | 1909-1978 | rus
simashko | Симашко, Морис | = | Simashko, Maurice | 1924-2000 | rus
anov | Анов, Николай Иванович | = | Anov, Nikolai |  | rus
zuev | Зуев-Ордынец, Михаил Ефимович | = | Zuyev-Ordynets, Mikhail | 1900-1967 | rus
kuznetsova | Кузнецова, Екатерина Борисовна | = | Kuznetsova, Yekaterina |  | rus
amantai | Амантай, Дидар | = | Amantai, Didar |  | kaz
`;

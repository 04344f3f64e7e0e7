/** Further authors, from the zhyrau to the world; columns as in authors-kazakhstan.ts. */
export const furtherAuthors = `
asan | Асан қайғы | Асан Кайгы | Asan Qaigy |  | kaz
qaztughan | Қазтуған жырау | Казтуган жырау | Qaztughan Zhyrau |  | kaz
dospambet | Доспамбет жырау | Доспамбет жырау | Dospambet Zhyrau |  | kaz
shalkiiz | Шалкиіз жырау | Шалкииз жырау | Shalkiiz Zhyrau |  | kaz
zhiembet | Жиембет жырау | Жиембет жырау | Zhiembet Zhyrau |  | kaz
aqtamberdi | Ақтамберді жырау | Актамберды жырау | Aqtamberdi Zhyrau |  | kaz
umbetei | Үмбетей жырау | Умбетей жырау | Umbetei Zhyrau |  | kaz
aqan | Ақан сері | Акан сери | Aqan Seri |  | kaz
birzhan | Біржан сал | Биржан сал | Birzhan Sal |  | kaz
zhaiau-musa | Жаяу Мұса | Жаяу Муса | Zhaiau Musa |  | kaz
baluan | Балуан Шолақ | Балуан Шолак | Baluan Sholaq |  | kaz
madi | Бәпиұлы, Мәди | Бапиулы, Мади | Bapiuly, Madi |  | kaz
estai | Беркімбайұлы, Естай | Беркимбаев, Естай | Berkimbaiuly, Yestai |  | kaz
shashubai | Қошқарбайұлы, Шашубай | Кошкарбаев, Шашубай | Qoshqarbaiuly, Shashubai |  | kaz
aset | Найманбайұлы, Әсет | Найманбаев, Асет | Naimanbaiuly, Aset |  | kaz
kokbai | Жанатайұлы, Көкбай | Жанатаев, Кокбай | Zhanataiuly, Kokbai |  | kaz
aqylbai | Абайұлы, Ақылбай | Абаев, Акылбай | Abaiuly, Aqylbai |  | kaz
maghauiia | Абайұлы, Мағауия | Абаев, Магауия | Abaiuly, Maghauiia |  | kaz
narmanbet | Орманбетұлы, Нарманбет | Орманбетов, Нарманбет | Ormanbetuly, Narmanbet |  | kaz
bazar | Базар жырау | Базар жырау | Bazar Zhyrau |  | kaz
sadvaqasuly | Сәдуақасұлы, Смағұл | Садвакасов, Смагул | Saduaqasuly, Smaghul | 1900-1933 | kaz
zhubanov-q | Жұбанов, Құдайберген | Жубанов, Кудайберген | Zhubanov, Qudaibergen | 1899-1938 | kaz
tazhibaev | Тәжібаев, Әбділда | Тажибаев, Абдильда | Tazhibayev, Abdilda | 1909-1998 | kaz
bulqyshev | Бұлқышев, Баубек | Булкишев, Баубек | Bulqyshev, Baubek | 1916-1944 | kaz
qaisenov | Қайсенов, Қасым | Кайсенов, Касым | Qaisenov, Qasym | 1918-2006 | kaz
gabdullin | Ғабдуллин, Мәлік | Габдуллин, Малик | Gabdullin, Malik | 1915-1973 | kaz
ismailov | Ысмайылов, Есмағамбет | Исмаилов, Есмагамбет | Ysmaiylov, Yesmagambet | 1911-1966 | kaz
qarataev | Қаратаев, Мұхамеджан | Каратаев, Мухамеджан | Qaratayev, Mukhamedzhan | 1910-1995 | kaz
maulenov | Мәуленов, Сырбай | Мауленов, Сырбай | Maulenov, Syrbai | 1922-1993 | kaz
nazhimedenov | Нәжімеденов, Жұмекен | Нажмеденов, Жумекен | Nazhimedenov, Zhumeken | 1935-1983 | kaz
abilev | Әбілев, Дихан | Абилев, Дихан | Abilev, Dikhan | 1907-2003 | kaz
abdikakimov | Әбдікәкімұлы, Тыныштықбек | Абдикакимов, Тыныштыкбек | Abdikakimuly, Tynyshtyqbek | 1953- | kaz
salyqbai | Салықбай, Гүлнар | Салыкбаева, Гульнар | Salyqbai, Gulnar | 1963- | kaz
zhailybai | Жайлыбай, Ғалым | Жайлыбай, Галым | Zhailybai, Galym | 1958- | kaz
iran-gaiyp | Иран-Ғайып | Иран-Гаип | Iran-Gaiyp | 1947- | kaz
balghabaev | Балғабаев, Сұлтанәлі | Балгабаев, Султанали | Balghabayev, Sultanali |  | kaz
muqai | Мұқай, Баққожа | Мукаев, Баккожа | Muqai, Baqqozha | 1948-2008 | kaz
akhmetova-z | Ахметова, Зейнеп | = | Akhmetova, Zeinep |  | kaz
qazybek | Тауасарұлы, Қазыбек бек | Тауасарулы, Казыбек бек | Tauasaruly, Qazybek Bek |  | kaz
khalid | Халид, Құрбанғали | Халид, Курбангали | Khalid, Qurbanghali |  | tat
otemish | Өтеміс қажы | Утемиш-хаджи | Otemish Qazhy |  | tur
iollygh | Йоллығ-тегін | Йоллыг-тегин | Yollyg Tegin |  | tur
tonykok | Тоныкөк | Тоньюкук | Tonyukuk |  | tur
rustaveli | Руставели, Шота | = | Rustaveli, Shota |  | geo
voinich | Войнич, Этель Лилиан | = | Voynich, Ethel Lilian | 1864-1960 | gbr
dzhovanoli | Джованьоли, Рафаэлло | = | Giovagnoli, Raffaello | 1838-1915 | ita
moler | Мольер | = | Molière | 1622-1673 | fra
bokkachcho | Боккаччо, Джованни | = | Boccaccio, Giovanni | 1313-1375 | ita
gotstsi | Гоцци, Карло | = | Gozzi, Carlo | 1720-1806 | ita
furmanov | Фурманов, Дмитрий Андреевич | = | Furmanov, Dmitry | 1891-1926 | rus
serafimovich | Серафимович, Александр Серафимович | = | Serafimovich, Alexander | 1863-1949 | rus
`;

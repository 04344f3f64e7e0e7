/** key | Kazakh form | Russian form | Latin form | years | literature; "=" repeats the Kazakh form in Russian. */
export const authorsOfTheWorld = `
farabi | Әл-Фараби, Әбу Насыр | Аль-Фараби, Абу Наср | Al-Farabi |  | tur
qashqari | Қашқари, Махмұд | Кашгари, Махмуд | Kashgari, Mahmud |  | tur
balasaghun | Баласағұн, Жүсіп | Баласагуни, Юсуф | Balasaghuni, Yusuf |  | tur
iasaui | Ясауи, Қожа Ахмет | Ясави, Ходжа Ахмед | Yasawi, Khoja Akhmet |  | tur
dulati | Дулати, Мұхаммед Хайдар | Дулати, Мухаммед Хайдар | Dulati, Mirza Muhammad Haidar | 1499-1551 | tur
zhalairi | Жалайыри, Қадырғали | Жалаири, Кадыргали | Zhalairi, Kadyrgali |  | tur
babyr | Бабыр, Захир ад-Дин Мұхаммед | Бабур, Захир ад-Дин Мухаммед | Babur | 1483-1530 | tur
nauai | Науаи, Әлішер | Навои, Алишер | Navoi, Alisher | 1441-1501 | uzb
qadyri | Қадыри, Абдулла | Кадыри, Абдулла | Qodiriy, Abdulla | 1894-1938 | uzb
aitmatov | Айтматов, Шыңғыс | Айтматов, Чингиз | Aitmatov, Chingiz | 1928-2008 | kir
ghamzatov | Ғамзатов, Расул | Гамзатов, Расул | Gamzatov, Rasul | 1923-2003 | rus
zhalil | Жәлил, Мұса | Джалиль, Муса | Jalil, Musa | 1906-1944 | tat
toqai | Тоқай, Ғабдолла | Тукай, Габдулла | Tuqay, Gabdulla | 1886-1913 | tat
karim | Кәрім, Мұстай | Карим, Мустай | Karim, Mustai | 1919-2005 | bak
nizami | Низами Гәнжауи | Низами Гянджеви | Nizami Ganjavi |  | per
firdausi | Фердауси, Әбілқасым | Фирдоуси, Абулькасим | Ferdowsi, Abolqasem |  | per
khaiiam | Хайям, Омар | = | Khayyam, Omar |  | per
saadi | Сағди Ширази | Саади Ширази | Saadi Shirazi |  | per
bek | Бек, Александр Альфредович | = | Bek, Alexander | 1903-1972 | rus
levshin | Левшин, Алексей Ираклиевич | = | Levshin, Aleksei |  | rus
potanin | Потанин, Григорий Николаевич | = | Potanin, Grigory | 1835-1920 | rus
zataevich | Затаевич, Александр Викторович | = | Zatayevich, Alexander | 1869-1936 | rus
ianushkevich | Янушкевич, Адольф | = | Januszkiewicz, Adolf | 1803-1857 | pol
prishvin | Пришвин, Михаил Михайлович | = | Prishvin, Mikhail | 1873-1954 | rus
pushkin | Пушкин, Александр Сергеевич | = | Pushkin, Alexander | 1799-1837 | rus
lermontov | Лермонтов, Михаил Юрьевич | = | Lermontov, Mikhail | 1814-1841 | rus
gogol | Гоголь, Николай Васильевич | = | Gogol, Nikolai | 1809-1852 | rus
tolstoi | Толстой, Лев Николаевич | = | Tolstoy, Leo | 1828-1910 | rus
dostoevsky | Достоевский, Фёдор Михайлович | = | Dostoevsky, Fyodor | 1821-1881 | rus
chekhov | Чехов, Антон Павлович | = | Chekhov, Anton | 1860-1904 | rus
turgenev | Тургенев, Иван Сергеевич | = | Turgenev, Ivan | 1818-1883 | rus
griboedov | Грибоедов, Александр Сергеевич | = | Griboyedov, Alexander |  | rus
krylov | Крылов, Иван Андреевич | = | Krylov, Ivan | 1769-1844 | rus
nekrasov | Некрасов, Николай Алексеевич | = | Nekrasov, Nikolai |  | rus
ostrovsky-a | Островский, Александр Николаевич | = | Ostrovsky, Alexander | 1823-1886 | rus
goncharov | Гончаров, Иван Александрович | = | Goncharov, Ivan | 1812-1891 | rus
saltykov | Салтыков-Щедрин, Михаил Евграфович | = | Saltykov-Shchedrin, Mikhail | 1826-1889 | rus
leskov | Лесков, Николай Семёнович | = | Leskov, Nikolai | 1831-1895 | rus
kuprin | Куприн, Александр Иванович | = | Kuprin, Alexander | 1870-1938 | rus
bunin | Бунин, Иван Алексеевич | = | Bunin, Ivan | 1870-1953 | rus
gorky | Горький, Максим | = | Gorky, Maxim | 1868-1936 | rus
blok | Блок, Александр Александрович | = | Blok, Alexander | 1880-1921 | rus
esenin | Есенин, Сергей Александрович | = | Yesenin, Sergei | 1895-1925 | rus
maiakovsky | Маяковский, Владимир Владимирович | = | Mayakovsky, Vladimir | 1893-1930 | rus
akhmatova | Ахматова, Анна Андреевна | = | Akhmatova, Anna | 1889-1966 | rus
pasternak | Пастернак, Борис Леонидович | = | Pasternak, Boris | 1890-1960 | rus
bulgakov | Булгаков, Михаил Афанасьевич | = | Bulgakov, Mikhail | 1891-1940 | rus
sholokhov | Шолохов, Михаил Александрович | = | Sholokhov, Mikhail | 1905-1984 | rus
ostrovsky-n | Островский, Николай Алексеевич | = | Ostrovsky, Nikolai | 1904-1936 | rus
fadeev | Фадеев, Александр Александрович | = | Fadeyev, Alexander | 1901-1956 | rus
ilf | Ильф, Илья Арнольдович | = | Ilf, Ilya | 1897-1937 | rus
petrov | Петров, Евгений Петрович | = | Petrov, Yevgeny |  | rus
platonov | Платонов, Андрей Платонович | = | Platonov, Andrei | 1899-1951 | rus
solzhenitsyn | Солженицын, Александр Исаевич | = | Solzhenitsyn, Alexander | 1918-2008 | rus
shalamov | Шаламов, Варлам Тихонович | = | Shalamov, Varlam | 1907-1982 | rus
paustovsky | Паустовский, Константин Георгиевич | = | Paustovsky, Konstantin | 1892-1968 | rus
astafiev | Астафьев, Виктор Петрович | = | Astafyev, Viktor | 1924-2001 | rus
vasiliev | Васильев, Борис Львович | = | Vasilyev, Boris | 1924-2013 | rus
rasputin | Распутин, Валентин Григорьевич | = | Rasputin, Valentin | 1937-2015 | rus
strugatsky-a | Стругацкий, Аркадий Натанович | = | Strugatsky, Arkady | 1925-1991 | rus
strugatsky-b | Стругацкий, Борис Натанович | = | Strugatsky, Boris | 1933-2012 | rus
beliaev | Беляев, Александр Романович | = | Belyaev, Alexander | 1884-1942 | rus
tolstoi-a | Толстой, Алексей Николаевич | = | Tolstoy, Aleksey | 1883-1945 | rus
efremov | Ефремов, Иван Антонович | = | Yefremov, Ivan |  | rus
chukovsky | Чуковский, Корней Иванович | = | Chukovsky, Korney | 1882-1969 | rus
marshak | Маршак, Самуил Яковлевич | = | Marshak, Samuil | 1887-1964 | rus
nosov | Носов, Николай Николаевич | = | Nosov, Nikolai | 1908-1976 | rus
volkov | Волков, Александр Мелентьевич | = | Volkov, Alexander | 1891-1977 | rus
gaidar | Гайдар, Аркадий Петрович | = | Gaidar, Arkady | 1904-1941 | rus
dragunsky | Драгунский, Виктор Юзефович | = | Dragunsky, Viktor | 1913-1972 | rus
uspensky | Успенский, Эдуард Николаевич | = | Uspensky, Eduard | 1937-2018 | rus
bulychev | Булычёв, Кир | = | Bulychev, Kir | 1934-2003 | rus
bazhov | Бажов, Павел Петрович | = | Bazhov, Pavel | 1879-1950 | rus
ershov | Ершов, Пётр Павлович | = | Yershov, Pyotr | 1815-1869 | rus
aksakov | Аксаков, Сергей Тимофеевич | = | Aksakov, Sergei | 1791-1859 | rus
bianki | Бианки, Виталий Валентинович | = | Bianki, Vitaly | 1894-1959 | rus
kataev | Катаев, Валентин Петрович | = | Katayev, Valentin | 1897-1986 | rus
rybakov | Рыбаков, Анатолий Наумович | = | Rybakov, Anatoly | 1911-1998 | rus
kaverin | Каверин, Вениамин Александрович | = | Kaverin, Veniamin | 1902-1989 | rus
lagin | Лагин, Лазарь Иосифович | = | Lagin, Lazar | 1903-1979 | rus
barto | Барто, Агния Львовна | = | Barto, Agniya |  | rus
mikhalkov | Михалков, Сергей Владимирович | = | Mikhalkov, Sergei | 1913-2009 | rus
dal | Даль, Владимир Иванович | = | Dal, Vladimir | 1801-1872 | rus
ozhegov | Ожегов, Сергей Иванович | = | Ozhegov, Sergei | 1900-1964 | rus
perelman | Перельман, Яков Исидорович | = | Perelman, Yakov | 1882-1942 | rus
homer | Гомер | = | Homer |  | grc
aesop | Эзоп | = | Aesop |  | grc
shakespeare | Шекспир, Уильям | = | Shakespeare, William | 1564-1616 | gbr
defoe | Дефо, Даниель | Дефо, Даниэль | Defoe, Daniel |  | gbr
swift | Свифт, Джонатан | = | Swift, Jonathan | 1667-1745 | gbr
austen | Остин, Джейн | = | Austen, Jane | 1775-1817 | gbr
dickens | Диккенс, Чарльз | = | Dickens, Charles | 1812-1870 | gbr
bronte | Бронте, Шарлотта | = | Brontë, Charlotte | 1816-1855 | gbr
stevenson | Стивенсон, Роберт Льюис | = | Stevenson, Robert Louis | 1850-1894 | gbr
doyle | Дойл, Артур Конан | = | Doyle, Arthur Conan | 1859-1930 | gbr
wilde | Уайльд, Оскар | = | Wilde, Oscar | 1854-1900 | gbr
wells | Уэллс, Герберт Джордж | = | Wells, H. G. | 1866-1946 | gbr
kipling | Киплинг, Редьярд | = | Kipling, Rudyard | 1865-1936 | gbr
carroll | Кэрролл, Льюис | = | Carroll, Lewis | 1832-1898 | gbr
milne | Милн, Алан Александр | = | Milne, A. A. | 1882-1956 | gbr
barrie | Барри, Джеймс Мэтью | = | Barrie, J. M. | 1860-1937 | gbr
tolkien | Толкин, Джон Рональд Руэл | = | Tolkien, J. R. R. | 1892-1973 | gbr
rowling | Роулинг, Джоан | = | Rowling, J. K. | 1965- | gbr
orwell | Оруэлл, Джордж | = | Orwell, George | 1903-1950 | gbr
christie | Кристи, Агата | = | Christie, Agatha | 1890-1976 | gbr
hawking | Хокинг, Стивен | = | Hawking, Stephen | 1942-2018 | gbr
darwin | Дарвин, Чарльз | = | Darwin, Charles | 1809-1882 | gbr
reid | Рид, Майн | = | Reid, Mayne | 1818-1883 | gbr
cervantes | Сервантес Сааведра, Мигель де | = | Cervantes Saavedra, Miguel de | 1547-1616 | esp
dante | Данте Алигьери | = | Dante Alighieri | 1265-1321 | ita
collodi | Коллоди, Карло | = | Collodi, Carlo | 1826-1890 | ita
rodari | Родари, Джанни | = | Rodari, Gianni | 1920-1980 | ita
goethe | Гёте, Иоганн Вольфганг | = | Goethe, Johann Wolfgang von | 1749-1832 | deu
schiller | Шиллер, Фридрих | = | Schiller, Friedrich | 1759-1805 | deu
grimm-j | Гримм, Якоб | = | Grimm, Jacob | 1785-1863 | deu
grimm-w | Гримм, Вильгельм | = | Grimm, Wilhelm | 1786-1859 | deu
remarque | Ремарк, Эрих Мария | = | Remarque, Erich Maria | 1898-1970 | deu
hesse | Гессе, Герман | = | Hesse, Hermann | 1877-1962 | deu
kafka | Кафка, Франц | = | Kafka, Franz | 1883-1924 | aut
hugo | Гюго, Виктор | = | Hugo, Victor | 1802-1885 | fra
balzac | Бальзак, Оноре де | = | Balzac, Honoré de | 1799-1850 | fra
dumas | Дюма, Александр | = | Dumas, Alexandre | 1802-1870 | fra
verne | Верн, Жюль | = | Verne, Jules | 1828-1905 | fra
stendhal | Стендаль | = | Stendhal | 1783-1842 | fra
flaubert | Флобер, Гюстав | = | Flaubert, Gustave | 1821-1880 | fra
maupassant | Мопассан, Ги де | = | Maupassant, Guy de | 1850-1893 | fra
exupery | Сент-Экзюпери, Антуан де | = | Saint-Exupéry, Antoine de | 1900-1944 | fra
camus | Камю, Альбер | = | Camus, Albert | 1913-1960 | fra
perrault | Перро, Шарль | = | Perrault, Charles | 1628-1703 | fra
andersen | Андерсен, Ханс Кристиан | = | Andersen, Hans Christian | 1805-1875 | dnk
lindgren | Линдгрен, Астрид | = | Lindgren, Astrid | 1907-2002 | swe
jansson | Янссон, Туве | = | Jansson, Tove | 1914-2001 | fin
ibsen | Ибсен, Генрик | = | Ibsen, Henrik | 1828-1906 | nor
hasek | Гашек, Ярослав | = | Hašek, Jaroslav | 1883-1923 | cze
twain | Твен, Марк | = | Twain, Mark | 1835-1910 | usa
london | Лондон, Джек | = | London, Jack | 1876-1916 | usa
hemingway | Хемингуэй, Эрнест | = | Hemingway, Ernest | 1899-1961 | usa
fitzgerald | Фицджеральд, Фрэнсис Скотт | = | Fitzgerald, F. Scott | 1896-1940 | usa
salinger | Сэлинджер, Джером Дэвид | = | Salinger, J. D. | 1919-2010 | usa
bradbury | Брэдбери, Рэй | = | Bradbury, Ray | 1920-2012 | usa
lee | Ли, Харпер | = | Lee, Harper | 1926-2016 | usa
henry | О. Генри | = | Henry, O. | 1862-1910 | usa
stowe | Бичер-Стоу, Гарриет | = | Stowe, Harriet Beecher | 1811-1896 | usa
cooper | Купер, Джеймс Фенимор | = | Cooper, James Fenimore | 1789-1851 | usa
melville | Мелвилл, Герман | = | Melville, Herman | 1819-1891 | usa
marquez | Гарсиа Маркес, Габриэль | = | García Márquez, Gabriel | 1927-2014 | col
coelho | Коэльо, Пауло | = | Coelho, Paulo | 1947- | bra
tagore | Тагор, Рабиндранат | = | Tagore, Rabindranath | 1861-1941 | ind
akutagawa | Акутагава, Рюноскэ | = | Akutagawa, Ryunosuke | 1892-1927 | jpn
murakami | Мураками, Харуки | = | Murakami, Haruki | 1949- | jpn
luxun | Лу Синь | = | Lu Xun | 1881-1936 | chn
`;

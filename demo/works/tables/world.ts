/**
 * Literature of the world as it stands on the shelves of the region: in Russian, in Kazakh where the title of the
 * translation is certain, in English where the extras say "en". Columns as in kazakh-classics.ts.
 */
export const worldLiterature = `
iliada | homer | grc |  | epic | a |  | ru Илиада / kk Илиада | epic war |
odisseia | homer | grc |  | epic | a |  | ru Одиссея / kk Одиссея | epic travel sea |
gamlet | shakespeare | eng | 1603 | play | a | Hamlet | ru Гамлет / kk Гамлет | ethics family | en audio
romeo | shakespeare | eng | 1597 | play | y | Romeo and Juliet | ru Ромео и Джульетта / kk Ромео мен Джульетта | love family | en audio
otello | shakespeare | eng | 1622 | play | a | Othello | ru Отелло / kk Отелло | love |
lir | shakespeare | eng | 1608 | play | a | King Lear | ru Король Лир / kk Король Лир | family |
don-kikhot | cervantes | spa | 1605 | novel | a | Don Quijote de la Mancha | ru Дон Кихот / kk Дон Кихот | satire adventure | audio large
komediia | dante | ita |  | poem | a | Divina Commedia | ru Божественная комедия / kk Құдіретті комедия | philosophy |
robinzon | defoe | eng | 1719 | novel | y | Robinson Crusoe | ru Робинзон Крузо / kk Робинзон Крузо | adventure sea | en audio braille
gulliver | swift | eng | 1726 | novel | y | Gulliver’s Travels | ru Путешествия Гулливера / kk Гулливердің саяхаты | satire adventure | audio
faust | goethe | ger | 1808 | play | a | Faust | ru Фауст / kk Фауст | philosophy | large
kovarstvo | schiller | ger | 1784 | play | a | Kabale und Liebe | ru Коварство и любовь | love |
gordost | austen | eng | 1813 | novel | a | Pride and Prejudice | ru Гордость и предубеждение | love family women | en audio
sobor | hugo | fre | 1831 | novel | a | Notre-Dame de Paris | ru Собор Парижской Богоматери | love history | audio
otverzhennye | hugo | fre | 1862 | novel | a | Les Misérables | ru Отверженные | ethics |
gobsek | balzac | fre | 1830 | novella | a | Gobseck | ru Гобсек / kk Гобсек | ethics |
goriot | balzac | fre | 1835 | novel | a | Le Père Goriot | ru Отец Горио | family |
krasnoe-chernoe | stendhal | fre | 1830 | novel | a | Le Rouge et le Noir | ru Красное и чёрное / kk Қызыл мен қара | love |
mushketery | dumas | fre | 1844 | novel | y | Les Trois Mousquetaires | ru Три мушкетёра | adventure history | audio
monte-kristo | dumas | fre |  | novel | y | Le Comte de Monte-Cristo | ru Граф Монте-Кристо | adventure | audio
bovari | flaubert | fre | 1857 | novel | a | Madame Bovary | ru Госпожа Бовари | women love |
milyi-drug | maupassant | fre | 1885 | novel | a | Bel-Ami | ru Милый друг | satire love |
20000-le | verne | fre | 1870 | novel | y | Vingt mille lieues sous les mers | ru Двадцать тысяч льё под водой | sea adventure science-fiction | audio
grant | verne | fre | 1868 | novel | y | Les Enfants du capitaine Grant | ru Дети капитана Гранта / kk Капитан Грант балалары | sea adventure travel | audio
tainstvennyi-ostrov | verne | fre | 1875 | novel | y | L’Île mystérieuse | ru Таинственный остров / kk Жұмбақ арал | adventure sea | audio
80-dnei | verne | fre | 1873 | novel | y | Le Tour du monde en quatre-vingts jours | ru Вокруг света за восемьдесят дней | travel adventure |
piatnadtsatiletnii | verne | fre | 1878 | novel | y | Un capitaine de quinze ans | ru Пятнадцатилетний капитан / kk Он бес жасар капитан | sea adventure |
oliver | dickens | eng | 1838 | novel | y | Oliver Twist | ru Приключения Оливера Твиста | childhood | en
kopperfild | dickens | eng | 1850 | novel | a | David Copperfield | ru Дэвид Копперфилд | childhood |
rozhdestvenskaia | dickens | eng | 1843 | novella | y | A Christmas Carol | ru Рождественская песнь в прозе | ethics | en
dzhein-eir | bronte | eng | 1847 | novel | a | Jane Eyre | ru Джейн Эйр | women love | en audio large
kholms | doyle | eng | 1892 | stories | y | The Adventures of Sherlock Holmes | ru Приключения Шерлока Холмса | detective | en audio
baskervili | doyle | eng | 1902 | novel | y | The Hound of the Baskervilles | ru Собака Баскервилей | detective | en audio
dorian-grei | wilde | eng | 1890 | novel | a | The Picture of Dorian Gray | ru Портрет Дориана Грея | ethics | en audio
voina-mirov | wells | eng | 1898 | novel | y | The War of the Worlds | ru Война миров | science-fiction | en
mashina-vremeni | wells | eng | 1895 | novel | y | The Time Machine | ru Машина времени | science-fiction | en
nevidimka | wells | eng | 1897 | novel | y | The Invisible Man | ru Человек-невидимка | science-fiction |
piter-pen | barrie | eng | 1911 | novel | c | Peter and Wendy | ru Питер Пэн и Венди | tales childhood |
vlastelin-kolets | tolkien | eng | 1954 | novel | y | The Lord of the Rings | ru Властелин колец | fantasy | audio
1984 | orwell | eng | 1949 | novel | a | Nineteen Eighty-Four | ru 1984 | dystopia | en audio
skotnyi-dvor | orwell | eng | 1945 | novella | a | Animal Farm | ru Скотный двор | satire dystopia | en
i-nikogo | christie | eng | 1939 | novel | a | And Then There Were None | ru И никого не стало | detective | en audio
vostochnyi-ekspress | christie | eng | 1934 | novel | a | Murder on the Orient Express | ru Убийство в «Восточном экспрессе» | detective | audio
vsadnik-bez-golovy | reid | eng |  | novel | y | The Headless Horseman | ru Всадник без головы | adventure |
tom-soier | twain | eng | 1876 | novel | c | The Adventures of Tom Sawyer | ru Приключения Тома Сойера / kk Том Сойердің басынан кешкендері | childhood adventure | en audio braille
gekkelberri | twain | eng | 1884 | novel | y | Adventures of Huckleberry Finn | ru Приключения Гекльберри Финна | childhood adventure | en
martin-iden | london | eng | 1909 | novel | a | Martin Eden | ru Мартин Иден / kk Мартин Иден | love ethics | en audio
belyi-klyk | london | eng | 1906 | novel | y | White Fang | ru Белый Клык / kk Ақ азу | animals nature | en audio braille
zov-predkov | london | eng | 1903 | novella | y | The Call of the Wild | ru Зов предков | animals nature | en
starik-i-more | hemingway | eng | 1952 | novella | a | The Old Man and the Sea | ru Старик и море / kk Шал мен теңіз | sea philosophy | en audio large
kolokol | hemingway | eng | 1940 | novel | a | For Whom the Bell Tolls | ru По ком звонит колокол | war love |
proshchai-oruzhie | hemingway | eng | 1929 | novel | a | A Farewell to Arms | ru Прощай, оружие! | war love |
getsbi | fitzgerald | eng | 1925 | novel | a | The Great Gatsby | ru Великий Гэтсби | love | en
nad-propastiu | salinger | eng | 1951 | novel | y | The Catcher in the Rye | ru Над пропастью во ржи | school childhood | en audio
451 | bradbury | eng | 1953 | novel | y | Fahrenheit 451 | ru 451 градус по Фаренгейту | dystopia | en audio
oduvanchiki | bradbury | eng | 1957 | novel | y | Dandelion Wine | ru Вино из одуванчиков | childhood |
peresmeshnik | lee | eng | 1960 | novel | y | To Kill a Mockingbird | ru Убить пересмешника | childhood ethics | en
dary-volkhvov | henry | eng | 1905 | story | y | The Gift of the Magi | ru Дары волхвов | love family |
khizhina | stowe | eng | 1852 | novel | y | Uncle Tom’s Cabin | ru Хижина дяди Тома / kk Том ағайдың лашығы | ethics family |
mogikane | cooper | eng | 1826 | novel | y | The Last of the Mohicans | ru Последний из могикан | adventure |
mobi-dik | melville | eng | 1851 | novel | a | Moby-Dick | ru Моби Дик, или Белый кит | sea adventure |
tri-tovarishcha | remarque | ger | 1936 | novel | a | Drei Kameraden | ru Три товарища | love war | audio
zapadnyi-front | remarque | ger | 1929 | novel | a | Im Westen nichts Neues | ru На Западном фронте без перемен | war | audio
stepnoi-volk | hesse | ger | 1927 | novel | a | Der Steppenwolf | ru Степной волк | philosophy |
prevrashchenie | kafka | ger | 1915 | novella | a | Die Verwandlung | ru Превращение | philosophy |
protsess | kafka | ger | 1925 | novel | a | Der Process | ru Процесс | philosophy |
postoronnii | camus | fre | 1942 | novella | a | L’Étranger | ru Посторонний | philosophy |
chuma | camus | fre | 1947 | novel | a | La Peste | ru Чума | philosophy medicine |
kukolnyi-dom | ibsen | nor | 1879 | play | a | Et dukkehjem | ru Кукольный дом | women family |
shveik | hasek | cze |  | novel | a | Osudy dobrého vojáka Švejka za světové války | ru Похождения бравого солдата Швейка | satire war | audio
sto-let-odinochestva | marquez | spa | 1967 | novel | a | Cien años de soledad | ru Сто лет одиночества | family | audio
alkhimik | coelho | por | 1988 | novel | y | O Alquimista | ru Алхимик / kk Алхимик | philosophy travel | audio
gitandzhali | tagore | ben | 1910 | verse | a |  | ru Гитанджали | philosophy |
rasemon | akutagawa | jpn | 1915 | story | a |  | ru Ворота Расёмон | ethics |
norvezhskii-les | murakami | jpn | 1987 | novel | a |  | ru Норвежский лес | love |
a-kiu | luxun | chi |  | novella | a |  | ru Подлинная история А-кью | satire |
`;

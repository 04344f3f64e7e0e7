/** Books for children; columns as in kazakh-classics.ts. */
export const childrensBooks = `
mening-atym-qozha | soqpaqbaev | kaz | 1957 | novella | c | Менің атым Қожа | ru Меня зовут Кожа / en My Name Is Kozha | childhood school | audio braille large
balalyq-shaqqa | soqpaqbaev | kaz | 1960 | novella | c | Балалық шаққа саяхат | ru Путешествие в детство | childhood village | audio
on-alty-zhasar | soqpaqbaev | kaz | 1951 | novella | c | Он алты жасар чемпион | ru Чемпион | childhood sport |
olgender | soqpaqbaev | kaz |  | novel | y | Өлгендер қайтып келмейді | ru Мёртвые не возвращаются | war love |
aiazhan | soqpaqbaev | kaz |  | novella | c | Аяжан |  | childhood |
qaidasyng-gauhar | soqpaqbaev | kaz |  | novella | c | Қайдасың, Гауһар? |  | childhood |
zhas-burkitshi | begalin | kaz |  | story | c | Жас бүркітші |  | animals customs | audio
bala-shoqan | begalin | kaz |  | novella | c | Бала Шоқан |  | shoqan childhood | braille
shoqan-asulary | begalin | kaz |  | novella | y | Шоқан асулары |  | shoqan travel |
aspandaghy-apke | alimbai | kaz |  | verse | c | Аспандағы әпке |  | nature |
moidodyr | chukovsky | rus | 1923 | tale | c | Мойдодыр |  | tales | audio braille
mukha-tsokotukha | chukovsky | rus | 1924 | tale | c | Муха-Цокотуха |  | tales animals | audio
aibolit | chukovsky | rus | 1929 | tale | c | Айболит |  | tales animals | audio braille large
dvenadtsat-mesiatsev | marshak | rus | 1943 | play | c | Двенадцать месяцев |  | tales |
neznaika | nosov | rus | 1954 | tale | c | Приключения Незнайки и его друзей |  | tales adventure | audio
neznaika-na-lune | nosov | rus | 1965 | tale | c | Незнайка на Луне |  | tales space | audio
vitia-maleev | nosov | rus | 1951 | novella | c | Витя Малеев в школе и дома |  | school childhood | braille
volshebnik | volkov | rus | 1939 | tale | c | Волшебник Изумрудного города |  | tales adventure | audio large
timur | gaidar | rus | 1940 | novella | c | Тимур и его команда | kk Тимур және оның командасы | childhood | audio braille
chuk-i-gek | gaidar | rus | 1939 | story | c | Чук и Гек |  | childhood family | audio
golubaia-chashka | gaidar | rus | 1936 | story | c | Голубая чашка |  | family |
deniskiny | dragunsky | rus |  | stories | c | Денискины рассказы |  | childhood school | audio
krokodil-gena | uspensky | rus | 1966 | tale | c | Крокодил Гена и его друзья |  | tales animals | audio
diadia-fedor | uspensky | rus | 1974 | tale | c | Дядя Фёдор, пёс и кот |  | tales animals | audio
sto-let | bulychev | rus | 1978 | novella | c | Сто лет тому вперёд |  | science-fiction school |
malakhitovaia | bazhov | rus | 1939 | tale | c | Малахитовая шкатулка |  | tales miners | large
konek-gorbunok | ershov | rus | 1834 | tale | c | Конёк-Горбунок |  | tales | audio braille
alenkii | aksakov | rus | 1858 | tale | c | Аленький цветочек |  | tales love | audio
lesnaia-gazeta | bianki | rus | 1928 | popular | c | Лесная газета |  | nature animals |
kladovaia-solntsa | prishvin | rus | 1945 | tale | c | Кладовая солнца |  | nature childhood |
parus-odinokii | kataev | rus | 1936 | novella | y | Белеет парус одинокий |  | childhood revolution |
syn-polka | kataev | rus | 1945 | novella | c | Сын полка |  | war childhood | audio
kortik | rybakov | rus | 1948 | novella | y | Кортик |  | adventure childhood |
dva-kapitana | kaverin | rus |  | novel | y | Два капитана |  | adventure love | audio
khottabych | lagin | rus | 1938 | tale | c | Старик Хоттабыч |  | tales |
igrushki | barto | rus | 1936 | verse | c | Игрушки |  | childhood | braille
diadia-stepa | mikhalkov | rus | 1935 | poem | c | Дядя Стёпа |  | childhood | large
zolotoi-kliuchik | tolstoi-a | rus | 1936 | tale | c | Золотой ключик, или Приключения Буратино |  | tales adventure | audio
saltan | pushkin | rus | 1832 | tale | c | Сказка о царе Салтане | kk Салтан патша туралы ертегі | tales | audio braille large
rybak-i-rybka | pushkin | rus | 1835 | tale | c | Сказка о рыбаке и рыбке | kk Балықшы мен балық туралы ертегі | tales | audio
snezhnaia-koroleva | andersen | dan | 1844 | tale | c | Snedronningen | ru Снежная королева | tales | audio braille
gadkii-utenok | andersen | dan | 1843 | tale | c | Den grimme ælling | ru Гадкий утёнок | tales animals | audio
diuimovochka | andersen | dan | 1835 | tale | c | Tommelise | ru Дюймовочка | tales | large
skazki-grimm | grimm-j,grimm-w | ger | 1812 | tale | c | Kinder- und Hausmärchen | ru Сказки братьев Гримм / kk Ағайынды Гримм ертегілері | tales | audio
skazki-perro | perrault | fre | 1697 | tale | c | Contes de ma mère l’Oye | ru Сказки матушки Гусыни | tales |
peppi | lindgren | swe | 1945 | tale | c | Pippi Långstrump | ru Пеппи Длинныйчулок | childhood adventure | audio
karlson | lindgren | swe | 1955 | tale | c | Lillebror och Karlsson på taket | ru Малыш и Карлсон, который живёт на крыше | childhood | audio
mummi | jansson | swe | 1948 | tale | c | Trollkarlens hatt | ru Шляпа волшебника | tales |
pinokkio | collodi | ita | 1883 | tale | c | Le avventure di Pinocchio | ru Приключения Пиноккио | tales adventure |
chippolino | rodari | ita | 1951 | tale | c | Il romanzo di Cipollino | ru Приключения Чиполлино / kk Чиполлиноның басынан кешкендері | tales | audio
alisa | carroll | eng | 1865 | tale | c | Alice’s Adventures in Wonderland | ru Алиса в Стране чудес | tales | en audio
vinni-pukh | milne | eng | 1926 | tale | c | Winnie-the-Pooh | ru Винни-Пух | tales animals | en audio
maugli | kipling | eng | 1894 | stories | c | The Jungle Book | ru Книга джунглей / kk Маугли | animals nature | en audio
ostrov-sokrovishch | stevenson | eng | 1883 | novel | y | Treasure Island | ru Остров сокровищ / kk Қазына аралы | adventure sea | en audio braille
malenkii-prints | exupery | fre | 1943 | tale | y | Le Petit Prince | ru Маленький принц / kk Кішкентай ханзада / en The Little Prince | philosophy childhood | audio braille large
garri-potter | rowling | eng | 1997 | novel | y | Harry Potter and the Philosopher’s Stone | ru Гарри Поттер и философский камень | fantasy school | en audio
khobbit | tolkien | eng | 1937 | novel | y | The Hobbit | ru Хоббит, или Туда и обратно | fantasy adventure | en
basni-ezopa | aesop | grc |  | fable | c |  | ru Басни / kk Эзоп мысалдары | ethics animals |
`;

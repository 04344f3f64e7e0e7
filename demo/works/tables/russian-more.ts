/** More of Russian literature; a Kazakh title only where the translation is certain. Columns as in kazakh-classics.ts. */
export const russianMore = `
medny-vsadnik | pushkin | rus |  | poem | a | Медный всадник | kk Мыс салт атты | history |
poltava | pushkin | rus | 1829 | poem | a | Полтава | kk Полтава | history |
bakhchisaraisky | pushkin | rus | 1824 | poem | a | Бахчисарайский фонтан | kk Бақшасарай фонтаны | love |
malenkie-tragedii | pushkin | rus |  | play | a | Маленькие трагедии |  | ethics |
skazka-o-pope | pushkin | rus |  | tale | c | Сказка о попе и о работнике его Балде |  | tales satire | audio
skazka-o-zolotom | pushkin | rus |  | tale | c | Сказка о золотом петушке |  | tales | audio
skazka-o-mertvoi | pushkin | rus |  | tale | c | Сказка о мёртвой царевне и о семи богатырях |  | tales | audio braille
demon | lermontov | rus |  | poem | a | Демон | kk Демон | love |
maskarad | lermontov | rus |  | play | a | Маскарад | kk Маскарад | love |
pesnia-pro-tsaria | lermontov | rus | 1838 | poem | y | Песня про царя Ивана Васильевича, молодого опричника и удалого купца Калашникова |  | history |
ashik-kerib | lermontov | rus |  | tale | y | Ашик-Кериб |  | tales turkic |
nos-gogol | gogol | rus | 1836 | story | a | Нос |  | satire |
vii | gogol | rus | 1835 | novella | a | Вий |  | fantasy | audio
zhenitba | gogol | rus | 1842 | play | a | Женитьба |  | satire family |
starosvetskie | gogol | rus | 1835 | novella | a | Старосветские помещики |  | village |
otrochestvo | tolstoi | rus | 1854 | novella | y | Отрочество |  | childhood |
iunost | tolstoi | rus | 1857 | novella | y | Юность |  | childhood |
sevastopolskie | tolstoi | rus |  | stories | a | Севастопольские рассказы |  | war |
kazaki | tolstoi | rus | 1863 | novella | a | Казаки |  | village |
posle-bala | tolstoi | rus |  | story | y | После бала |  | ethics |
smert-ivana | tolstoi | rus | 1886 | novella | a | Смерть Ивана Ильича |  | philosophy |
filippok | tolstoi | rus |  | story | c | Филипок | kk Филиппок | school childhood | audio braille
akula | tolstoi | rus |  | story | c | Акула |  | sea childhood |
tri-medvedia | tolstoi | rus |  | tale | c | Три медведя | kk Үш аю | tales animals | audio
igrok | dostoevsky | rus | 1866 | novel | a | Игрок |  | psychology |
besy | dostoevsky | rus |  | novel | a | Бесы | en Demons | philosophy |
podrostok | dostoevsky | rus | 1875 | novel | a | Подросток |  | psychology |
unizhennye | dostoevsky | rus | 1861 | novel | a | Униженные и оскорблённые |  | ethics |
dvoinik | dostoevsky | rus | 1846 | novella | a | Двойник |  | psychology |
tri-sestry | chekhov | rus | 1901 | play | a | Три сестры |  | family |
diadia-vania | chekhov | rus |  | play | a | Дядя Ваня |  | village |
khameleon | chekhov | rus | 1884 | story | y | Хамелеон | kk Хамелеон | satire | audio
tolsty-i-tonky | chekhov | rus | 1883 | story | y | Толстый и тонкий |  | satire |
ionych | chekhov | rus | 1898 | story | a | Ионыч |  | ethics |
vanka | chekhov | rus | 1886 | story | c | Ванька | kk Ванька | childhood |
kryzhovnik | chekhov | rus | 1898 | story | a | Крыжовник |  | ethics |
dvorianskoe | turgenev | rus | 1859 | novel | a | Дворянское гнездо |  | love |
rudin | turgenev | rus | 1856 | novel | a | Рудин |  | philosophy |
nakanune | turgenev | rus | 1860 | novel | a | Накануне |  | love |
pervaia-liubov | turgenev | rus | 1860 | novella | a | Первая любовь |  | love |
bezhin-lug | turgenev | rus |  | story | y | Бежин луг |  | childhood nature |
stikhi-v-proze | turgenev | rus |  | verse | a | Стихотворения в прозе |  | philosophy |
vorona-i-lisitsa | krylov | rus |  | fable | c | Ворона и Лисица | kk Қарға мен түлкі | animals ethics | audio
ded-mazai | nekrasov | rus |  | verse | c | Дедушка Мазай и зайцы |  | animals nature | audio
russkie-zhenshchiny | nekrasov | rus |  | poem | a | Русские женщины |  | women history |
bespridannitsa | ostrovsky-a | rus | 1879 | play | a | Бесприданница |  | women love |
les-play | ostrovsky-a | rus |  | play | a | Лес |  | satire |
snegurochka | ostrovsky-a | rus |  | play | y | Снегурочка |  | tales love |
obyknovennaia | goncharov | rus | 1847 | novel | a | Обыкновенная история |  | love |
obryv | goncharov | rus | 1869 | novel | a | Обрыв |  | love |
gospoda-golovlevy | saltykov | rus |  | novel | a | Господа Головлёвы |  | family |
premudry-piskar | saltykov | rus |  | tale | y | Премудрый пискарь |  | satire tales |
ledi-makbet | leskov | rus | 1865 | novella | a | Леди Макбет Мценского уезда |  | women |
ocharovanny-strannik | leskov | rus | 1873 | novella | a | Очарованный странник |  | travel |
olesia | kuprin | rus | 1898 | novella | a | Олеся |  | love nature |
poedinok | kuprin | rus | 1905 | novel | a | Поединок |  | ethics |
bely-pudel | kuprin | rus |  | story | c | Белый пудель |  | animals childhood | audio
chudesny-doktor | kuprin | rus |  | story | c | Чудесный доктор |  | ethics medicine |
derevnia-bunin | bunin | rus | 1910 | novella | a | Деревня |  | village |
zhizn-arsenieva | bunin | rus |  | novel | a | Жизнь Арсеньева |  | childhood love |
starukha-izergil | gorky | rus | 1895 | story | y | Старуха Изергиль | kk Изергиль кемпір | philosophy |
makar-chudra | gorky | rus | 1892 | story | y | Макар Чудра | kk Макар Чудра | love |
chelkash | gorky | rus | 1895 | story | y | Челкаш | kk Челкаш | sea |
v-liudiakh | gorky | rus | 1916 | novella | y | В людях | kk Кісі есігінде | childhood |
moi-universitety | gorky | rus | 1923 | novella | y | Мои университеты | kk Менің университеттерім | childhood |
vorobishko | gorky | rus |  | tale | c | Воробьишко |  | animals tales | audio
persidskie-motivy | esenin | rus |  | verse | a | Персидские мотивы |  | love |
cherny-chelovek | esenin | rus |  | poem | a | Чёрный человек |  | philosophy |
chto-takoe-khorosho | maiakovsky | rus | 1925 | verse | c | Что такое хорошо и что такое плохо |  | ethics childhood | audio
klop | maiakovsky | rus |  | play | a | Клоп |  | satire |
vechera-akhmatova | akhmatova | rus | 1912 | verse | a | Вечер |  | love |
chetki | akhmatova | rus | 1914 | verse | a | Чётки |  | love |
beg-bulgakov | bulgakov | rus |  | play | a | Бег |  | revolution |
zapiski-iunogo | bulgakov | rus |  | stories | a | Записки юного врача |  | medicine |
rokovye-iaitsa | bulgakov | rus | 1925 | novella | a | Роковые яйца |  | satire science-fiction |
teatralny-roman | bulgakov | rus |  | novel | a | Театральный роман |  | satire |
donskie-rasskazy | sholokhov | rus | 1926 | stories | a | Донские рассказы | kk Дон әңгімелері | revolution village |
oni-srazhalis | sholokhov | rus |  | novel | a | Они сражались за Родину |  | war |
chevengur | platonov | rus |  | novel | a | Чевенгур |  | dystopia |
dzhan | platonov | rus |  | novella | a | Джан |  | steppe |
matrionin-dvor | solzhenitsyn | rus | 1963 | story | a | Матрёнин двор |  | village women |
rakovy-korpus | solzhenitsyn | rus |  | novel | a | Раковый корпус |  | medicine repression |
v-kruge-pervom | solzhenitsyn | rus |  | novel | a | В круге первом |  | repression |
telegramma | paustovsky | rus |  | story | y | Телеграмма |  | family |
meshcherskaia | paustovsky | rus |  | essay | y | Мещёрская сторона |  | nature |
zolotaia-roza | paustovsky | rus | 1955 | essay | a | Золотая роза |  | criticism |
stalnoe-kolechko | paustovsky | rus |  | tale | c | Стальное колечко |  | tales childhood | audio
vasiutkino | astafiev | rus |  | story | c | Васюткино озеро |  | nature childhood |
kon-s-rozovoi | astafiev | rus |  | story | c | Конь с розовой гривой |  | childhood village |
zavtra-byla-voina | vasiliev | rus | 1984 | novella | y | Завтра была война |  | school war |
v-spiskakh | vasiliev | rus | 1974 | novel | y | В списках не значился |  | war |
uroki-frantsuzskogo | rasputin | rus | 1973 | story | y | Уроки французского |  | school childhood |
zhivi-i-pomni | rasputin | rus | 1974 | novella | a | Живи и помни |  | war women |
ponedelnik | strugatsky-a,strugatsky-b | rus | 1965 | novella | y | Понедельник начинается в субботу |  | science-fiction fantasy | audio
obitaemy-ostrov | strugatsky-a,strugatsky-b | rus | 1969 | novel | y | Обитаемый остров |  | science-fiction space |
otel-alpinist | strugatsky-a,strugatsky-b | rus | 1970 | novella | y | Отель «У Погибшего Альпиниста» |  | science-fiction detective |
golova-douelia | beliaev | rus |  | novel | y | Голова профессора Доуэля |  | science-fiction medicine | audio
ariel | beliaev | rus | 1941 | novel | y | Ариэль |  | science-fiction |
prodavets-vozdukha | beliaev | rus | 1929 | novel | y | Продавец воздуха |  | science-fiction |
giperboloid | tolstoi-a | rus |  | novel | y | Гиперболоид инженера Гарина |  | science-fiction |
petr-pervy | tolstoi-a | rus |  | novel | a | Пётр Первый | kk Бірінші Петр | history |
khozhdenie | tolstoi-a | rus |  | novel | a | Хождение по мукам |  | revolution |
chas-byka | efremov | rus |  | novel | a | Час Быка |  | science-fiction space |
lezvie-britvy | efremov | rus | 1963 | novel | a | Лезвие бритвы |  | adventure philosophy |
na-kraiu-oikumeny | efremov | rus | 1949 | novella | y | На краю Ойкумены |  | adventure history |
tarakanishche | chukovsky | rus |  | tale | c | Тараканище |  | tales animals | audio
telefon | chukovsky | rus |  | tale | c | Телефон |  | tales animals | audio
fedorino-gore | chukovsky | rus |  | tale | c | Федорино горе |  | tales | audio
ot-dvukh-do-piati | chukovsky | rus |  | popular | a | От двух до пяти |  | childhood russian-language |
usaty-polosaty | marshak | rus |  | verse | c | Усатый-полосатый |  | animals | audio
vot-kakoi-rasseianny | marshak | rus |  | verse | c | Вот какой рассеянный |  | satire childhood | audio
koshkin-dom | marshak | rus |  | play | c | Кошкин дом |  | tales animals | audio
zhivaia-shliapa | nosov | rus |  | story | c | Живая шляпа |  | childhood | audio
mishkina-kasha | nosov | rus |  | story | c | Мишкина каша |  | childhood | audio braille
neznaika-v-solnechnom | nosov | rus | 1958 | tale | c | Незнайка в Солнечном городе |  | tales adventure | audio
urfin-dzhius | volkov | rus | 1963 | tale | c | Урфин Джюс и его деревянные солдаты |  | tales adventure | audio
sem-podzemnykh | volkov | rus |  | tale | c | Семь подземных королей |  | tales adventure |
voennaia-taina | gaidar | rus | 1935 | novella | c | Военная тайна |  | childhood |
sudba-barabanshchika | gaidar | rus |  | novella | c | Судьба барабанщика |  | childhood adventure |
shkola-gaidar | gaidar | rus |  | novella | y | Школа |  | revolution childhood |
devochka-s-zemli | bulychev | rus | 1974 | novella | c | Девочка с Земли |  | science-fiction space | audio
serebrianoe-kopyttse | bazhov | rus | 1938 | tale | c | Серебряное копытце |  | tales animals | audio
mednoi-gory | bazhov | rus | 1936 | tale | c | Медной горы Хозяйка |  | tales miners |
kamenny-tsvetok | bazhov | rus | 1938 | tale | c | Каменный цветок |  | tales miners | audio
sinichkin-kalendar | bianki | rus |  | tale | c | Синичкин календарь |  | nature animals | audio
kak-muraviishka | bianki | rus |  | tale | c | Как Муравьишка домой спешил |  | animals nature | audio
lisichkin-khleb | prishvin | rus |  | story | c | Лисичкин хлеб |  | nature animals |
zhen-shen | prishvin | rus | 1933 | novella | a | Жень-шень |  | nature |
tsvetik-semitsvetik | kataev | rus | 1940 | tale | c | Цветик-семицветик |  | tales ethics | audio braille
bronzovaia-ptitsa | rybakov | rus | 1956 | novella | y | Бронзовая птица |  | adventure |
vystrel-rybakov | rybakov | rus | 1975 | novella | y | Выстрел |  | detective |
deti-arbata | rybakov | rus | 1987 | novel | a | Дети Арбата |  | repression |
otkrytaia-kniga | kaverin | rus |  | novel | a | Открытая книга |  | science medicine |
my-s-tamaroi | barto | rus | 1933 | verse | c | Мы с Тамарой |  | childhood | audio
a-chto-u-vas | mikhalkov | rus | 1935 | verse | c | А что у вас? |  | childhood family | audio
prazdnik-neposlushaniia | mikhalkov | rus |  | tale | c | Праздник непослушания |  | childhood family | audio
zanimatelnaia-matematika | perelman | rus |  | popular | y | Занимательная математика |  | mathematics |
zanimatelnaia-astronomiia | perelman | rus |  | popular | y | Занимательная астрономия |  | space science |
zhivaia-matematika | perelman | rus |  | popular | y | Живая математика |  | mathematics |
`;

/** Russian literature, with Kazakh translations where their titles are certain; columns as in kazakh-classics.ts. */
export const russianLiterature = `
onegin | pushkin | rus | 1833 | novel | y | Евгений Онегин | kk Евгений Онегин / en Eugene Onegin | love | audio large
kapitanskaia-dochka | pushkin | rus | 1836 | novel | y | Капитанская дочка | kk Капитан қызы | history love | audio braille
ruslan | pushkin | rus | 1820 | poem | y | Руслан и Людмила |  | tales love |
boris-godunov | pushkin | rus | 1831 | play | a | Борис Годунов |  | history |
pikovaia-dama | pushkin | rus | 1834 | story | a | Пиковая дама |  | ethics | audio
dubrovskii | pushkin | rus | 1841 | novel | y | Дубровский | kk Дубровский | love |
povesti-belkina | pushkin | rus | 1831 | stories | y | Повести Белкина |  | love |
geroi | lermontov | rus | 1840 | novel | y | Герой нашего времени | kk Біздің заманның геройы / en A Hero of Our Time | love | audio braille
mtsyri | lermontov | rus | 1840 | poem | y | Мцыри |  | nature |
borodino | lermontov | rus | 1837 | verse | y | Бородино |  | history | audio
mertvye-dushi | gogol | rus | 1842 | poem | a | Мёртвые души | kk Өлі жандар / en Dead Souls | satire | audio large
revizor | gogol | rus | 1836 | play | y | Ревизор | kk Ревизор | satire | audio
taras-bulba | gogol | rus | 1835 | novella | y | Тарас Бульба | kk Тарас Бульба | history | audio braille
shinel | gogol | rus | 1842 | story | a | Шинель | kk Шинель | ethics |
dikanka | gogol | rus | 1831 | stories | y | Вечера на хуторе близ Диканьки |  | folklore village | audio
voina-i-mir | tolstoi | rus |  | novel | a | Война и мир | kk Соғыс және бейбітшілік / en War and Peace | history family | audio large
anna-karenina | tolstoi | rus |  | novel | a | Анна Каренина | kk Анна Каренина / en Anna Karenina | love family | audio braille
voskresenie | tolstoi | rus | 1899 | novel | a | Воскресение | kk Арылу | ethics |
khadzhi-murat | tolstoi | rus | 1912 | novella | a | Хаджи-Мурат | kk Қажымұрат | history |
detstvo-tolstoi | tolstoi | rus | 1852 | novella | y | Детство | kk Балалық шақ | childhood |
kavkazskii-plennik | tolstoi | rus | 1872 | story | c | Кавказский пленник | kk Кавказ тұтқыны | war | audio
prestuplenie | dostoevsky | rus | 1866 | novel | a | Преступление и наказание | kk Қылмыс пен жаза / en Crime and Punishment | ethics psychology | audio braille large
idiot | dostoevsky | rus | 1868 | novel | a | Идиот | en The Idiot | ethics | audio
karamazovy | dostoevsky | rus | 1880 | novel | a | Братья Карамазовы | en The Brothers Karamazov | ethics family |
belye-nochi | dostoevsky | rus | 1848 | novella | a | Белые ночи |  | love |
bednye-liudi | dostoevsky | rus | 1846 | novel | a | Бедные люди |  | ethics |
mertvyi-dom | dostoevsky | rus |  | novel | a | Записки из Мёртвого дома |  | repression |
vishnevyi-sad | chekhov | rus | 1904 | play | a | Вишнёвый сад |  | family |
chaika | chekhov | rus | 1896 | play | a | Чайка | en The Seagull | love |
dama-s-sobachkoi | chekhov | rus | 1899 | story | a | Дама с собачкой |  | love | audio
palata-6 | chekhov | rus | 1892 | story | a | Палата № 6 |  | medicine |
kashtanka | chekhov | rus | 1887 | story | c | Каштанка | kk Каштанка | animals | audio braille
v-futliare | chekhov | rus | 1898 | story | y | Человек в футляре |  | satire |
step | chekhov | rus | 1888 | novella | a | Степь |  | steppe travel |
ottsy-i-deti | turgenev | rus | 1862 | novel | y | Отцы и дети | kk Әкелер мен балалар | family | audio
zapiski-okhotnika | turgenev | rus | 1852 | stories | y | Записки охотника |  | nature village |
mumu | turgenev | rus | 1854 | story | c | Муму | kk Муму | animals ethics | audio braille
asia | turgenev | rus | 1858 | novella | y | Ася |  | love |
gore-ot-uma | griboedov | rus |  | play | y | Горе от ума |  | satire | audio
basni-krylova | krylov | rus | 1809 | fable | c | Басни |  | satire animals | audio large
komu-na-rusi | nekrasov | rus |  | poem | y | Кому на Руси жить хорошо |  | village |
groza | ostrovsky-a | rus |  | play | y | Гроза |  | family women |
oblomov | goncharov | rus | 1859 | novel | a | Обломов |  | love | audio
istoriia-odnogo | saltykov | rus | 1870 | novel | a | История одного города |  | satire |
levsha | leskov | rus | 1881 | story | y | Левша |  | ethics |
granatovyi | kuprin | rus | 1911 | novella | a | Гранатовый браслет |  | love | audio
temnye-allei | bunin | rus | 1943 | stories | a | Тёмные аллеи |  | love |
na-dne | gorky | rus | 1902 | play | a | На дне |  | ethics |
mat-gorky | gorky | rus |  | novel | a | Мать | kk Ана | revolution |
detstvo-gorky | gorky | rus | 1913 | novella | y | Детство | kk Балалық шақ | childhood | audio
dvenadtsat | blok | rus | 1918 | poem | a | Двенадцать |  | revolution |
anna-snegina | esenin | rus | 1925 | poem | a | Анна Снегина |  | love village |
oblako | maiakovsky | rus | 1915 | poem | a | Облако в штанах |  | love |
rekviem | akhmatova | rus |  | poem | a | Реквием |  | repression | audio
zhivago | pasternak | rus | 1957 | novel | a | Доктор Живаго | en Doctor Zhivago | love revolution | large
master | bulgakov | rus | 1966 | novel | a | Мастер и Маргарита | en The Master and Margarita | satire love | audio large
sobache-serdtse | bulgakov | rus | 1968 | novella | a | Собачье сердце |  | satire science-fiction | audio
belaia-gvardiia | bulgakov | rus | 1925 | novel | a | Белая гвардия |  | revolution |
tikhii-don | sholokhov | rus | 1928 | novel | a | Тихий Дон | kk Тынық Дон / en And Quiet Flows the Don | revolution village | audio
sudba-cheloveka | sholokhov | rus | 1956 | story | y | Судьба человека | kk Адам тағдыры | war | audio braille
tselina | sholokhov | rus | 1932 | novel | a | Поднятая целина | kk Көтерілген тың | village |
kak-zakalialas | ostrovsky-n | rus | 1934 | novel | y | Как закалялась сталь | kk Құрыш қалай шынықты | revolution | braille
molodaia-gvardiia | fadeev | rus | 1946 | novel | y | Молодая гвардия | kk Жас гвардия | war |
razgrom | fadeev | rus | 1927 | novel | a | Разгром |  | revolution |
stulia | ilf,petrov | rus | 1928 | novel | a | Двенадцать стульев |  | satire | audio
telenok | ilf,petrov | rus | 1931 | novel | a | Золотой телёнок |  | satire | audio
kotlovan | platonov | rus |  | novella | a | Котлован |  | repression |
ivan-denisovich | solzhenitsyn | rus | 1962 | novella | a | Один день Ивана Денисовича | en One Day in the Life of Ivan Denisovich | repression | audio
arkhipelag | solzhenitsyn | rus | 1973 | essay | a | Архипелаг ГУЛАГ |  | repression |
kolymskie | shalamov | rus |  | stories | a | Колымские рассказы |  | repression |
kara-bugaz | paustovsky | rus | 1932 | novella | y | Кара-Бугаз |  | travel nature |
tsar-ryba | astafiev | rus | 1976 | novel | a | Царь-рыба |  | nature |
zori | vasiliev | rus | 1969 | novella | y | А зори здесь тихие… |  | war women | audio braille
matera | rasputin | rus | 1976 | novella | a | Прощание с Матёрой |  | village nature |
piknik | strugatsky-a,strugatsky-b | rus | 1972 | novella | y | Пикник на обочине | en Roadside Picnic | science-fiction | audio
trudno-byt-bogom | strugatsky-a,strugatsky-b | rus | 1964 | novella | y | Трудно быть богом |  | science-fiction | audio
amfibiia | beliaev | rus | 1928 | novel | y | Человек-амфибия |  | science-fiction sea | audio
aelita | tolstoi-a | rus | 1923 | novel | y | Аэлита |  | science-fiction space |
andromeda | efremov | rus | 1957 | novel | y | Туманность Андромеды |  | science-fiction space |
`;

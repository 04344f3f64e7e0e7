/** Kazakh prose and plays of the 20th and 21st centuries; columns as in kazakh-classics.ts. */
export const kazakhProse = `
ulpan | musirepov | kaz | 1974 | novel | a | Ұлпан | ru Улпан – её имя | women history | audio braille large
oianghan-olke | musirepov | kaz | 1953 | novel | a | Оянған өлке | ru Пробуждённый край | miners qaraghandy history | audio
qazaq-soldaty | musirepov | kaz |  | novel | y | Қазақ солдаты | ru Солдат из Казахстана | war | braille
aqan-seri-aqtoqty | musirepov | kaz |  | play | a | Ақан сері – Ақтоқты |  | akan-seri love |
qozy-play | musirepov | kaz |  | play | a | Қозы Көрпеш – Баян сұлу |  | love |
kezdespei | musirepov | kaz |  | novella | a | Кездеспей кеткен бір бейне | ru Однажды и на всю жизнь | love |
zhat-qolynda | musirepov | kaz |  | novel | a | Жат қолында |  | history |
botagoz | muqanov | kaz | 1938 | novel | a | Ботагөз | ru Ботагоз | revolution women | audio alt=Жұмбақ жалау
sulushash | muqanov | kaz |  | poem | a | Сұлушаш |  | love |
omir-mektebi | muqanov | kaz |  | memoir | a | Өмір мектебі | ru Школа жизни | childhood revolution |
moldir-makhabbat | muqanov | kaz |  | novel | a | Мөлдір махаббат |  | love |
aqqan-zhuldyz | muqanov | kaz |  | novel | a | Аққан жұлдыз | ru Промелькнувший метеор | shoqan history |
qaraghandy-roman | mustafin | kaz | 1952 | novel | a | Қарағанды | ru Караганда | qaraghandy miners | audio braille
dauyldan-keiin | mustafin | kaz |  | novel | a | Дауылдан кейін | ru После бури | village saryarqa |
koz-korgen | mustafin | kaz | 1963 | novel | a | Көз көрген | ru Очевидец | village saryarqa |
shyghanaq | mustafin | kaz | 1945 | novel | a | Шығанақ | ru Чиганак | village war |
millioner | mustafin | kaz | 1948 | novella | a | Миллионер | ru Миллионер | village |
qahar | esenberlin | kaz | 1969 | novel | a | Қаһар | ru Хан Кене | kenesary khanate history | audio large series=Көшпенділер:3
almas-qylysh | esenberlin | kaz | 1971 | novel | a | Алмас қылыш | ru Заговорённый меч | khanate history | audio large series=Көшпенділер:1
zhantalas | esenberlin | kaz | 1973 | novel | a | Жанталас | ru Отчаяние | khanate history | audio large series=Көшпенділер:2
koshpendiler | esenberlin | kaz |  | novel | a | Көшпенділер | ru Кочевники / en The Nomads | khanate history | braille
altyn-orda | esenberlin | kaz |  | novel | a | Алтын Орда | ru Золотая Орда | golden-horde history | audio
qaterli-otkel | esenberlin | kaz | 1967 | novel | a | Қатерлі өткел | ru Опасная переправа | revolution |
aiqas | esenberlin | kaz | 1966 | novel | a | Айқас | ru Схватка | miners |
ghashyqtar | esenberlin | kaz | 1968 | novel | a | Ғашықтар | ru Влюблённые | love |
kolengkengmen | esenberlin | kaz |  | novel | a | Көлеңкеңмен қорғай жүр | ru Прикрой своим щитом | virgin-land |
mangghystau-maidany | esenberlin | kaz |  | novel | a | Маңғыстау майданы | ru Мангистауский фронт | mangystau |
qan-men-ter | nurpeisov | kaz |  | novel | a | Қан мен тер | ru Кровь и пот / en Blood and Sweat | aral revolution history | audio braille
ymyrt | nurpeisov | kaz | 1961 | novel | a | Ымырт | ru Сумерки | aral | series=Қан мен тер:1
sergeldeng | nurpeisov | kaz | 1964 | novel | a | Сергелдең | ru Мытарства | aral | series=Қан мен тер:2
kuireu | nurpeisov | kaz | 1970 | novel | a | Күйреу | ru Крушение | aral revolution | series=Қан мен тер:3
songghy-paryz | nurpeisov | kaz |  | novel | a | Соңғы парыз | ru Последний долг | aral nature | large
kurliandiia | nurpeisov | kaz | 1950 | novel | a | Курляндия | ru Курляндия | war |
alasapyran | maghauin | kaz |  | novel | a | Аласапыран | ru Смутное время | history khanate | audio
qobyz-saryny | maghauin | kaz | 1968 | study | a | Қобыз сарыны | ru Кобыз и копьё | poetry-zhyrau criticism |
kok-munar | maghauin | kaz | 1972 | novel | a | Көк мұнар |  | love |
tazynyng-olimi | maghauin | kaz |  | novella | y | Тазының өлімі | ru Гибель борзого | animals | audio
tarikh-alippesi | maghauin | kaz | 1995 | study | y | Қазақ тарихының әліппесі | ru Азбука казахской истории | history |
shaqan-sheri | maghauin | kaz |  | novel | y | Шақан шері | ru Шахан Шери | animals |
angyzdyng-aqyry | kekilbaev | kaz | 1971 | novel | a | Аңыздың ақыры | ru Конец легенды | philosophy history | audio large
urker | kekilbaev | kaz | 1981 | novel | a | Үркер | ru Плеяды | history khanate |
eleng-alang | kekilbaev | kaz | 1984 | novel | a | Елең-алаң |  | history khanate |
shyngyrau | kekilbaev | kaz |  | novella | a | Шыңырау | ru Колодец | mangystau |
khansha-dariia | kekilbaev | kaz |  | novella | a | Ханша-дария хикаясы |  | history |
qaharly-kunder | akhtanov | kaz | 1957 | novel | a | Қаһарлы күндер | ru Грозные дни | war |
boran | akhtanov | kaz |  | novel | a | Боран | ru Буран | village steppe |
shyraghyng-sonbesin | akhtanov | kaz |  | novel | a | Шырағың сөнбесін |  | war women |
menin-auezovim | qabdolov | kaz |  | memoir | a | Менің Әуезовім |  | auezov criticism |
soz-oneri | qabdolov | kaz |  | textbook | a | Сөз өнері |  | criticism |
zhalyn-roman | qabdolov | kaz |  | novel | a | Жалын |  | oil |
ushqan-uia | momyshuly | kaz | 1975 | memoir | y | Ұшқан ұя | ru Наша семья | childhood customs | audio braille large
qanmen-zhazylghan | momyshuly | kaz |  | essay | a | Қанмен жазылған кітап | ru Психология войны | war psychology |
za-nami-moskva | momyshuly | rus |  | memoir | a | За нами Москва | kk Артымызда Москва | war | audio
makhabbat-qyzyq | nurshaiyqov | kaz | 1970 | novel | y | Махаббат, қызық мол жылдар | ru Годы радости и любви | love | audio large
aqiqat-pen-angyz | nurshaiyqov | kaz |  | novel | y | Ақиқат пен аңыз | ru Истина и легенда | momyshuly war | audio
gauhartas | isabekov | kaz |  | novella | a | Гауһартас |  | family love |
dermene | isabekov | kaz |  | novella | a | Дермене |  | village |
suiekshi | isabekov | kaz |  | novella | a | Сүйекші |  | village |
tirshilik | isabekov | kaz |  | novella | a | Тіршілік |  | family |
qarghyn | isabekov | kaz |  | novel | a | Қарғын |  | love |
qaidasyng-qasqa | bokei | kaz |  | novella | y | Қайдасың, қасқа құлыным? |  | childhood animals |
muztau | bokei | kaz |  | novella | y | Мұзтау |  | nature |
saitan-kopir | bokei | kaz |  | novella | y | Сайтан көпір |  | nature |
kerbughy | bokei | kaz |  | story | y | Кербұғы |  | animals nature | audio
atau-kere | bokei | kaz |  | novella | a | Атау-кере |  | village |
qyzyl-zhebe | murtaza | kaz |  | novel | a | Қызыл жебе | ru Красная стрела | history revolution |
ai-men-aisha | murtaza | kaz |  | novel | y | Ай мен Айша |  | childhood famine | audio
qara-marzhan | murtaza | kaz |  | novel | a | Қара маржан |  | miners |
zhabaiy-alma | muratbekov | kaz |  | novella | y | Жабайы алма | ru Дикая яблоня | childhood war | audio
zhusan-iisi | muratbekov | kaz |  | story | y | Жусан иісі | ru Запах полыни | childhood war | braille
aqboz-at | alimqulov | kaz |  | novel | a | Ақбоз ат |  | history |
qaraoi | alimqulov | kaz |  | stories | a | Қараой |  | music |
zhumbaq-zhan | alimqulov | kaz |  | study | a | Жұмбақ жан |  | abai criticism |
abaidyng-zhumbaghy | toqtarov | kaz |  | novel | a | Абайдың жұмбағы |  | abai |
aq-boz-ui | elubai | kaz |  | novel | a | Ақ боз үй | ru Одинокая юрта | famine history | large
elim-ai | smataev | kaz |  | novel | a | Елім-ай |  | history khanate |
daraboz | zhumadilov | kaz |  | novel | a | Дарабоз |  | history khanate |
taghdyr-roman | zhumadilov | kaz |  | novel | a | Тағдыр |  | history |
songghy-kosh | zhumadilov | kaz |  | novel | a | Соңғы көш | ru Последнее кочевье | history |
tangba | bekturov | kaz |  | novel | a | Таңба |  | repression karlag qaraghandy |
tunde-atylghan-oq | toqaev | kaz |  | novella | a | Түнде атылған оқ |  | detective |
songghy-soqqy | toqaev | kaz |  | novel | a | Соңғы соққы | ru Последний удар | detective war |
sarghabanda | toqaev | kaz |  | novella | a | Сарғабанда болған оқиға |  | detective |
zhapandaghy-zhalghyz-ui | zhunisov | kaz | 1965 | novel | a | Жапандағы жалғыз үй | ru Дом в степи | virgin-land |
aqan-seri-roman | zhunisov | kaz |  | novel | a | Ақан сері | ru Акан сери | akan-seri music |
toqash-bokin | shashkin | kaz |  | novel | a | Тоқаш Бокин | ru Токаш Бокин | revolution |
doktor-darkhanov | shashkin | kaz |  | novel | a | Доктор Дарханов | ru Доктор Дарханов | medicine |
shalqar | slanov | kaz |  | novel | a | Шалқар |  | village |
aq-zhaiyq | esenzhanov | kaz |  | novel | a | Ақ Жайық | ru Яик – светлая река | revolution history |
algashqy-ailar | imanzhanov | kaz |  | novella | y | Алғашқы айлар | ru Первые месяцы | school |
kok-beles | imanzhanov | kaz |  | novel | y | Көк белес |  | school |
guldder-men-kitaptar | amantai | kaz |  | novel | a | Гүлдер мен кітаптар | ru Цветы и книги | philosophy |
koktobedegi-kezdesu | aitmatov,mukhamedzhanov | rus | 1973 | play | a | Восхождение на Фудзияму | kk Көктөбедегі кездесу | ethics |
`;

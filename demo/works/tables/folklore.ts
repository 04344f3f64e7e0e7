/** Folklore and the old literature of the Turkic peoples; an author in @ is a collective. Columns as in kazakh-classics.ts. */
export const folklore = `
qobylandy | @kazakh-folk | kaz |  | epic | y | Қобыланды батыр | ru Кобланды-батыр | epic folklore | audio braille
alpamys | @kazakh-folk | kaz |  | epic | y | Алпамыс батыр | ru Алпамыс-батыр | epic folklore | audio
er-targhyn | @kazakh-folk | kaz |  | epic | y | Ер Тарғын | ru Ер-Таргын | epic folklore |
qambar | @kazakh-folk | kaz |  | epic | y | Қамбар батыр | ru Камбар-батыр | epic folklore |
edige | @kazakh-folk | kaz |  | epic | a | Едіге батыр | ru Едыге | epic golden-horde |
qozy-korpesh | @kazakh-folk | kaz |  | epic | y | Қозы Көрпеш – Баян сұлу | ru Козы Корпеш и Баян сулу | epic love | audio large
qyz-zhibek | @kazakh-folk | kaz |  | epic | y | Қыз Жібек | ru Кыз Жибек | epic love | audio braille large
aiman-sholpan | @kazakh-folk | kaz |  | epic | y | Айман – Шолпан | ru Айман-Шолпан | epic love |
er-tostik | @kazakh-folk | kaz |  | tale | c | Ер Төстік | ru Ер-Тостик | tales folklore | audio braille
aldar-kose | @kazakh-folk | kaz |  | tale | c | Алдар Көсе | ru Алдар Косе | tales satire | audio braille large
tazsha-bala | @kazakh-folk | kaz |  | tale | c | Тазша бала |  | tales |
qarlyghash-quiryghy | @kazakh-folk | kaz |  | tale | c | Қарлығаштың құйрығы неге айыр? | ru Почему у ласточки хвост рожками? | tales animals | audio
qazaq-ertegileri | @kazakh-folk | kaz |  | tale | c | Қазақ ертегілері | ru Казахские сказки / en Kazakh Folk Tales | tales folklore | audio large
maqal-matelder | @kazakh-folk | kaz |  | folklore | y | Қазақ мақал-мәтелдері | ru Казахские пословицы и поговорки | proverbs folklore | large
zhumbaqtar | @kazakh-folk | kaz |  | folklore | c | Қазақ жұмбақтары | ru Казахские загадки | folklore |
babalar-sozi | @kazakh-folk | kaz |  | folklore | a | Бабалар сөзі |  | folklore epic |
bes-ghasyr | @kazakh-folk | kaz |  | verse | a | Бес ғасыр жырлайды |  | poetry-zhyrau folklore |
aldaspan | @kazakh-folk | kaz | 1971 | verse | a | Алдаспан |  | poetry-zhyrau |
qorqyt | @turkic-folk | tut |  | epic | y |  | kk Қорқыт ата кітабы / ru Книга моего деда Коркута / en The Book of Dede Korkut | epic turkic | audio
manas | @kyrgyz-folk | kir |  | epic | y | Манас | ru Манас / kk Манас | epic |
farabi-qala | farabi | ara |  | treatise | a |  | kk Қайырымды қала тұрғындарының көзқарасы туралы трактат / ru Трактат о взглядах жителей добродетельного города | philosophy ethics |
divan-lughat | qashqari | ara |  | dictionary | a | Dīwān lughāt at-turk | kk Түрік сөздігі / ru Диван лугат ат-турк | language turkic rare |
qutty-bilik | balasaghun | tut |  | poem | a | Qutadghu bilig | kk Құтты білік / ru Благодатное знание | ethics turkic | audio
khikmet | iasaui | chg |  | verse | a | Dīwān-i hikmet | kk Диуани хикмет / ru Диван-и хикмет | islam turkic | large
tarikh-i-rashidi | dulati | per |  | chronicle | a |  | kk Тарих-и Рашиди / ru Тарих-и Рашиди | history khanate |
zhamigh | zhalairi | chg |  | chronicle | a |  | kk Жамиғ ат-тауарих / ru Сборник летописей | history khanate |
babyrnama | babyr | chg |  | memoir | a | Bāburnāma | kk Бабырнама / ru Бабур-наме / en The Baburnama | history |
farkhad-shirin | nauai | chg |  | poem | a | Farhād va Shīrīn | kk Фархад – Шырын / ru Фархад и Ширин | love |
leili-nizami | nizami | per |  | poem | a |  | kk Ләйлі – Мәжнүн / ru Лейли и Меджнун | love |
shahnama | firdausi | per |  | epic | a | Shāhnāma | kk Шаһнама / ru Шахнаме / en Shahnameh | epic history |
rubai | khaiiam | per |  | verse | a |  | kk Рубаилар / ru Рубаи / en Rubaiyat | philosophy love | audio
gulistan | saadi | per |  | wisdom | a | Gulistān | kk Гүлстан / ru Гулистан | ethics |
myng-bir-tun | @arab-folk | ara |  | tale | y |  | kk Мың бір түн / ru Тысяча и одна ночь | tales | audio
otkan-kunlar | qadyri | uzb |  | novel | a | Oʻtkan kunlar | kk Өткен күндер / ru Минувшие дни | love history |
zhamilia | aitmatov | kir | 1958 | novella | y |  | kk Жәмила / ru Джамиля / en Jamila | love war village | audio braille large
algashqy-mughalim | aitmatov | kir | 1962 | novella | y |  | kk Алғашқы мұғалім / ru Первый учитель | school village | audio
topolek | aitmatov | kir | 1961 | novella | y |  | ru Тополёк мой в красной косынке / kk Қызыл орамалды шынарым | love |
ana-zher | aitmatov | kir | 1963 | novella | y |  | ru Материнское поле | war women | audio
gulsary | aitmatov | rus | 1966 | novella | y | Прощай, Гульсары! | kk Қош бол, Гүлсары! | animals village | audio braille
aq-keme | aitmatov | rus | 1970 | novella | y | Белый пароход | kk Ақ кеме | childhood nature | audio braille
targhyl-tobet | aitmatov | rus | 1977 | novella | y | Пегий пёс, бегущий краем моря | kk Теңіз жағалай жүгірген Тарғыл төбет | sea childhood |
boranbekket | aitmatov | rus | 1980 | novel | a | И дольше века длится день | kk Ғасырдан да ұзақ күн / en The Day Lasts More Than a Hundred Years | steppe repression space | audio large alt=Буранный полустанок
zhanpida | aitmatov | rus | 1986 | novel | a | Плаха | kk Жанпида | nature ethics | audio
kogda-padaiut-gory | aitmatov | rus | 2006 | novel | a | Когда падают горы | kk Тау құлаған | nature love |
moi-dagestan | ghamzatov | ava |  | essay | a |  | ru Мой Дагестан / kk Менің Дағыстаным | ethics |
moabit | zhalil | tat |  | verse | a |  | ru Моабитская тетрадь / kk Моабит дәптері | war |
shurale | toqai | tat | 1907 | tale | c | Шүрәле | ru Шурале / kk Шүрәле | tales |
uzaq-balalyq | karim | bak |  | novella | y |  | ru Долгое-долгое детство | childhood |
`;

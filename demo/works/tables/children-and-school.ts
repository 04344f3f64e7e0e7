/** For children and school, books of the world in Kazakh, laws, dictionaries and periodicals; columns as in kazakh-classics.ts. */
export const childrenAndSchool = `
luqpan-akim | altynsarin | kaz |  | story | c | Лұқпан әкім |  | ethics |
baqsha-agashtary | altynsarin | kaz |  | story | c | Бақша ағаштары |  | ethics nature | audio
ormekshi-qumyrsqa-qarlygash | altynsarin | kaz |  | story | c | Өрмекші, құмырсқа, қарлығаш |  | animals ethics | audio braille
meiirimdi-bala | altynsarin | kaz |  | story | c | Мейірімді бала |  | ethics childhood |
nadandyq | altynsarin | kaz |  | story | c | Надандық |  | enlightenment |
satemir-khan | altynsarin | kaz |  | story | c | Сәтемір хан |  | ethics |
aurudan-aiagan-kushtirek | altynsarin | kaz |  | story | c | Аурудан аяған күштірек |  | medicine ethics |
polkan-degen-it | altynsarin | kaz |  | story | c | Полкан деген ит |  | animals | audio
sheshe-men-bala | altynsarin | kaz |  | story | c | Шеше мен бала |  | family |
taza-bulaq | altynsarin | kaz |  | story | c | Таза бұлақ |  | nature ethics | audio
muzhyq-pen-zhasauyl | altynsarin | kaz |  | story | c | Мұжық пен жасауыл |  | satire |
qara-batyr | altynsarin | kaz |  | tale | c | Қара батыр |  | tales |
ozen | altynsarin | kaz |  | verse | c | Өзен |  | nature | audio
zhaz | altynsarin | kaz |  | verse | c | Жаз |  | nature |
zamana-belesteri | begalin | kaz |  | novella | y | Замана белестері |  | history |
koksegenning-korgenderi | begalin | kaz |  | novella | c | Көксегеннің көргендері |  | childhood |
sakhara-sandugashtary | begalin | kaz |  | stories | y | Сахара сандуғаштары |  | music |
tangbaly-tas | begalin | kaz |  | poem | y | Таңбалы тас |  | history |
balalyq-belesteri | begalin | kaz |  | memoir | y | Балалық белестері |  | childhood |
strekoza-i-muravei | krylov | rus |  | fable | c | Стрекоза и Муравей | kk Шегіртке мен құмырсқа | animals ethics | audio
lebed-shuka-i | krylov | rus |  | fable | c | Лебедь, Щука и Рак | kk Аққу, шортан һәм шаян | animals satire |
tsygany | pushkin | rus | 1827 | poem | a | Цыганы | kk Сығандар | love |
chapaev | furmanov | rus | 1923 | novel | y | Чапаев | kk Чапаев | revolution |
miatezh | furmanov | rus | 1925 | novel | a | Мятеж | kk Бүлік | revolution almaty |
zheleznyi-potok | serafimovich | rus | 1924 | novel | a | Железный поток | kk Темір тасқын | revolution |
zholbarys-terisin-zhamylgan | rustaveli | geo |  | poem | a |  | kk Жолбарыс терісін жамылған батыр / ru Витязь в тигровой шкуре | epic love |
the-gadfly | voinich | eng | 1897 | novel | y | The Gadfly | ru Овод / kk Бөгелек | revolution | audio
spartaco | dzhovanoli | ita |  | novel | y | Spartaco | ru Спартак / kk Спартак | history |
l-avare | moler | fre | 1668 | play | a | L’Avare | ru Скупой / kk Сараң | satire |
tartuffe | moler | fre |  | play | a | Tartuffe | ru Тартюф / kk Тартюф | satire |
decameron | bokkachcho | ita |  | stories | a | Decameron | ru Декамерон / kk Декамерон | love satire |
turandot | gotstsi | ita |  | play | a | Turandot | ru Принцесса Турандот / kk Ханшайым Турандот | tales love |
qazaqstan-respublikasynyng-e | @law | kaz | 2015 | law | a | Қазақстан Республикасының Еңбек кодексі | ru Трудовой кодекс Республики Казахстан | law kazakhstan |
qazaqstan-respublikasynyng-a | @law | kaz | 1994 | law | a | Қазақстан Республикасының Азаматтық кодексі | ru Гражданский кодекс Республики Казахстан | law kazakhstan |
qazaqstan-respublikasynyng-q | @law | kaz | 2014 | law | a | Қазақстан Республикасының Қылмыстық кодексі | ru Уголовный кодекс Республики Казахстан | law kazakhstan |
neke-erli-zaiyptylyq | @law | kaz | 2011 | law | a | Неке (ерлі-зайыптылық) және отбасы туралы | ru О браке (супружестве) и семье | law family |
qazaqstan-respublikasyndagy | @law | kaz | 1997 | law | a | Қазақстан Республикасындағы тіл туралы | ru О языках в Республике Казахстан | law language |
bilim-turaly | @law | kaz | 2007 | law | a | Білім туралы | ru Об образовании | law school |
madeniet-turaly | @law | kaz | 2006 | law | a | Мәдениет туралы | ru О культуре | law customs |
qazaqstan-respublikasyndagy-law | @law | kaz | 2002 | law | a | Қазақстан Республикасындағы баланың құқықтары туралы | ru О правах ребёнка в Республике Казахстан | law childhood |
qazaq-tilining-qysqasha | @til | kaz | 1966 | dictionary | a | Қазақ тілінің қысқаша этимологиялық сөздігі |  | language |
qazaq-tilining-dialektologii | @til | kaz |  | dictionary | a | Қазақ тілінің диалектологиялық сөздігі |  | language |
qazaq-tilining-sinonimder | @compilers | kaz |  | dictionary | y | Қазақ тілінің синонимдер сөздігі |  | language school |
qazaqsha-agylshynsha-sozdik | @compilers | kaz |  | dictionary | y | Қазақша-ағылшынша сөздік |  | language school |
agylshynsha-qazaqsha-sozdik | @compilers | kaz |  | dictionary | y | Ағылшынша-қазақша сөздік |  | language school |
ara-shmel | @editors | kaz | 1956 | journal | a | Ара – Шмель |  | satire |
qazaqstan-aielderi | @editors | kaz |  | journal | a | Қазақстан әйелдері |  | women family |
zhas-alash | @editors | kaz | 1921 | newspaper | y | Жас алаш |  | kazakhstan |
ulan | @editors | kaz |  | newspaper | c | Ұлан |  | childhood school |
qazaqstan-mugalimi | @editors | kaz |  | newspaper | a | Қазақстан мұғалімі |  | pedagogy school |
dala-ualaiatynyng-gazeti | @editors | kaz | 1888 | newspaper | a | Дала уалаятының газеті |  | history rare | ended=1902
birlik-tuy | @editors | kaz | 1917 | newspaper | a | Бірлік туы |  | alash rare | ended=1918
sholpan-editors | @editors | kaz | 1922 | journal | a | Шолпан |  | criticism rare | ended=1923
sana | @editors | kaz | 1923 | journal | a | Сана |  | criticism rare | ended=1924
`;

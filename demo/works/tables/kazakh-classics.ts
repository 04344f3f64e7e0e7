/**
 * id | authors | language | first published | genre | audience | title | titles in other languages | subjects | extras
 * A year, a title or a translation that is not certain is left out. See ../types.ts for the codes.
 */
export const kazakhClassics = `
qara-sozder | abai | kaz |  | wisdom | y | Қара сөздер | ru Слова назидания / en The Book of Words | ethics enlightenment | audio braille large alt=Ғақлия
abai-1909 | abai | kaz | 1909 | verse | a | Қазақ ақыны Ибраһим Құнанбайұлының өлеңі |  | enlightenment rare |
abai-olengder | abai | kaz |  | verse | y | Өлеңдер мен поэмалар | ru Стихотворения и поэмы | enlightenment love nature | audio large
eskendir | abai | kaz |  | poem | y | Ескендір | ru Искандер | ethics |
masghud | abai | kaz |  | poem | y | Мәсғұд | ru Масгуд | ethics |
abai-zholy | auezov | kaz | 1942 | novel | a | Абай жолы | ru Путь Абая / en The Path of Abai | abai history semei | audio braille large
qily-zaman | auezov | kaz | 1928 | novella | a | Қилы заман | ru Лихая година | uprising-1916 |
qarash-qarash | auezov | kaz | 1927 | novella | a | Қараш-қараш оқиғасы | ru Выстрел на перевале | village | audio
kokserek | auezov | kaz | 1929 | story | y | Көксерек | ru Серый Лютый | animals steppe | audio braille
englik-kebek | auezov | kaz |  | play | a | Еңлік – Кебек | ru Енлик-Кебек | love |
qaragoz | auezov | kaz |  | play | a | Қарагөз | ru Карагоз | love |
aiman-sholpan-play | auezov | kaz | 1934 | play | a | Айман – Шолпан |  | love |
osken-orken | auezov | kaz | 1962 | novel | a | Өскен өркен | ru Племя младое | village |
qorghansyz | auezov | kaz | 1921 | story | a | Қорғансыздың күні |  | women |
zhetim | auezov | kaz |  | story | y | Жетім | ru Сирота | childhood |
abai-qunanbaev-study | auezov | kaz | 1967 | study | a | Абай Құнанбаев |  | abai criticism |
shezhire | shakarim | kaz | 1911 | chronicle | a | Түрік, қырғыз-қазақ һәм хандар шежіресі | ru Родословная тюрков, киргизов, казахов и ханских династий | history genealogy | large
musylmandyq | shakarim | kaz | 1911 | treatise | a | Мұсылмандық шарты |  | islam |
qalqaman-mamyr | shakarim | kaz | 1912 | poem | a | Қалқаман – Мамыр | ru Калкаман и Мамыр | love |
englik-kebek-poem | shakarim | kaz | 1912 | poem | a | Еңлік – Кебек | ru Енлик и Кебек | love |
ush-anyq | shakarim | kaz |  | treatise | a | Үш анық | ru Три истины | philosophy ethics | audio
adil-mariia | shakarim | kaz |  | novel | a | Әділ – Мария |  | love |
khrestomatiia | altynsarin | kaz | 1879 | textbook | c | Қазақ хрестоматиясы | ru Киргизская хрестоматия | school enlightenment rare |
bai-balasy | altynsarin | kaz |  | story | c | Бай баласы мен жарлы баласы |  | childhood ethics | audio braille
kel-balalar | altynsarin | kaz |  | verse | c | Кел, балалар, оқылық |  | school enlightenment |
qypshaq-seitqul | altynsarin | kaz |  | story | c | Қыпшақ Сейітқұл |  | ethics |
qyryq-mysal | baitursynuly | kaz | 1909 | fable | y | Қырық мысал |  | satire enlightenment |
masa | baitursynuly | kaz | 1911 | verse | y | Маса |  | enlightenment alash | audio
oqu-quraly | baitursynuly | kaz | 1912 | textbook | c | Оқу құралы |  | language school rare |
til-qural | baitursynuly | kaz | 1914 | textbook | a | Тіл – құрал |  | language school |
adebiet-tanytqysh | baitursynuly | kaz | 1926 | study | a | Әдебиет танытқыш |  | criticism |
zhoqtau | baitursynuly | kaz | 1926 | folklore | a | 23 жоқтау |  | folklore |
oian-qazaq | dulatuly | kaz | 1909 | verse | y | Оян, қазақ! |  | alash enlightenment | audio
baqytsyz-zhamal | dulatuly | kaz | 1910 | novel | y | Бақытсыз Жамал | ru Несчастная Жамал | women love | audio braille
azamat | dulatuly | kaz | 1913 | verse | a | Азамат |  | alash |
terme | dulatuly | kaz | 1915 | verse | a | Терме |  | alash |
sholpan | magzhan | kaz | 1912 | verse | a | Шолпан |  | love |
batyr-baian | magzhan | kaz | 1923 | poem | y | Батыр Баян | ru Батыр Баян | history khanate | audio braille
pedagogika | magzhan | kaz | 1922 | textbook | a | Педагогика |  | pedagogy |
sholpannyng-kunasi | magzhan | kaz | 1923 | story | a | Шолпанның күнәсі | ru Грех Шолпан | women |
aqbilek | aimauytuly | kaz |  | novel | a | Ақбілек | ru Акбилек | women revolution | large
qartqozha | aimauytuly | kaz | 1926 | novel | a | Қартқожа | ru Карткожа | uprising-1916 enlightenment |
psikhologiia | aimauytuly | kaz | 1926 | textbook | a | Психология |  | psychology |
kunikei | aimauytuly | kaz |  | novella | a | Күнікейдің жазығы |  | women love |
qamar-sulu | toraighyrov | kaz |  | novel | y | Қамар сұлу | ru Камар сулу | women love | audio
kim-zhazyqty | toraighyrov | kaz |  | novel | a | Кім жазықты? |  | village |
adasqan-omir | toraighyrov | kaz |  | poem | a | Адасқан өмір |  | philosophy |
kedei | toraighyrov | kaz |  | poem | a | Кедей |  | village |
tar-zhol | seifullin | kaz | 1927 | memoir | a | Тар жол, тайғақ кешу | ru Тернистый путь | revolution history saryarqa | audio braille large
otken-kunder | seifullin | kaz | 1914 | verse | a | Өткен күндер |  | alash rare |
asau-tulpar | seifullin | kaz | 1922 | verse | a | Асау тұлпар |  | revolution |
dombyra | seifullin | kaz | 1924 | verse | a | Домбыра |  | revolution music |
ekspress | seifullin | kaz | 1926 | verse | a | Экспресс |  | revolution |
kokshetau | seifullin | kaz | 1929 | poem | y | Көкшетау | ru Кокшетау | nature history | audio
aisha | seifullin | kaz |  | novella | a | Айша |  | women |
baqyt-zholynda | seifullin | kaz |  | play | a | Бақыт жолында |  | revolution |
zher-qazghandar | seifullin | kaz |  | novella | a | Жер қазғандар |  | miners saryarqa |
shughanyng-belgisi | mailin | kaz |  | novella | y | Шұғаның белгісі | ru Памятник Шуге | love village | audio braille
azamat-azamatych | mailin | kaz |  | novel | a | Азамат Азаматыч |  | village |
raushan | mailin | kaz | 1929 | novella | a | Раушан – коммунист |  | women village |
myrqymbai | mailin | kaz |  | verse | a | Мырқымбай |  | village satire |
qulager | zhansugurov | kaz | 1936 | poem | y | Құлагер | ru Кулагер | akan-seri music animals | audio braille large
dala | zhansugurov | kaz |  | poem | a | Дала | ru Степь | steppe history |
kui | zhansugurov | kaz |  | poem | a | Күй |  | music |
kuishi | zhansugurov | kaz |  | poem | a | Күйші | ru Кюйши | music love |
qalyng-mal | kobeev | kaz | 1913 | novel | a | Қалың мал | ru Калым | women |
ulgili-tarzhima | kobeev | kaz | 1910 | textbook | c | Үлгілі тәржіма |  | school rare |
oryndalghan-arman | kobeev | kaz | 1951 | memoir | a | Орындалған арман | ru Сбывшиеся мечты | school enlightenment |
`;

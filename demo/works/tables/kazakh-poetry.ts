/** Kazakh poetry of all times; columns as in kazakh-classics.ts. */
export const kazakhPoetry = `
eruil-atqa | makhambet | kaz |  | verse | a | Ереуіл атқа ер салмай |  | uprising poetry-zhyrau | audio
saryarqa-kimdiki | kopeiuly | kaz | 1907 | verse | a | Сарыарқаның кімдікі екендігі |  | saryarqa enlightenment rare |
khal-akhual | kopeiuly | kaz | 1907 | verse | a | Хал-ахуал |  | enlightenment rare |
tirlikte-kop | kopeiuly | kaz | 1907 | verse | a | Тірлікте көп жасағандықтан көрген бір тамашамыз |  | enlightenment rare |
otegen-batyr | zhambyl | kaz |  | poem | y | Өтеген батыр |  | history epic |
suranshy-batyr | zhambyl | kaz |  | poem | y | Сұраншы батыр |  | history epic |
leningradtyq-orenim | zhambyl | kaz | 1941 | verse | y | Ленинградтық өренім! | ru Ленинградцы, дети мои! | war | audio
aqyn-olimi | amanzholov | kaz |  | poem | a | Ақын өлімі туралы аңыз | ru Сказание о смерти поэта | war qarqaraly | audio
ozim-turaly | amanzholov | kaz |  | verse | a | Өзім туралы |  | qarqaraly |
armysyngdar-dostar | maqataev | kaz | 1966 | verse | a | Армысыңдар, достар! |  | love nature |
qarlyghashym | maqataev | kaz | 1968 | verse | a | Қарлығашым, келдің бе? |  | love nature | large
dariga-zhurek | maqataev | kaz | 1972 | verse | a | Дариға жүрек |  | love |
aqqular | maqataev | kaz |  | poem | a | Аққулар ұйықтағанда |  | nature | audio braille
shuaghym-mening | maqataev | kaz | 1975 | verse | a | Шуағым менің |  | love |
omirdastan | maqataev | kaz | 1976 | verse | a | Өмірдастан |  | philosophy |
motsart | maqataev | kaz |  | poem | a | Моцарт. Жан азасы |  | music |
arman-sapary | aibergenov | kaz | 1963 | verse | a | Арман сапары |  | love |
omirge-saiakhat | aibergenov | kaz | 1965 | verse | a | Өмірге саяхат |  | love |
oi-ormany | myrza-ali | kaz | 1965 | verse | a | Ой орманы |  | philosophy |
koktem | myrza-ali | kaz | 1959 | verse | y | Көктем |  | nature |
bulbul-baghy | myrza-ali | kaz |  | verse | a | Бұлбұл бағы |  | love |
student-dapteri | tumanbai | kaz | 1957 | verse | y | Студент дәптері |  | love |
men-qazaqpyn | zhuban | kaz | 1964 | poem | y | Мен – қазақпын! | ru Я – казах | history | audio
sandughash | ongharsynova | kaz | 1966 | verse | a | Сандуғаш |  | women love |
mazasyz-shaq | ongharsynova | kaz |  | verse | a | Мазасыз шақ |  | women |
dala-qongyrauy | qaiyrbekov | kaz |  | poem | a | Дала қоңырауы | ru Степные колокола | altynsarin school |
manshuk | khakimzhanova | kaz |  | poem | y | Мәншүк |  | war women |
tasqyn | zharokov | kaz | 1937 | poem | a | Тасқын |  | nature |
mariiam-zhagorqyzy | bekkhozhin | kaz |  | poem | a | Мариям Жагорқызы |  | love music |
argamaki | suleimenov | rus | 1961 | verse | a | Аргамаки |  | steppe |
zemlia-poklonis | suleimenov | rus | 1961 | poem | y | Земля, поклонись человеку! | kk Адамға табын, Жер, енді! | space | audio
solnechnye-nochi | suleimenov | rus | 1962 | verse | a | Солнечные ночи |  | love |
dobroe-vremia | suleimenov | rus | 1964 | verse | a | Доброе время восхода |  | steppe |
god-obeziany | suleimenov | rus | 1967 | verse | a | Год обезьяны |  | philosophy |
glinianaia-kniga | suleimenov | rus | 1969 | poem | a | Глиняная книга |  | history |
az-i-ia | suleimenov | rus | 1975 | essay | a | АЗ и Я |  | language history criticism | large
iazyk-pisma | suleimenov | rus | 1998 | study | a | Язык письма |  | language |
`;

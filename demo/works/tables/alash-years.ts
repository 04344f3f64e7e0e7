/** Works of the years of Alash and of the twenties and thirties; columns as in kazakh-classics.ts. */
export const alashYears = `
men-zhastarga-senemin | magzhan | kaz |  | verse | y | Мен жастарға сенемін |  | enlightenment | audio
qazaq-tili | magzhan | kaz |  | verse | y | Қазақ тілі |  | language |
turkistan | magzhan | kaz |  | verse | a | Түркістан |  | history turkic | audio
alystagy-bauyryma | magzhan | kaz |  | verse | a | Алыстағы бауырыма |  | turkic history |
ot | magzhan | kaz |  | verse | a | От |  | philosophy |
paigambar | magzhan | kaz |  | verse | a | Пайғамбар |  | philosophy |
kunshygys | magzhan | kaz |  | verse | a | Күншығыс |  | philosophy |
oral-tauy | magzhan | kaz |  | verse | a | Орал тауы |  | turkic history |
zhan-sozi | magzhan | kaz |  | verse | a | Жан сөзі |  | philosophy |
suiemin | magzhan | kaz |  | verse | a | Сүйемін |  | love |
tugan-zherim-sasyqkol | magzhan | kaz |  | verse | y | Туған жерім – Сасықкөл |  | nature |
zhusip-khan | magzhan | kaz |  | poem | a | Жүсіп хан |  | tales |
otirik-ertek | magzhan | kaz |  | poem | y | Өтірік ертек |  | tales satire |
bazar-zhyrau | magzhan | kaz |  | article | a | Базар жырау |  | criticism poetry-zhyrau |
tanystyru | toraighyrov | kaz |  | poem | a | Таныстыру |  | enlightenment alash |
aitys | toraighyrov | kaz |  | poem | a | Айтыс |  | village |
shygamyn-tiri-bolsam | toraighyrov | kaz |  | verse | y | Шығамын тірі болсам, адам болып |  | enlightenment | audio
saryarqanyng-zhangbyry | toraighyrov | kaz |  | verse | y | Сарыарқаның жаңбыры |  | saryarqa nature |
oqyp-zhurgen-zhastarga | toraighyrov | kaz |  | verse | y | Оқып жүрген жастарға |  | enlightenment |
omirimning-uadesi | toraighyrov | kaz |  | verse | y | Өмірімнің уәдесі |  | enlightenment |
sovetstan | seifullin | kaz |  | poem | a | Советстан |  | revolution |
qyzyl-at | seifullin | kaz |  | poem | a | Қызыл ат |  | village |
sotsialistan | seifullin | kaz |  | poem | a | Социалистан |  | revolution |
zhas-qazaq-marselezasy | seifullin | kaz |  | verse | y | Жас қазақ марсельезасы |  | revolution |
aqsaq-kiik | seifullin | kaz |  | verse | y | Ақсақ киік |  | animals nature | audio
aqqudyng-aiyryluy | seifullin | kaz |  | verse | y | Аққудың айырылуы |  | animals love |
syr-sandyq | seifullin | kaz |  | verse | y | Сыр сандық |  | ethics |
zhubatu | seifullin | kaz |  | story | a | Жұбату |  | women |
sol-zhyldarda | seifullin | kaz |  | novel | a | Сол жылдарда |  | revolution |
zhemister | seifullin | kaz |  | novella | a | Жемістер |  | village |
qazaq-adebieti-seifullin | seifullin | kaz | 1932 | study | a | Қазақ әдебиеті |  | criticism folklore |
beren | mailin | kaz |  | novella | a | Берен |  | village |
qongsylar | mailin | kaz |  | novella | a | Қоңсылар |  | village |
on-bes-ui | mailin | kaz |  | novella | a | Он бес үй |  | village |
airanbai | mailin | kaz |  | story | a | Айранбай |  | village |
daudyng-basy-dairabaidyng | mailin | kaz |  | story | a | Даудың басы – Дайрабайдың көк сиыры |  | satire village | audio
arystanbaidyng-muqyshy | mailin | kaz |  | story | a | Арыстанбайдың Мұқышы |  | village |
sary-ala-ton | mailin | kaz |  | story | a | Сары ала тон |  | satire village |
qara-shelek | mailin | kaz |  | story | a | Қара шелек |  | village |
ashtyq-qurbany | mailin | kaz |  | story | a | Аштық құрбаны |  | famine |
qyzyl-askerding-uii | mailin | kaz |  | story | a | Қызыл әскердің үйі |  | revolution |
marzhan | mailin | kaz |  | poem | a | Маржан |  | women love |
qandy-kek | mailin | kaz |  | poem | a | Қанды кек |  | village |
baidyng-qyzy | mailin | kaz |  | poem | a | Байдың қызы |  | women |
raziia-qyz | mailin | kaz |  | poem | a | Разия қыз |  | women love |
khan-kuieui | mailin | kaz |  | poem | a | Хан күйеуі |  | tales satire |
otirikke-baige | mailin | kaz |  | poem | a | Өтірікке бәйге |  | tales satire |
neke-qiiar | mailin | kaz |  | play | a | Неке қияр |  | satire |
el-mektebi | mailin | kaz |  | play | a | Ел мектебі |  | school |
kozildirik | mailin | kaz |  | play | a | Көзілдірік |  | satire |
zhalbyr | mailin | kaz |  | play | a | Жалбыр |  | uprising-1916 |
bizding-zhigitter | mailin | kaz |  | play | a | Біздің жігіттер |  | village |
zhetisu-suretteri | zhansugurov | kaz |  | verse | y | Жетісу суреттері |  | nature | audio
agyndy-mening-aqsuym | zhansugurov | kaz |  | verse | y | Ағынды менің Ақсуым |  | nature |
gimalai | zhansugurov | kaz |  | poem | a | Гималай |  | nature |
maqpal | zhansugurov | kaz |  | poem | a | Мақпал |  | women |
rustem-qyrgyny | zhansugurov | kaz |  | poem | a | Рүстем қырғыны |  | revolution |
kanpeske | zhansugurov | kaz |  | poem | a | Кәнпеске |  | village |
turksib | zhansugurov | kaz |  | play | a | Түрксіб |  | village |
quq | zhansugurov | kaz |  | story | a | Құқ |  | satire |
eles | aimauytuly | kaz |  | story | a | Елес |  | philosophy |
nur-kuii | aimauytuly | kaz |  | poem | a | Нұр күйі |  | music |
mansapqorlar | aimauytuly | kaz |  | play | a | Мансапқорлар |  | satire |
el-qorgany | aimauytuly | kaz |  | play | a | Ел қорғаны |  | history |
sylang-qyz | aimauytuly | kaz |  | play | a | Сылаң қыз |  | women |
magzhannyng-aqyndygy-turaly | aimauytuly | kaz | 1923 | article | a | Мағжанның ақындығы туралы |  | magzhan criticism |
eginning-bastary | baitursynuly | kaz |  | fable | y | Егіннің бастары |  | satire ethics |
zhigan-tergen | baitursynuly | kaz |  | verse | y | Жиған-терген |  | enlightenment |
baq | baitursynuly | kaz |  | verse | a | Бақ |  | ethics |
qazaq-salty | baitursynuly | kaz |  | verse | a | Қазақ салты |  | customs |
anama-khat | baitursynuly | kaz |  | verse | y | Анама хат |  | repression family | audio
alip-bi | baitursynuly | kaz |  | textbook | c | Әліп-би |  | language school |
til-zhumsar | baitursynuly | kaz | 1928 | textbook | y | Тіл жұмсар |  | language school |
sauat-ashqysh | baitursynuly | kaz |  | textbook | y | Сауат ашқыш |  | language school |
qiragat-kitaby | dulatuly | kaz |  | textbook | c | Қирағат кітабы |  | school enlightenment |
esep-qural | dulatuly | kaz |  | textbook | c | Есеп құрал |  | mathematics school |
qarlygash | qarash | kaz | 1911 | verse | a | Қарлығаш |  | enlightenment |
aga-tulpar | qarash | kaz | 1914 | verse | a | Аға тұлпар |  | enlightenment |
turymtai | qarash | kaz | 1918 | verse | a | Тұрымтай |  | enlightenment alash |
ornek | qarash | kaz | 1911 | treatise | a | Өрнек |  | ethics enlightenment |
altyn-saqina | kemengeruly | kaz |  | play | a | Алтын сақина |  | love |
parashyldar | kemengeruly | kaz |  | play | a | Парашылдар |  | satire |
salmaqbai-sagyndyq | sadvaqasuly | kaz |  | novella | a | Салмақбай, Сағындық |  | village |
kumis-qongyrau | sadvaqasuly | kaz |  | novella | a | Күміс қоңырау |  | love |
qazaq-tilining-grammatikasy | zhubanov-q | kaz | 1936 | textbook | y | Қазақ тілінің грамматикасы |  | language school |
qazaq-muzykasynda-kui | zhubanov-q | kaz |  | article | a | Қазақ музыкасында күй жанрының пайда болуы жайлы |  | music |
alaman | dosmukhameduly | kaz | 1926 | folklore | a | Аламан |  | folklore epic |
isatai-makhambet | dosmukhameduly | kaz | 1925 | study | a | Исатай – Махамбет |  | uprising history |
qazaq-qyrgyz-tilindegi | dosmukhameduly | kaz | 1924 | study | a | Қазақ-қырғыз тіліндегі сингармонизм заңы |  | language |
oqushylardyng-saulygyn-saqta | dosmukhameduly | kaz | 1925 | popular | y | Оқушылардың саулығын сақтау |  | medicine school |
ocherki-dzhungarii | ualikhanov | rus | 1861 | study | a | Очерки Джунгарии | kk Жоңғария очерктері | travel history |
sledy-shamanstva-u | ualikhanov | rus |  | study | a | Следы шаманства у киргизов | kk Қазақтардағы шамандықтың қалдығы | customs |
o-musulmanstve-v | ualikhanov | rus |  | study | a | О мусульманстве в степи | kk Сахарадағы мұсылмандық | islam customs |
sonip-zhanu | auezov | kaz |  | story | a | Сөніп-жану |  | love |
kinamshil-boizhetken | auezov | kaz |  | story | a | Кінәмшіл бойжеткен |  | women |
eskilik-kolengkesinde | auezov | kaz |  | story | a | Ескілік көлеңкесінде |  | women |
uilenu | auezov | kaz |  | story | a | Үйлену |  | family |
kim-kinali | auezov | kaz |  | story | a | Кім кінәлі |  | women |
zhuandyq | auezov | kaz |  | story | a | Жуандық |  | village |
tekshening-bauyrynda | auezov | kaz |  | story | a | Текшенің бауырында |  | animals |
izder | auezov | kaz |  | novella | a | Іздер |  | village |
bilekke-bilek | auezov | kaz |  | novella | a | Білекке білек |  | village |
qasenning-qubylystary | auezov | kaz |  | novella | a | Қасеннің құбылыстары |  | satire |
burkitshi | auezov | kaz |  | story | y | Бүркітші |  | animals customs |
asyl-nasilder | auezov | kaz |  | story | y | Асыл нәсілдер |  | animals |
alma-bagynda | auezov | kaz |  | play | a | Алма бағында |  | love |
tartys | auezov | kaz |  | play | a | Тартыс |  | village |
shekarada | auezov | kaz |  | play | a | Шекарада |  | village |
syn-sagatta | auezov | kaz |  | play | a | Сын сағатта |  | war |
oktiabr-ushin | auezov | kaz |  | play | a | Октябрь үшін |  | revolution |
qaraqypshaq-qobylandy | auezov | kaz |  | play | a | Қарақыпшақ Қобыланды |  | epic history |
abai | auezov | kaz |  | play | a | Абай |  | abai |
`;

/** Local history of Saryarqa, history, science and works about Abai; columns as in kazakh-classics.ts. */
export const regionAndHistory = `
begazy | marghulan | rus | 1979 | study | a | Бегазы-дандыбаевская культура Центрального Казахстана | kk Бегазы-Дәндібай мәдениеті | archaeology central-kz |
drevniaia-kultura | marghulan | rus | 1966 | study | a | Древняя культура Центрального Казахстана |  | archaeology central-kz |
ezhelgi-zhyr | marghulan | kaz | 1985 | study | a | Ежелгі жыр-аңыздар |  | epic folklore |
doistoricheskie | satbaev | rus | 1941 | article | a | Доисторические памятники в Джезказганском районе |  | archaeology zhezqazghan ulytau |
algebra | satbaev | kaz |  | textbook | y | Алгебра |  | mathematics rare |
shest-pisem | buketov | rus |  | memoir | a | Шесть писем другу |  | science |
sviatoe-delo | buketov | rus |  | essay | a | Святое дело Чокана |  | shoqan |
qazaqtyng-qanyshy | sarsekeev | kaz |  | biography | a | Қазақтың Қанышы |  | satbaev geology |
ianushkevich-dnevniki | ianushkevich | pol | 1861 | diary | a | Żywot Adolfa Januszkiewicza i jego listy ze stepów kirgizkich | ru Дневники и письма из путешествия по казахским степям / kk Күнделіктер мен хаттар | travel steppe qarqaraly |
chernyi-arab | prishvin | rus |  | essay | a | Чёрный араб |  | travel steppe qarqaraly |
v-iurte | potanin | rus | 1896 | essay | a | В юрте последнего киргизского царевича |  | travel customs |
pesni-1000 | zataevich | rus | 1925 | songs | a | 1000 песен киргизского народа | kk Қазақ халқының 1000 әні | music folklore |
pesni-500 | zataevich | rus | 1931 | songs | a | 500 казахских песен и кюйев | kk Қазақтың 500 ән-күйі | music folklore |
levshin-opisanie | levshin | rus | 1832 | study | a | Описание киргиз-казачьих, или киргиз-кайсацких, орд и степей |  | history customs steppe rare |
bekmakhanov-20-40 | bekmakhanov | rus | 1947 | study | a | Казахстан в 20–40-е годы XIX века | kk Қазақстан XIX ғасырдың 20–40 жылдарында | kenesary history |
asfendiarov-istoriia | asfendiarov | rus | 1935 | study | a | История Казахстана (с древнейших времён) |  | history |
tynyshpaev-materialy | tynyshpaev | rus | 1925 | study | a | Материалы к истории киргиз-казакского народа |  | history genealogy |
qazaq-tarikhynan | kemengeruly | kaz | 1924 | study | a | Қазақ тарихынан |  | history |
tan-tirlik | dosmukhameduly | kaz | 1927 | textbook | a | Адамның тән тірлігі |  | medicine school |
zhenshchina-koblandy | bokeikhan | rus | 1899 | article | a | Женщина по киргизской былине «Кобланды» |  | epic women |
kirgizy | bokeikhan | rus | 1910 | essay | a | Киргизы |  | history alash |
turkestan-sovety | shoqai | rus | 1935 | essay | a | Туркестан под властью Советов |  | history repression |
ystykkol | ualikhanov | rus |  | diary | a | Дневник поездки на Иссык-Куль | kk Ыстықкөлге барған сапардың күнделігі | travel |
kashgariia | ualikhanov | rus |  | study | a | О состоянии Алтышара, или шести восточных городов китайской провинции Нан-Лу |  | travel history |
karlag-kuznetsova | kuznetsova | rus |  | essay | a | Карлаг: по обе стороны колючки |  | karlag repression qaraghandy | large
novo-kitezh | zuev | rus |  | novel | y | Сказание о граде Ново-Китеже |  | adventure |
kungir-kumbezder | seidimbek | kaz | 1981 | essay | a | Күңгір-күңгір күмбездер | ru Поющие купола | central-kz customs |
qazaq-alemi | seidimbek | kaz | 1997 | study | a | Қазақ әлемі | ru Мир казахов | customs |
kui-oneri | seidimbek | kaz | 2002 | study | a | Қазақтың күй өнері |  | music |
zheti-qazyna | kenzheakhmetuly | kaz |  | essay | y | Жеті қазына |  | customs | audio
salt-dastur | kenzheakhmetuly | kaz |  | essay | y | Қазақ халқының салт-дәстүрлері | ru Традиции и обряды казахского народа | customs | large
qily-tarikh | salgharauly | kaz | 1992 | study | a | Қазақтың қилы тарихы |  | history |
hakim-abai | esim | kaz | 1994 | study | a | Хакім Абай |  | abai philosophy |
abai-zhane-shyghys | myrzakhmetuly | kaz | 1994 | study | a | Абай және Шығыс |  | abai criticism |
abai-aqyndyq-alemi | zaki | kaz | 1995 | study | a | Абайдың ақындық әлемі |  | abai criticism |
aqyn-shakirtteri | mukhamedkhanov | kaz |  | study | a | Абайдың ақын шәкірттері |  | abai criticism |
abai-auylyna | orazalin | kaz |  | essay | y | Абай аулына саяхат |  | abai semei |
abaidan-song | orazalin | kaz |  | novel | a | Абайдан соң |  | abai history |
akem-abai | turaghul | kaz |  | memoir | y | Әкем Абай туралы |  | abai | audio
gete-i-abai | belger | rus |  | essay | a | Гёте и Абай | kk Гете және Абай | abai criticism |
dom-skitaltsa | belger | rus |  | novel | a | Дом скитальца |  | deportation village |
magzhan-saken | kakishuly | kaz |  | study | a | Мағжан – Сәкен |  | magzhan seifullin criticism |
mertvye-brodiat | seisenbaev | rus |  | novel | a | Мёртвые бродят в песках |  | aral nature |
belaia-aruana | sanbaev | rus |  | novella | y | Белая аруана | kk Ақ аруана | animals mangystau | audio
gorkaia-liniia | shukhov | rus | 1931 | novel | a | Горькая линия |  | revolution history |
nenavist | shukhov | rus |  | novel | a | Ненависть |  | village |
presnovskie | shukhov | rus |  | novella | a | Пресновские страницы |  | childhood |
khranitel-drevnostei | dombrovsky | rus | 1964 | novel | a | Хранитель древностей |  | repression almaty |
fakultet | dombrovsky | rus | 1978 | novel | a | Факультет ненужных вещей |  | repression almaty | audio
obeziana-cherep | dombrovsky | rus | 1959 | novel | a | Обезьяна приходит за своим черепом |  | war |
mazdak | simashko | rus |  | novel | a | Маздак |  | history |
emshan | simashko | rus |  | novella | a | Емшан |  | history steppe |
kolokol-simashko | simashko | rus |  | novel | a | Колокол |  | altynsarin school |
krylia-pesni | anov | rus |  | novel | a | Крылья песни |  | music |
volokolamskoe | bek | rus |  | novella | a | Волоколамское шоссе |  | momyshuly war | audio large
`;

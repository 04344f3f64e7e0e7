/** Learning, language, music, history; columns as in kazakh-classics.ts. */
export const learning = `
ghasyrlar-pernesi | zhubanov-a | kaz | 1958 | study | a | Ғасырлар пернесі | ru Струны столетий | music | audio
zamana-bulbuldary | zhubanov-a | kaz | 1963 | study | a | Замана бұлбұлдары | ru Соловьи столетий | music | audio
muzyka-aspaptary | sarybaev | kaz |  | study | a | Қазақтың музыкалық аспаптары |  | music |
qoldanbaly-oner | marghulan | kaz |  | study | a | Қазақ халқының қолданбалы өнері | ru Казахское народное прикладное искусство | customs history |
uaqyt-kerueni | zhanibekov | kaz |  | essay | a | Уақыт керуені |  | customs history |
zholairyqta | zhanibekov | kaz |  | essay | a | Жолайрықта |  | customs history |
baltaly-baganaly | seidimbek | kaz |  | study | a | Балталы, Бағаналы ел аман бол |  | genealogy history ulytau |
aqtangdaqtar | qozybaev | kaz |  | study | a | Ақтаңдақтар ақиқаты |  | history repression |
zhaudy-shaptym | qozybaev | kaz |  | study | a | Жауды шаптым ту байлап |  | history khanate |
alash-qozgalysy | qoigeldiev | kaz |  | study | a | Алаш қозғалысы |  | alash history |
kenesary-khan | qasymbaev | kaz |  | study | a | Кенесары хан |  | kenesary history |
asyl-arnalar | zholdasbekov | kaz |  | study | a | Асыл арналар |  | criticism turkic |
orkhon-atlasy | zholdasbekov,sartqozhauly | kaz |  | study | a | Орхон ескерткіштерінің толық атласы |  | turkic archaeology |
bairghy-turik | sartqozhauly | kaz |  | study | a | Байырғы түрік жазуының генезисі |  | turkic language |
qazaq-mentaliteti | kishibekov | kaz |  | study | a | Қазақ менталитеті: кеше, бүгін, ертең |  | philosophy |
sozder-soileidi | syzdyq | kaz |  | popular | y | Сөздер сөйлейді |  | language | audio
soz-qudireti | syzdyq | kaz |  | study | a | Сөз құдіреті |  | language criticism |
abaidyng-soz-ornegi | syzdyq | kaz |  | study | a | Абайдың сөз өрнегі |  | abai language |
frazeologiialyq | kengesbaev | kaz | 1977 | dictionary | a | Қазақ тілінің фразеологиялық сөздігі |  | language |
esimder-syry | zhanuzaq | kaz |  | popular | y | Есімдер сыры |  | language customs |
qazaqtar-ana-tili | qaidar | kaz |  | dictionary | a | Қазақтар ана тілі әлемінде |  | language customs |
aidyn | nurgali | kaz |  | study | a | Айдын |  | criticism |
telaghys | nurgali | kaz |  | study | a | Телағыс |  | criticism |
altyn-ghasyr | nurgali | kaz |  | study | a | Қазақ әдебиетінің алтын ғасыры |  | criticism |
saken-study | qirabaev | kaz |  | study | a | Сәкен Сейфуллин |  | seifullin criticism |
beiimbet-study | nurtazin | kaz |  | study | a | Бейімбет Майлин творчествосы |  | criticism |
demokrat-zhazushylar | kenzhebaev | kaz |  | study | a | Қазақ халқының ХХ ғасыр басындағы демократ жазушылары |  | criticism |
epos-el-qazynasy | berdibai | kaz |  | study | a | Эпос – ел қазынасы |  | epic criticism |
magzhan-study | eleukenov | kaz |  | study | a | Мағжан |  | magzhan criticism |
sadaq | kakishuly | kaz |  | study | a | Садақ |  | satire criticism |
shipagerlik-baian | oteiboidaq | kaz |  | treatise | a | Шипагерлік баян |  | medicine |
qyrandar | babalyquly | kaz |  | popular | y | Қырандар |  | animals customs |
uly-matematika | ermekov | kaz | 1935 | textbook | a | Ұлы математика курсы |  | mathematics |
pishindeme | omaruly | kaz |  | textbook | y | Пішіндеме |  | mathematics school |
`;

/** More of world literature; in Russian, in Kazakh where the translation is certain. Columns as in kazakh-classics.ts. */
export const worldMore = `
macbeth | shakespeare | eng |  | play | a | Macbeth | ru Макбет / kk Макбет | history | en
midsummer | shakespeare | eng |  | play | a | A Midsummer Night’s Dream | ru Сон в летнюю ночь | love |
twelfth-night | shakespeare | eng |  | play | a | Twelfth Night | ru Двенадцатая ночь | love |
taming | shakespeare | eng |  | play | a | The Taming of the Shrew | ru Укрощение строптивой / kk Асауға тұсау | love satire |
tempest | shakespeare | eng |  | play | a | The Tempest | ru Буря | fantasy |
julius-caesar | shakespeare | eng |  | play | a | Julius Caesar | ru Юлий Цезарь | history |
verter | goethe | ger | 1774 | novel | a | Die Leiden des jungen Werthers | ru Страдания юного Вертера | love |
raeuber | schiller | ger | 1781 | play | a | Die Räuber | ru Разбойники | ethics |
wilhelm-tell | schiller | ger | 1804 | play | a | Wilhelm Tell | ru Вильгельм Телль | history |
emma | austen | eng | 1815 | novel | a | Emma | ru Эмма | love | en
sense | austen | eng | 1811 | novel | a | Sense and Sensibility | ru Чувство и чувствительность | love | en
gavroche | hugo | fre |  | story | y |  | ru Гаврош / kk Гаврош | childhood revolution | audio
travailleurs | hugo | fre | 1866 | novel | a | Les Travailleurs de la mer | ru Труженики моря | sea |
homme-qui-rit | hugo | fre | 1869 | novel | a | L’Homme qui rit | ru Человек, который смеётся | ethics |
kozette | hugo | fre |  | story | c |  | ru Козетта | childhood |
peau-de-chagrin | balzac | fre | 1831 | novel | a | La Peau de chagrin | ru Шагреневая кожа | philosophy |
eugenie-grandet | balzac | fre | 1833 | novel | a | Eugénie Grandet | ru Евгения Гранде | family |
chartreuse | stendhal | fre | 1839 | novel | a | La Chartreuse de Parme | ru Пармская обитель | love |
vingt-ans | dumas | fre | 1845 | novel | y | Vingt ans après | ru Двадцать лет спустя | adventure history | audio
reine-margot | dumas | fre | 1845 | novel | y | La Reine Margot | ru Королева Марго | history love |
tulipe-noire | dumas | fre | 1850 | novel | y | La Tulipe noire | ru Чёрный тюльпан | adventure love |
salammbo | flaubert | fre | 1862 | novel | a | Salammbô | ru Саламбо | history |
education | flaubert | fre | 1869 | novel | a | L’Éducation sentimentale | ru Воспитание чувств | love |
une-vie | maupassant | fre | 1883 | novel | a | Une vie | ru Жизнь | women |
boule-de-suif | maupassant | fre | 1880 | story | a | Boule de suif | ru Пышка | war women |
la-parure | maupassant | fre | 1884 | story | a | La Parure | ru Ожерелье | ethics |
voyage-centre | verne | fre | 1864 | novel | y | Voyage au centre de la Terre | ru Путешествие к центру Земли | adventure science-fiction | audio
de-la-terre | verne | fre | 1865 | novel | y | De la Terre à la Lune | ru С Земли на Луну | space science-fiction |
cinq-semaines | verne | fre | 1863 | novel | y | Cinq semaines en ballon | ru Пять недель на воздушном шаре | adventure travel | audio
michel-strogoff | verne | fre | 1876 | novel | y | Michel Strogoff | ru Михаил Строгов | adventure travel |
great-expectations | dickens | eng | 1861 | novel | a | Great Expectations | ru Большие надежды | childhood | en
pickwick | dickens | eng |  | novel | a | The Pickwick Papers | ru Посмертные записки Пиквикского клуба | satire | en
dombey | dickens | eng | 1848 | novel | a | Dombey and Son | ru Домби и сын | family |
tale-two-cities | dickens | eng | 1859 | novel | a | A Tale of Two Cities | ru Повесть о двух городах | revolution | en
study-in-scarlet | doyle | eng | 1887 | novel | y | A Study in Scarlet | ru Этюд в багровых тонах | detective | audio
sign-of-four | doyle | eng | 1890 | novel | y | The Sign of the Four | ru Знак четырёх | detective | audio
lost-world | doyle | eng | 1912 | novel | y | The Lost World | ru Затерянный мир | adventure science-fiction | audio
happy-prince | wilde | eng | 1888 | tale | c | The Happy Prince | ru Счастливый принц | tales ethics | audio
importance | wilde | eng |  | play | a | The Importance of Being Earnest | ru Как важно быть серьёзным | satire |
canterville | wilde | eng | 1887 | story | y | The Canterville Ghost | ru Кентервильское привидение | satire fantasy | audio
first-men | wells | eng | 1901 | novel | y | The First Men in the Moon | ru Первые люди на Луне | space science-fiction |
moreau | wells | eng | 1896 | novel | a | The Island of Doctor Moreau | ru Остров доктора Моро | science-fiction medicine |
kim-kipling | kipling | eng | 1901 | novel | y | Kim | ru Ким | adventure travel |
rikki-tikki | kipling | eng |  | story | c | Rikki-Tikki-Tavi | ru Рикки-Тикки-Тави | animals | audio
just-so | kipling | eng | 1902 | tale | c | Just So Stories | ru Сказки просто так | animals tales | audio
looking-glass | carroll | eng | 1871 | tale | c | Through the Looking-Glass | ru Алиса в Зазеркалье | tales adventure | audio
silmarillion | tolkien | eng |  | novel | a | The Silmarillion | ru Сильмариллион | fantasy |
potter-2 | rowling | eng | 1998 | novel | c | Harry Potter and the Chamber of Secrets | ru Гарри Поттер и Тайная комната | fantasy school | audio
potter-3 | rowling | eng | 1999 | novel | c | Harry Potter and the Prisoner of Azkaban | ru Гарри Поттер и узник Азкабана | fantasy school | audio
potter-4 | rowling | eng | 2000 | novel | y | Harry Potter and the Goblet of Fire | ru Гарри Поттер и Кубок огня | fantasy school |
roger-ackroyd | christie | eng | 1926 | novel | a | The Murder of Roger Ackroyd | ru Убийство Роджера Экройда | detective | audio
styles | christie | eng |  | novel | a | The Mysterious Affair at Styles | ru Таинственное происшествие в Стайлзе | detective |
death-on-nile | christie | eng | 1937 | novel | a | Death on the Nile | ru Смерть на Ниле | detective | audio
prince-pauper | twain | eng | 1881 | novel | c | The Prince and the Pauper | ru Принц и нищий / kk Ханзада мен қайыршы | adventure history | audio
connecticut | twain | eng | 1889 | novel | y | A Connecticut Yankee in King Arthur’s Court | ru Янки из Коннектикута при дворе короля Артура | satire fantasy |
sea-wolf | london | eng | 1904 | novel | y | The Sea-Wolf | ru Морской волк | sea adventure | audio
love-of-life | london | eng |  | story | y | Love of Life | ru Любовь к жизни / kk Өмірге құштарлық | nature adventure | audio
iron-heel | london | eng | 1908 | novel | a | The Iron Heel | ru Железная пята | dystopia |
hearts-of-three | london | eng |  | novel | y | Hearts of Three | ru Сердца трёх | adventure |
sun-also-rises | hemingway | eng | 1926 | novel | a | The Sun Also Rises | ru Фиеста (И восходит солнце) | love |
kilimanjaro | hemingway | eng | 1936 | story | a | The Snows of Kilimanjaro | ru Снега Килиманджаро | philosophy |
tender-night | fitzgerald | eng | 1934 | novel | a | Tender Is the Night | ru Ночь нежна | love |
martian-chronicles | bradbury | eng | 1950 | stories | y | The Martian Chronicles | ru Марсианские хроники | space science-fiction | audio
sound-of-thunder | bradbury | eng | 1952 | story | y | A Sound of Thunder | ru И грянул гром | science-fiction |
last-leaf | henry | eng |  | story | y | The Last Leaf | ru Последний лист | ethics | audio
red-chief | henry | eng |  | story | y | The Ransom of Red Chief | ru Вождь краснокожих | satire childhood | audio
deerslayer | cooper | eng | 1841 | novel | y | The Deerslayer | ru Зверобой, или Первая тропа войны | adventure |
pathfinder | cooper | eng | 1840 | novel | y | The Pathfinder | ru Следопыт | adventure |
osceola | reid | eng |  | novel | y | Osceola the Seminole | ru Оцеола, вождь семинолов | adventure |
triumphbogen | remarque | ger |  | novel | a | Arc de Triomphe | ru Триумфальная арка | love war | audio
schwarze-obelisk | remarque | ger | 1956 | novel | a | Der schwarze Obelisk | ru Чёрный обелиск | satire |
zeit-zu-leben | remarque | ger | 1954 | novel | a | Zeit zu leben und Zeit zu sterben | ru Время жить и время умирать | war |
siddhartha | hesse | ger | 1922 | novel | a | Siddhartha | ru Сиддхартха | philosophy |
glasperlenspiel | hesse | ger | 1943 | novel | a | Das Glasperlenspiel | ru Игра в бисер | philosophy |
demian | hesse | ger | 1919 | novel | a | Demian | ru Демиан | psychology |
schloss | kafka | ger | 1926 | novel | a | Das Schloss | ru Замок | philosophy |
chute | camus | fre | 1956 | novel | a | La Chute | ru Падение | philosophy |
terre-des-hommes | exupery | fre | 1939 | essay | a | Terre des hommes | ru Планета людей | philosophy travel |
vol-de-nuit | exupery | fre | 1931 | novel | a | Vol de nuit | ru Ночной полёт | travel |
peer-gynt | ibsen | nor | 1867 | play | a | Peer Gynt | ru Пер Гюнт | fantasy |
amor-colera | marquez | spa | 1985 | novel | a | El amor en los tiempos del cólera | ru Любовь во время чумы | love |
coronel | marquez | spa |  | novella | a | El coronel no tiene quien le escriba | ru Полковнику никто не пишет | war |
veronika | coelho | por | 1998 | novel | a | Veronika Decide Morrer | ru Вероника решает умереть | philosophy |
kafka-shore | murakami | jpn | 2002 | novel | a |  | ru Кафка на пляже | fantasy |
kumo-no-ito | akutagawa | jpn |  | story | a |  | ru Паутинка | ethics |
kot-v-sapogakh | perrault | fre |  | tale | c |  | ru Кот в сапогах / kk Етік киген мысық | tales animals | audio braille
krasnaia-shapochka | perrault | fre |  | tale | c |  | ru Красная Шапочка / kk Қызыл телпек | tales | audio
zolushka | perrault | fre |  | tale | c |  | ru Золушка | tales | audio
bremen | grimm-j,grimm-w | ger |  | tale | c |  | ru Бременские музыканты / kk Бремен музыканттары | tales animals | audio
belosnezhka | grimm-j,grimm-w | ger |  | tale | c |  | ru Белоснежка и семь гномов | tales | audio
volk-i-semero | grimm-j,grimm-w | ger |  | tale | c |  | ru Волк и семеро козлят | tales animals | audio
rusalochka | andersen | dan | 1837 | tale | c | Den lille havfrue | ru Русалочка | tales sea | audio
stoiky | andersen | dan | 1838 | tale | c | Den standhaftige tinsoldat | ru Стойкий оловянный солдатик | tales | audio
emil | lindgren | swe |  | tale | c | Emil i Lönneberga | ru Эмиль из Лённеберги | childhood satire | audio
ronja | lindgren | swe | 1981 | tale | c | Ronja rövardotter | ru Рони, дочь разбойника | adventure |
mio | lindgren | swe | 1954 | tale | c | Mio, min Mio | ru Мио, мой Мио! | tales fantasy |
komet | jansson | swe |  | tale | c | Kometjakten | ru Муми-тролль и комета | tales adventure | audio
gelsomino | rodari | ita |  | tale | c | Gelsomino nel paese dei bugiardi | ru Джельсомино в Стране лжецов | tales satire | audio
skazki-po-telefonu | rodari | ita | 1962 | tale | c | Favole al telefono | ru Сказки по телефону | tales childhood | audio
black-arrow | stevenson | eng | 1888 | novel | y | The Black Arrow | ru Чёрная стрела | adventure history | audio
jekyll | stevenson | eng | 1886 | novella | a | Strange Case of Dr Jekyll and Mr Hyde | ru Странная история доктора Джекила и мистера Хайда | science-fiction psychology | en
captain-singleton | defoe | eng | 1720 | novel | a | Captain Singleton | ru Жизнь и пиратские приключения славного капитана Сингльтона | adventure sea |
universe-nutshell | hawking | eng | 2001 | popular | a | The Universe in a Nutshell | ru Мир в ореховой скорлупке | space physics |
voyage-beagle | darwin | eng |  | popular | a |  | ru Путешествие натуралиста вокруг света на корабле «Бигль» | biology travel |
`;

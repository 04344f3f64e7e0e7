/** More Kazakh poets, from the zhyrau to those of today; columns as in kazakh-classics.ts. */
export const poets = `
bukhar-tolghaulary | bukhar | kaz |  | verse | a | Толғаулар |  | poetry-zhyrau khanate |
osietnama | dulat | kaz |  | verse | a | Өсиетнама |  | poetry-zhyrau rare |
zar-zaman | shortanbai | kaz |  | verse | a | Зар заман |  | poetry-zhyrau |
ush-qiian | murat | kaz |  | verse | a | Үш қиян |  | poetry-zhyrau |
aqiyq | suiinbai | kaz |  | verse | a | Ақиық |  | poetry-zhyrau |
qulpynai-kenen | kenen | kaz |  | songs | a | Көкшолақ |  | music |
quralai-sulu | baizaqov | kaz |  | poem | a | Құралай сұлу |  | love |
aqbope | baizaqov | kaz |  | poem | a | Ақбөпе |  | love |
altai-aiasynda | baizaqov | kaz |  | poem | a | Алтай аясында |  | nature |
qurmanghazy | ergaliev | kaz |  | poem | a | Құрманғазы |  | music |
kulanda | sain | kaz |  | poem | a | Күләнда |  | war |
kok-turikter | medetbek | kaz |  | verse | a | Көк түріктер сарыны |  | turkic history |
ghaisha-bibi | raushanov | kaz |  | poem | a | Ғайша бибі |  | love |
qustar-dosymyz | raushanov | kaz |  | popular | y | Құстар – біздің досымыз |  | animals nature | audio
kiiz-kitap | esdaulet | kaz |  | verse | a | Киіз кітап |  | philosophy |
balquraq | aitkhozhina | kaz |  | verse | a | Балқұрақ |  | love women |
laila | zhaqypbaev | kaz |  | verse | a | Ләйлә |  | love |
soghystyng-songghy | nurgaliev | kaz |  | poem | a | Соғыстың соңғы жазы |  | war childhood |
orkenietting | shakhanov | kaz |  | poem | a | Өркениеттің адасуы | ru Заблуждение цивилизации | philosophy |
zhazager-zhady | shakhanov | kaz |  | poem | a | Жазагер жады космоформуласы |  | history philosophy |
quz-basyndaghy | aitmatov,shakhanov | kaz |  | essay | a | Құз басындағы аңшының зары | ru Плач охотника над пропастью | philosophy |
kokeiimde | aqsungqaruly | kaz |  | verse | a | Көкейімде Күлтегіннің жазуы бар |  | qaraghandy turkic |
zhezkiik | salyqov | kaz |  | poem | a | Жезкиік |  | zhezqazghan nature |
baiterek-poem | aituly | kaz |  | poem | a | Бәйтерек |  | history |
muqaghali-zheltoqsan | aituly | kaz |  | poem | a | Мұқағали – Желтоқсан |  | history |
noian-qoian | myrza-ali | kaz |  | verse | c | Ноян-қоян |  | animals childhood | audio braille
kishkene-qozhanasyrlar | myrza-ali | kaz |  | verse | c | Кішкене Қожанасырлар |  | childhood satire | audio
qyran-dala | zhuban | kaz |  | poem | a | Қыран дала | ru Орлиная степь | steppe history |
baiqongyr | zhuban | kaz |  | poem | a | Байқоңыр баспалдақтары |  | space |
almazhan | ongharsynova | kaz |  | poem | a | Алмажан |  | women |
oilar | ongharsynova | kaz |  | poem | a | Ойлар |  | women philosophy |
tampish-qara | sargasqaev | kaz |  | novella | c | Тәмпіш қара |  | childhood village | audio
qosh-bol-ata | nurmagambetov | kaz |  | novella | c | Қош бол, ата! |  | childhood village |
`;

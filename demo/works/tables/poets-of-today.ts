/** Poems of the 20th and 21st centuries; columns as in kazakh-classics.ts. */
export const poetsOfToday = `
raiymbek-raiymbek | maqataev | kaz |  | poem | a | Райымбек! Райымбек! |  | history |
omir-ozen | maqataev | kaz |  | verse | a | Өмір-өзен |  | philosophy |
ush-baqytym | maqataev | kaz |  | verse | a | Үш бақытым |  | love | audio
sabi-bolgym-keledi | maqataev | kaz |  | verse | a | Сәби болғым келеді |  | childhood |
poeziia-menimen-egiz | maqataev | kaz |  | verse | a | Поэзия, менімен егіз бе едің? |  | philosophy | audio
sarzhailau | maqataev | kaz |  | verse | a | Саржайлау |  | nature | audio
qos-qarlygash | maqataev | kaz |  | novella | a | Қос қарлығаш |  | love |
dauyl | amanzholov | kaz |  | verse | a | Дауыл |  | war |
nurly-dunie | amanzholov | kaz |  | verse | a | Нұрлы дүние |  | nature |
saryarqa | amanzholov | kaz |  | verse | a | Сарыарқа |  | saryarqa qarqaraly |
oral | amanzholov | kaz |  | verse | a | Орал |  | nature |
bikesh | amanzholov | kaz |  | poem | a | Бикеш |  | women |
qupiia-qyz | amanzholov | kaz |  | poem | a | Құпия қыз |  | war women |
otyrar-dastany | shakhanov | kaz |  | poem | a | Отырар дастаны |  | history | audio
narynqum-zaualy | shakhanov | kaz |  | poem | a | Нарынқұм зауалы |  | women |
tanakoz | shakhanov | kaz |  | poem | a | Танакөз |  | love |
tort-ana | shakhanov | kaz |  | verse | a | Төрт ана |  | ethics | audio
zheruiyq | myrza-ali | kaz |  | verse | a | Жерұйық |  | steppe |
qyzyl-kitap-myrza-ali | myrza-ali | kaz |  | verse | a | Қызыл кітап |  | nature |
aq-otau | myrza-ali | kaz |  | verse | a | Ақ отау |  | love |
kumis-qongyrau-myrza-ali | myrza-ali | kaz |  | verse | a | Күміс қоңырау |  | nature |
iirim | myrza-ali | kaz |  | essay | a | Иірім |  | philosophy |
zhazmysh | myrza-ali | kaz |  | essay | a | Жазмыш |  | philosophy |
zhesir-tagdyry | zhuban | kaz |  | poem | a | Жесір тағдыры |  | women war |
sel | zhuban | kaz |  | poem | a | Сел |  | nature almaty |
asau-tolqyn | ongharsynova | kaz |  | verse | a | Асау толқын |  | women |
daua | ongharsynova | kaz |  | verse | a | Дауа |  | philosophy |
sening-makhabbatyng | ongharsynova | kaz |  | verse | a | Сенің махаббатың |  | love |
shashy-agargan-qyz | ongharsynova | kaz |  | essay | a | Шашы ағарған қыз |  | women |
qumdagy-munaralar | aibergenov | kaz |  | verse | a | Құмдағы мұнаралар |  | steppe |
bir-toiym-bar | aibergenov | kaz |  | verse | a | Бір тойым бар |  | love |
aruana-bauyr-dunie | aibergenov | kaz |  | verse | a | Аруана – бауыр дүние |  | steppe | audio
aq-orman | maulenov | kaz |  | verse | a | Ақ орман |  | nature |
boz-zhusan | maulenov | kaz |  | verse | a | Боз жусан |  | steppe |
alys-ketip-baramyn | maulenov | kaz |  | verse | a | Алыс кетіп барамын |  | steppe |
balausa | nazhimedenov | kaz | 1961 | verse | a | Балауса |  | nature |
kui-kitaby | nazhimedenov | kaz | 1967 | verse | a | Күй кітабы |  | music |
aq-shagyl | nazhimedenov | kaz |  | novel | a | Ақ шағыл |  | village |
mening-qazaqstanym | nazhimedenov | kaz |  | songs | y | Менің Қазақстаным |  | kazakhstan music | audio braille
yrauan | abdikakimov | kaz |  | verse | a | Ырауан |  | philosophy |
aqsham-khattary | abdikakimov | kaz |  | verse | a | Ақшам хаттары |  | philosophy |
aspandagy-angsarym | salyqbai | kaz |  | verse | a | Аспандағы аңсарым |  | love women |
qara-oramal | zhailybai | kaz |  | poem | a | Қара орамал |  | repression karlag women | audio
akhillesting-okshesi | esdaulet | kaz |  | verse | a | Ахиллестің өкшесі |  | philosophy |
sholpan-zhuldyz-tugansha | raushanov | kaz |  | verse | a | Шолпан жұлдыз туғанша |  | love |
perishteler-men-qustar | raushanov | kaz |  | verse | a | Періштелер мен құстар |  | philosophy |
qara-bauyr-qasqaldaq | raushanov | kaz |  | verse | a | Қара бауыр қасқалдақ |  | nature |
marzhan-soz | alimbai | kaz |  | essay | y | Маржан сөз |  | language ethics |
ornekti-soz-ortaq | alimbai | kaz |  | essay | y | Өрнекті сөз – ортақ қазына |  | proverbs language |
khalyq-gazhap-talimger | alimbai | kaz |  | essay | a | Халық – ғажап тәлімгер |  | pedagogy proverbs |
`;

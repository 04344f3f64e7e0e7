/** Letters of other alphabets and keyboards, slips, subjects, children's and pupils' questions. Rows as in `set.ts`. */

/** Latin letters, Russian letters for Kazakh ones, the wrong layout. */
export const otherLetters = `
абай жолы ауезов | abai-zholy=3
кошпендилер | koshpendiler=3
каһар | qahar=3
кыз жибек | qyz-zhibek=3 qyz-zhibek-play=3
менин атым кожа | mening-atym-qozha=3
кан мен тер | qan-men-ter=3
улпан | ulpan=3
ер тостик | er-tostik=3
кара создер | qara-sozder=3
алтын орда есенберлин | altyn-orda=3
откен кундер | otkan-kunlar=3 otken-kunder=3
кулагер жансугуров | qulager=3
батыр баян магжан | batyr-baian=3
коксерек | kokserek=3
abai zholy | abai-zholy=3
abay joly | abai-zholy=3
koshpendiler | koshpendiler=3
qan men ter | qan-men-ter=3
kishkentai khanzada | malenkii-prints=3
qyz jibek | qyz-zhibek=3 qyz-zhibek-play=3
mukhtar auezov | @auezov=3 #auezov=1
chingiz aitmatov | @aitmatov=3
pushkin | @pushkin=3
voina i mir | voina-i-mir=3
Alpamys batyr | alpamys=3
Алпамыш | alpamysh-uzbek=3
Кобланды | qobylandy=3 zhenshchina-koblandy=2
djqyf b vbh | voina-i-mir=3
vfktymrbq ghbyw | malenkii-prints=3
geirby | @pushkin=3
`;

export const slips = `
абай жлы | abai-zholy=3
көшпендилер есенберлин | koshpendiler=3
көшенділер | koshpendiler=3
преступленее и наказание | prestuplenie=3
достаевский | @dostoevsky=3
ауезов мухтор | @auezov=3
маленкий принц | malenkii-prints=3
айтмaтов | @aitmatov=3
мастр и маргарита | master=3
гари потер | garri-potter=3 potter-2=3 potter-3=3 potter-4=3
шерлок холмз | kholms=3 baskervili=2
незнайко | neznaika=3 neznaika-na-lune=3 neznaika-v-solnechnom=3
мұқтар әуезов | @auezov=3
есенберлен | @esenberlin=3
чиполино | chippolino=3
бременскии музыканты | bremen=3
робензон крузо | robinzon=3
сұлтанмахмұт торайгыров | @toraighyrov=3
қазақ ертегілірі | qazaq-ertegileri=3
стругацкий пикник на обочене | piknik=3
абайжолы | abai-zholy=3
войнаимир | voina-i-mir=3
`;

export const subjects = `
история казахстана | qazaqstan-tarikhy=3 asfendiarov-istoriia=3 tarikh-alippesi=2 bekmakhanov-20-40=2
қазақстан тарихы | qazaqstan-tarikhy=3 asfendiarov-istoriia=3 tarikh-alippesi=2 qazaq-tarikhynan=2 qily-tarikh=2 bekmakhanov-20-40=2
карлаг | karlag-kuznetsova=3 #karlag.rus=2
қарлаг туралы | #karlag.kaz=3
қазақ хандығы | #khanate.kaz=3
казахское ханство | #khanate.rus=3
алаш қозғалысы | alash-qozgalysy=3 #alash.kaz=2
ашаршылық | #famine.kaz=3
голод 1930-х годов | #famine.rus=3
депортация народов | #deportation.rus=3
мақал-мәтелдер | maqal-matelder=3 #proverbs.kaz=2
пословицы и поговорки | maqal-matelder=3 #proverbs.rus=2
қазақтың салт-дәстүрі | salt-dastur=3 #customs.kaz=2
традиции казахского народа | salt-dastur=3 #customs.rus=2
космос | #space.rus=3
ғарыш | #space.kaz=3
детектив | #detective.rus=3
қазақ музыкасы | #music.kaz=3
шежіре | shezhire=3 turik-shezhiresi=3 qazaq-shezhiresi=3 #genealogy.kaz=2
тың игеру | #virgin-land.kaz=3
семейное право | neke-erli-zaiyptylyq=3
трудовой кодекс | qazaqstan-respublikasynyng-e=3
конституция рк | konstitutsiia=3
ҚР конституциясы | konstitutsiia=3
психология | psikhologiia=3 #psychology.rus=2
Арал теңізі | #aral.kaz=3
орфографиялық сөздік | orfografiia=3
золотая орда | altyn-orda=3 #golden-horde.rus=2
казахский язык | #language.rus=3
`;

export const childrensQuestions = `
про динозавров | nothing
динозаврлар туралы | nothing
ертегілер балаларға | #tales/c.kaz=3 #tales.kaz=1
балаларға арналған ертегілер | #tales/c.kaz=3 #tales.kaz=1
сказки для детей | #tales/c.rus=3 #tales.rus=1
сказки про животных | #tales#animals.rus=3 #animals/c.rus=1
жануарлар туралы ертегі | #tales#animals.kaz=3 #animals/c.kaz=1
про космос для детей | #space/c.rus=3 #space.rus=1
книга про школу | #school.rus=3
книги про собак | kashtanka=2 mumu=2 bely-pudel=2 polkan-degen-it=2
ит туралы әңгіме | polkan-degen-it=3
алдар көсе туралы ертегі | aldar-kose=3 aldar-kose-men=2 aldar-kose-men-kazakh-folk=2 aldar-kose-men-kazakh-folk-tale=2 aldar-kose-play=1
жұмбақтар | zhumbaqtar=3
загадки для детей | zhumbaqtar=3
жаңылтпаш | zhanyltpashtar=3
скороговорки | zhanyltpashtar=3
түлкі туралы ертегілер | tulki-qoishy-aiu=3 bodene-tulki=3 tulki-men-eshki=3 arystan-men-tulki=3 tulki-men-tyrna=3 vorona-i-lisitsa=2
почитать про незнайку | neznaika=3 neznaika-na-lune=3 neznaika-v-solnechnom=3
что почитать про приключения | #adventure.rus=3 chippolino=2 kholms=2 oliver=2
книга про волшебников | volshebnik=3 garri-potter=1
золотой ключик буратино | zolotoi-kliuchik=3
қызыл телпек | krasnaia-shapochka=3
мысық туралы | mysyq-pen-tyshqan=3 kot-v-sapogakh=3 maqta-qyz=3 mysyqtar-patshalygy=3
про пиратов и сокровища | ostrov-sokrovishch=3
математика балаларға | #mathematics.kaz=3
`;

export const schoolReading = `
алтынсарин кел балалар оқылық | kel-balalar=3
бала шоқан | bala-shoqan=3
крылов басни | basni-krylova=3 vorona-i-lisitsa=2 strekoza-i-muravei=2 lebed-shuka-i=2
басни крылова читать | basni-krylova=3 vorona-i-lisitsa=2 strekoza-i-muravei=2 lebed-shuka-i=2
ворона и лисица | vorona-i-lisitsa=3
муму тургенев | mumu=3
капитанская дочка пушкин 8 класс | kapitanskaia-dochka=3
отцы и дети | ottsy-i-deti=3
горе от ума грибоедов | gore-ot-uma=3
герой нашего времени лермонтов | geroi=3
абайдың қара сөздері | qara-sozder=3
абай өлеңдері | abai-olengder=3 abai-1909=2 @abai=1
батыр баян | batyr-baian=3
қозы көрпеш баян сұлу | qozy-korpesh=3 qozy-play=3
сын полка катаев | syn-polka=3
уроки французского распутин | uroki-frantsuzskogo=3
мұғалжар | nothing
ұшқан ұя | ushqan-uia=3
ыбырай алтынсарин әңгімелері | bai-balasy=3 qypshaq-seitqul=3 @altynsarin=2
ақын қыздар айтысы | aqyn-qyzdar=3
`;

/** Words of two languages, and more of them than any record has. */
export const mixed = `
роман абай жолы на казахском | abai-zholy=3
книга көшпенділер есенберлин | koshpendiler=3
айтматов белый пароход книга | aq-keme=3
ауэзов мухтар абай жолы 1 том | abai-zholy=3
кітап мені атым қожа | mening-atym-qozha=3
қазақ ертегілері сказки | qazaq-ertegileri=3 #tales.kaz=1
словарь қазақша орысша | qazaq-orys-sozdik=3 orys-qazaq-sozdik=2
орысша-қазақша сөздік | orys-qazaq-sozdik=3
english kazakh dictionary | qazaqsha-agylshynsha-sozdik=3 agylshynsha-qazaqsha-sozdik=3
the little prince | malenkii-prints=3
nomads esenberlin | koshpendiler=3
сакен сейфуллин өлеңдері | otken-kunder=2 asau-tulpar=2 dombyra=2 ekspress=2 @seifullin=1
стихи макатаева | @maqataev=3
поэзия жырау | bes-ghasyr=2 aldaspan=2 #poetry-zhyrau.kaz=3
ауыл туралы повесть | #village.kaz=2
роман о войне | #war.rus=3 #revolution.rus=1 voina-i-mir=2
соғыс туралы романдар | #war.kaz=3 #revolution.kaz=1 voina-i-mir=2
махаббат туралы роман | #love.kaz=3
`;

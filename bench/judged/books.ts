/** Titles, people and both together, as readers type them. The form of the rows is in `set.ts`. */

export const titlesInKazakh = `
абай жолы | abai-zholy=3
Абай жолын | abai-zholy=3
көшпенділер | koshpendiler=3
менің атым қожа | mening-atym-qozha=3
қан мен тер | qan-men-ter=3
ақбілек | aqbilek=3
қараш-қараш оқиғасы | qarash-qarash=3
қыз жібек | qyz-zhibek=3 qyz-zhibek-play=3
алдар көсе | aldar-kose=3 aldar-kose-play=3 aldar-kose-men=2 aldar-kose-men-kazakh-folk=2 aldar-kose-men-kazakh-folk-tale=2
батырлар жыры | #epic=2
қобыланды батыр | qobylandy=3 qaraqypshaq-qobylandy=2 zhenshchina-koblandy=1
Алтын Орда | altyn-orda=3 #golden-horde=1
кішкентай ханзада | malenkii-prints=3
соғыс және бейбітшілік | voina-i-mir=3
шал мен теңіз | starik-i-more=3
қазақ солдаты | qazaq-soldaty=3
махаббат қызық мол жылдар | makhabbat-qyzyq=3
еңлік кебек | englik-kebek=3 englik-kebek-poem=3 englik-kebek-maghauiia=3
айтыс | aitys=3 aitys-kazakh-folk=3 birzhan-sara=2 aqyn-qyzdar=2 suiinbai-qataghan=2 zhambyl-qulmambet=2 shozhe-men-balta=2 shozhe-men-kempirbai=2 ulbike-men-kuderi=2 aset-pen-ryszhan=2 zhanaq-pen-tubek=2 orynbai-men-togzhan=2 zhambyl-men-sarbas=2 zhambyl-men-dosmagambet=2
қара сөздер | qara-sozder=3
алпамыс | alpamys=3
абай энциклопедия | abai-ents=3
құлагер | qulager=3 qulager-aqan=3
`;

export const titlesInRussian = `
путь абая | abai-zholy=3
кочевники | koshpendiler=3
кровь и пот | qan-men-ter=3
меня зовут кожа | mening-atym-qozha=3
война и мир | voina-i-mir=3
война миров | voina-mirov=3
преступление и наказание | prestuplenie=3
маленький принц | malenkii-prints=3
слова назидания | qara-sozder=3
белый пароход | aq-keme=3
и дольше века длится день | boranbekket=3
буранный полустанок | boranbekket=3
мастер и маргарита | master=3
мастера и маргариту | master=3
евгения онегина | onegin=3
тихий дон | tikhii-don=3
доктор живаго | zhivago=3
книга джунглей | maugli=3
казахско-русский словарь | qazaq-orys-sozdik=3
красная книга | qyzyl-kitap=3
хатико | nothing
степной волк | stepnoi-volk=3
степь | step=3 dala=3 #steppe=1
двенадцать | dvenadtsat=3 stulia=2 dvenadtsat-mesiatsev=2 twelfth-night=1
`;

export const people = `
мұхтар әуезов | @auezov=3 #auezov=1
Әуезов Мұхтар | @auezov=3 #auezov=1
ауэзов м | @auezov=3 #auezov=1
книги ауэзова | @auezov=3 #auezov=1
әуезовтің шығармалары | @auezov=3 #auezov=1
чингиз айтматов | @aitmatov=3
айтматова чингиза | @aitmatov=3
шыңғыс айтматовтың кітаптары | @aitmatov=3
пушкин | @pushkin=3
пушкина сказки | saltan=3 rybak-i-rybka=3 skazka-o-pope=3 skazka-o-zolotom=3 skazka-o-mertvoi=3 ruslan=2
лев толстой | @tolstoi=3 @tolstoi-a=1
алексей толстой | @tolstoi-a=3
бейімбет майлин | @mailin=3 beiimbet-study=1
ілияс есенберлин | @esenberlin=3
есенберлиннің романдары | @esenberlin=3
магжан жумабаев | @magzhan=3 #magzhan=1
мағжан | @magzhan=3 #magzhan=2
жамбыл жабаев | @zhambyl=3 zhambyl-qulmambet=1 zhambyl-men-sarbas=1 zhambyl-men-dosmagambet=1
ибрай алтынсарин | @altynsarin=3 #altynsarin=1
братья стругацкие | @strugatsky-a=3
братья гримм | @grimm-j=3
ағайынды гримм | @grimm-j=3
агата кристи | @christie=3
жюль верн | @verne=3
олжас сулейменов | @suleimenov=3
шоқан уәлиханов | @ualikhanov=3 shoqan-ualikhanov=3 #shoqan=2
қаныш сәтбаев | @satbaev=3 qazaqtyng-qanyshy=2
momyshuly | @momyshuly=3 #momyshuly=2
мұқағали | @maqataev=3 muqaghali-zheltoqsan=2
бауыржан момышұлы туралы | #momyshuly=3 @momyshuly=2
`;

export const titlesWithPeople = `
абай жолы әуезов | abai-zholy=3
ауэзов путь абая | abai-zholy=3
әуезов көксерек | kokserek=3
айтматов плаха | zhanpida=3
жәмила айтматов | zhamilia=3
сәкен сейфуллин тар жол тайғақ кешу | tar-zhol=3
есенберлин алмас қылыш | almas-qylysh=3
қаһар есенберлин | qahar=3
детство горького | detstvo-gorky=3
толстой детство | detstvo-tolstoi=3
гоголь мертвые души | mertvye-dushi=3
бек волоколамское шоссе | volokolamskoe=3
гарри поттер роулинг | garri-potter=3 potter-2=3 potter-3=3 potter-4=3
соқпақбаев балалық шаққа саяхат | balalyq-shaqqa=3
гүлсары шыңғыс айтматов | gulsary=3
қарағанды мұстафин | qaraghandy-roman=3
дос іздеп жүрмін мұратбеков | dos-izdep-zhurmin=3
островский гроза | groza=3
как закалялась сталь островский | kak-zakalialas=3
әбіш кекілбаев үркер | urker=3
`;

/** Where the facts of the region come from; nodes name these keys. Pages are cited as they stood when read. */
export const sources: Readonly<Record<string, string>> = {
  "oblast-2022":
    "Указ Президента о новых областях, вступил в силу 08.06.2022: состав областей (inform.kz a3923203; mgorod.kz)",
  qazaqculture:
    "https://qazaqculture.com/heritage/bibilioteki/karagandinskaya-oblastnaya-universalnaya-nauchnaya-biblioteka-imeni-nv-gogolya",
  "karlib-departments": "https://karlib.kz/en/about-the-library/departments/department-of-local-studies",
  "odb-abai": "http://odb-abai.kz/index.php?option=com_content&view=article&id=228&Itemid=53&lang=en",
  speckarlib: "https://speckarlib.kz/?lang=ru&page_id=275",
  "oblast-special": "https://www.karaganda-region.kz/rus/citizens_cult_7_4",
  csmb: "https://csmb.kz/index.php/ru/novosti-ru (ЦБС города Караганды: Центральная городская библиотека им. М. О. Ауэзова, 20 филиалов)",
  "balqash-wiki": "kk.wikipedia.org: Балқаш қаласының орталықтандырылған кітапхана жүйесі",
  practicum:
    "Сообщение о практикуме методистов области на базе Центральной городской библиотеки имени С. Сейфуллина, Балхаш: детская библиотека имени А. Гайдара, филиал № 4 «Сырлас»; перечень систем-участниц",
  shahtinsk:
    "Википедия: Шахтинская централизованная библиотечная система (Центральная городская библиотека имени Бухар жырау и 7 филиалов; Шахан, Долинка, Новодолинский)",
  saran: "https://cbs-saran.gov.kz; https://sarangazeti.kz/ru/novosti/1203-i-interesno-i-poznavatelno.html",
  qarqaraly: "https://qarqaraly-kitaphana.kz/?page_id=1145",
  osakarovka: "https://cbs-osakarovka.kz/ru/modellib",
  "best-rural-2012":
    "https://karlib.kz/ru/metodicheskaya-pomoshch/32-metodicheskij-blog/627-luchshaya-selskaya-biblioteka",
  "contest-2021": "http://uniorlib.kz/index.php/ru/2017-07-10-05-11-19/1185-27-maya-2021",
  satpaev: "http://dub-satpaev.kz/kk/history_bibl/",
  qarazhal: "https://qarajalnews.kz/v-mire-slova",
  conference:
    "Сообщение о конференции: областные библиотеки, архив, музей, университет; участники из Национальной библиотеки РК и Казахстанского библиотечного союза",
  "csmb-partners":
    "https://csmb.kz/index.php/ru/novosti-ru?start=40 (Государственный архив Карагандинской области, областной историко-краеведческий музей)",
  "odb-partners": "https://odb-abai.kz/en/2022/11/ (университеты имени Е. А. Букетова и имени А. Сагинова)",
  general: "Общеизвестное учреждение; сверено по его названию, без ссылки на страницу",
  geonames: "GeoNames (CC BY 4.0): точки населённых пунктов",
};

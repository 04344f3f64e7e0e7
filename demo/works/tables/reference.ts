/** Dictionaries, encyclopaedias, laws, popular science, periodicals; columns as in kazakh-classics.ts. */
export const referenceAndPeriodicals = `
qazaq-sovet-ents | @kse | kaz | 1972 | encyclopedia | a | Қазақ Совет энциклопедиясы |  | kazakhstan |
qazaqstan-ents | @qe | kaz | 1998 | encyclopedia | a | Қазақстан: Ұлттық энциклопедия | ru Казахстан: Национальная энциклопедия | kazakhstan |
abai-ents | @qe | kaz | 1995 | encyclopedia | a | Абай: Энциклопедия |  | abai criticism |
abai-tili-sozdigi | @til | kaz | 1968 | dictionary | a | Абай тілі сөздігі |  | abai language |
tusindirme-sozdik | @til | kaz | 1974 | dictionary | a | Қазақ тілінің түсіндірме сөздігі |  | language |
orfografiia | @compilers | kaz |  | dictionary | y | Қазақ тілінің орфографиялық сөздігі |  | language school |
qazaq-orys-sozdik | @compilers | kaz |  | dictionary | y | Қазақша-орысша сөздік | ru Казахско-русский словарь | language school |
orys-qazaq-sozdik | @compilers | rus |  | dictionary | y | Русско-казахский словарь | kk Орысша-қазақша сөздік | language school |
qazaqstan-tarikhy | @tarikh | kaz |  | study | a | Қазақстан тарихы: көне заманнан бүгінге дейін | ru История Казахстана с древнейших времён до наших дней | history kazakhstan |
konstitutsiia | @law | kaz | 1995 | law | a | Қазақстан Республикасының Конституциясы | ru Конституция Республики Казахстан / en Constitution of the Republic of Kazakhstan | law kazakhstan | braille large
qyzyl-kitap | @compilers | kaz |  | handbook | a | Қазақстанның Қызыл кітабы | ru Красная книга Казахстана | animals nature kazakhstan |
qaraghandy-ents | @kse | rus |  | encyclopedia | a | Караганда. Карагандинская область: Энциклопедия |  | qaraghandy central-kz |
dal-slovar | dal | rus | 1863 | dictionary | a | Толковый словарь живого великорусского языка |  | russian-language |
ozhegov-slovar | ozhegov | rus | 1949 | dictionary | a | Словарь русского языка |  | russian-language school |
zanimatelnaia-fizika | perelman | rus | 1913 | popular | y | Занимательная физика |  | physics |
kratkaia-istoriia | hawking | eng | 1988 | popular | y | A Brief History of Time | ru Краткая история времени | physics space | en
proiskhozhdenie-vidov | darwin | eng | 1859 | study | a | On the Origin of Species | ru Происхождение видов | biology | en
zhuldyz | @writers | kaz | 1928 | journal | a | Жұлдыз |  | criticism |
prostor | @writers | rus | 1933 | journal | a | Простор |  | criticism |
abai-zhurnaly | @editors | kaz |  | journal | a | Абай |  | abai criticism |
baldyrghan | @editors | kaz | 1958 | journal | c | Балдырған |  | childhood |
aq-zhelken | @editors | kaz |  | journal | y | Ақ желкен |  | school |
zhalyn-zhurnaly | @editors | kaz |  | journal | y | Жалын |  | criticism |
aqiqat-zhurnaly | @editors | kaz |  | journal | a | Ақиқат |  | kazakhstan |
madeni-mura | @editors | kaz |  | journal | a | Мәдени мұра |  | customs folklore |
egemen | @editors | kaz | 1919 | newspaper | a | Егемен Қазақстан |  | kazakhstan |
kazpravda | @editors | rus | 1920 | newspaper | a | Казахстанская правда |  | kazakhstan |
qazaq-adebieti | @writers | kaz | 1934 | newspaper | a | Қазақ әдебиеті |  | criticism |
ana-tili | @editors | kaz | 1990 | newspaper | a | Ана тілі |  | language |
ortalyq-qazaqstan | @editors | kaz | 1931 | newspaper | a | Орталық Қазақстан |  | qaraghandy central-kz |
industrialnaia | @editors | rus | 1931 | newspaper | a | Индустриальная Караганда |  | qaraghandy |
aiqap | @editors | kaz | 1911 | journal | a | Айқап |  | alash enlightenment rare | ended=1915
qazaq-gazeti | @editors | kaz | 1913 | newspaper | a | Қазақ |  | alash rare | ended=1918
`;

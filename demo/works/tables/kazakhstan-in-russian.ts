/** Kazakhstan's authors who wrote in Russian; columns as in kazakh-classics.ts. */
export const kazakhstanInRussian = `
solianoi-bunt | vasiliev-p | rus | 1933 | poem | a | Соляной бунт |  | steppe history |
gibel-kazachego | vasiliev-p | rus |  | poem | a | Песня о гибели казачьего войска |  | revolution |
portrety-zagovorili | raevsky | rus | 1974 | study | a | Портреты заговорили |  | criticism |
derzhavin-d | dombrovsky | rus |  | novel | a | Державин |  | history |
smuglaia-ledi | dombrovsky | rus |  | novella | a | Смуглая леди |  | history |
gu-ga | simashko | rus |  | novella | a | Гу-га |  | war |
parfianskaia | simashko | rus |  | novella | a | Парфянская баллада |  | history |
iskuplenie-dabira | simashko | rus |  | novella | a | Искупление дабира |  | history |
v-gorode-vernom | snegin | rus |  | novel | a | В городе Верном |  | almaty revolution |
na-dalnikh | snegin | rus |  | novella | a | На дальних подступах |  | war |
kto-esli-ne-ty | gert | rus |  | novel | y | Кто, если не ты? |  | school |
gonets | alimzhanov | rus |  | novel | a | Гонец | kk Жаушы | khanate history |
vozvrashchenie-uchitelia | alimzhanov | rus |  | novel | a | Возвращение учителя | kk Ұстаздың оралуы | history philosophy |
suvenir-iz-otrara | alimzhanov | rus |  | novella | a | Сувенир из Отрара |  | history |
strela-makhambeta | alimzhanov | rus |  | novella | a | Стрела Махамбета | kk Махамбеттің жебесі | uprising history |
ne-zhaleiu | shchegolikhin | rus |  | novel | a | Не жалею, не зову, не плачу… |  | repression |
tuiuk-su | belger | rus |  | novel | a | Туюк су |  | deportation |
mamliuk | tursunov | rus |  | novel | a | Мамлюк |  | history |
v-poiskakh-chashi | nauryzbaeva,kalaus | rus |  | novella | c | В поисках золотой чаши |  | adventure childhood |
kogda-zhazhdut | sanbaev | rus |  | novel | a | Когда жаждут мифа |  | mangystau |
`;

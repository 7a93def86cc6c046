/** Words of English that begin with a capital letter for other reasons than being a part of a name. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Open a sentence, or a phrase in a headline. */
export const FUNCTION_WORDS = set(`
  a about above across after again against all almost already also although always am among an and another any are as
  ask at back be because been before behind being below beside besides between beyond both but by can cannot could
  despite did do does down during each either else enter even ever every everyone except few for from further had has
  have he hear her here hers him his how however i if in indeed inside instead into is it its itself just last late
  later least less let like likewise many may maybe me meanwhile meet might more moreover most much must my near
  neither never nevertheless new next no nobody none nor not nothing now of off often on once one only onto or other
  others otherwise our ours out outside over own perhaps quite rather really s same several shall she should since so
  some soon still such t tell than that the their theirs them then there therefore these they this those though
  through throughout thus till to today together tomorrow tonight too toward towards two three four five under unless
  unlike until up upon us very via was watch we were what whatever when whenever where whereas whether which while who
  whoever whole whom whose why will with within without would yesterday yes yet you your asked according following
  given speaking earlier separately recently currently finally first second third critics officials analysts lawmakers
  ministers leaders reporters says said added told`);

/** Behind a name these say that its bearer does something. */
export const AUXILIARIES = set(`
  has had have will would is was are were can could may might must should does did`);

/** Days and months. */
export const CALENDAR = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter`);

/** Before a surname these say nothing about who it is. */
export const PLAIN_TITLES = set('mr mister then former ex');

/** Open a headline before a surname and describe its bearer: a capital there makes no given name of them. */
export const DESCRIBERS = set(`
  hardliner hawk nationalist conservative reformist moderate populist liberal rival newcomer frontrunner hopeful challenger
  lawmaker politician incumbent outgoing veteran successor predecessor pacifist hawkish embattled beleaguered`);

/** Trades that others follow for their pleasure. */
export const PASTIMES = set(`
  author boxer cellist climber cyclist dancer drummer gardener golfer guitarist musician novelist painter pianist poet
  saxophonist singer skater skier sprinter swimmer trumpeter violinist wrestler`);

/** With these a trade is what a politician had or has besides. */
export const BESIDES = set(
  'former ex one-time onetime amateur keen avid trained would-be self-taught part-time lifelong',
);

/** Before a surname these say that somebody else bears it, too. */
export const OTHERS = set('another different');

/** Before a surname these tell its bearer from a younger one of the same name, who is in the news. */
export const ELDERS = set('elder senior older');

/** Before a surname these name an office: the person's own, or another person's. */
export const OFFICES = set(`
  president premier minister secretary senator sen representative rep congressman congresswoman governor gov mayor judge
  justice sheriff officer detective inspector sergeant sgt captain capt colonel col general gen major lieutenant lt
  admiral adm commander cmdr doctor dr professor prof coach manager chef sir lady lord dame saint st reverend rev father
  sister brother uncle aunt pastor bishop cardinal pope king queen prince princess emperor ambassador chairman
  chairwoman chair director chancellor deputy councilman councillor commissioner chief agent attorney adviser advisor
  spokesman spokeswoman spokesperson envoy counselor master goalkeeper pitcher actor actress singer ms mrs miss madam`);

/**
 * Before a name, in small letters, these say by what its bearer lives: nobody whose politics are news. Words that are verbs
 * or adverbs as well are left out: "going forward Kishida will", "to guide Hayashi".
 */
export const TRADES = set(`
  accountant actor actress animator architect artist astronaut astronomer athlete author baker barber barista
  bartender batsman beekeeper biologist blacksmith bookseller bowler boxer brewer bricklayer builder cameraman
  caretaker carpenter cellist centre-back ceramicist chef chemist choreographer cleaner climber comedian composer
  conductor constable courier cricketer cyclist dancer decorator defender dentist designer detective dietitian drummer
  electrician engineer farmer firefighter fisherman florist flautist footballer gardener goalkeeper goalie golfer
  grocer guitarist gymnast hairdresser handyman harpist headmaster headmistress headteacher historian hotelier
  housewife illustrator infielder innkeeper instructor janitor jeweller jeweler jockey joiner journalist landlady
  landlord librarian lifeguard linebacker locksmith magician mechanic meteorologist midfielder midwife milkman miner
  musician novelist nutritionist organist outfielder painter paramedic pharmacist photographer physicist
  physiotherapist pianist pitcher playwright plumber poet postman postmaster potter printer programmer psychologist
  publican quarterback racer rapper receptionist referee retiree reliever saxophonist scientist sculptor seamstress
  shopkeeper shortstop singer skater skier soldier soprano sprinter stationmaster striker student surgeon swimmer
  teacher teenager tenor translator trombonist trucker trumpeter umpire vet veterinarian violinist waiter waitress
  weaver winemaker winger wrestler`);

/** Directly before a name: somebody has some of it. */
export const COUNTING = set(`
  its their own more additional extra spare surplus several few many some any enough fewer further dozen dozens two
  three four five six seven eight nine ten hundred hundreds`);

/** Before a noun they say nothing of it. */
export const DETERMINERS = set('the a an its their his her our all any some such');

/** Behind "in" these say how something is done: no principle and no practice is spoken of. */
export const MANNERS = set('principle practice theory');

/** Behind "for" these say how long. */
export const SPANS = set(
  'years decades months weeks days generations ages good example instance lack fear free security fiscal financial',
);

/** Behind a surname they make a place of it: "the Kishida river". */
export const LANDMARKS = set(`
  river trail castle shrine temple station valley village district dam waterfall tunnel bridge lake hill pass ward harbor
  harbour`);

/** Follow or precede the name of a country or a city without making a longer name. */
export const ROLES = set(`
  president vice premier prime minister ministers foreign defense defence finance trade home interior secretary secretary
  state ambassador ambassadors embassy consul consulate government cabinet parliament congress senate house diet council
  administration chief deputy general admiral army navy air force forces coast guard marine marines maritime ground
  self-defense military ministry department treasury justice supreme court governor mayor emperor empress crown prince
  princess king queen leader leaders official officials officers senior former acting special envoy envoys national
  security adviser advisor correspondent correspondents bureau north south east west northern southern eastern western
  central constitution constitutional republic people's communist party representative representatives senator senators
  republican republicans democrat democrats democratic public federal imperial allied nato eu un
  intelligence agency police border customs commerce command commander institute of economy industry health
  energy agriculture transport transportation education environment agrees approves says said will to and or eyes plans
  eases lifts warns urges calls sees seeks ruling opposition lower upper`);

/** Before a letter and a number these say that it numbers a place or a part. */
export const LOCATORS = set(`
  section gate room row seat seats figure table page chapter exhibit route bus lot booth hall aisle locker appendix
  annex bay terminal channel box suite apartment apt floor shelf bin exit pier`);

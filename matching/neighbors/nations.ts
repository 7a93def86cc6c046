/**
 * Names of countries and what belongs to them, folded: whose rule, whose missile, whose council a text speaks of. Only
 * for words beside a form; what an entity itself lives near it names in its own forms.
 */
export const NATIONS: ReadonlySet<string> = new Set(
  `afghanistan afghan africa african algeria algerian america american argentina argentine asia asian australia australian
  austria austrian azerbaijan armenia bahrain bangladesh belarus belarusian belgium belgian brazil brazilian britain
  british bulgaria bulgarian cambodia canada canadian chile china chinese colombia colombian croatia croatian cuba cuban
  cyprus czech denmark danish egypt egyptian england english estonia estonian ethiopia europe european eu finland finnish
  france french georgia georgian germany german ghana greece greek hungary hungarian iceland india indian indonesia
  indonesian iran iranian iraq iraqi ireland irish israel israeli italy italian jamaica japan japanese jordan kazakhstan
  kenya kenyan korea korean kuwait laos latvia latvian lebanon lebanese libya libyan lithuania lithuanian malaysia
  malaysian mexico mexican moldova mongolia morocco mozambique myanmar nato nepal netherlands dutch nigeria nigerian norway
  norwegian oman pakistan pakistani palestine palestinian peru philippine philippines filipino poland polish portugal
  portuguese qatar romania romanian russia russian rwanda rwandan saudi scotland scottish senegal serbia serbian singapore
  slovakia slovak slovenia spain spanish sudan sweden swedish switzerland swiss syria syrian taiwan taiwanese tanzania thai
  thailand tunisia turkey turkish türkiye turkiye uae uganda uk ukraine ukrainian un u.n. us u.s. usa u.s.a. u.k. e.u.
  union kingdom arabia zealand ottoman uruguay uzbekistan venezuela vietnam vietnamese wales welsh yemen yemeni zambia zimbabwe
  ankara athens baghdad bangkok belgrade bern bogota bucharest budapest bundestag cairo copenhagen damascus dhaka doha dublin
  edinburgh hanoi helsinki holyrood jakarta kabul knesset kuala lisbon minsk nairobi oslo prague pretoria riga sofia stockholm
  tallinn tbilisi vienna vilnius wellington westminster yerevan zagreb
  beijing berlin brussels canberra delhi islamabad jerusalem kyiv london madrid manila moscow ottawa paris pentagon
  pyongyang riyadh rome seoul taipei tehran tokyo warsaw washington whitehall kremlin biden trump putin xi netanyahu
  zelensky zelenskyy erdogan macron scholz merz sunak starmer yoon modi obama bush`.split(/\s+/),
);

/** A country and its people, roughly, by one key: "japan", "japanese". */
export function nationKey(text: string): string {
  return text.slice(0, 4);
}

const keysOf = (words: string) => new Set(words.split(/\s+/).map(nationKey));

/** Who has secretaries instead of ministers, or no government at all. */
const WITHOUT_MINISTERS =
  'america american us u.s. usa washington pentagon biden trump obama bush nato un u.n. eu e.u. brussels';
/** Whom a president, a chancellor or a party's chairman speaks for, whoever the premier is. */
const WITHOUT_PRIME_MINISTER = `${WITHOUT_MINISTERS} china chinese beijing xi taiwan taipei russia russian moscow putin kremlin
  ukraine ukrainian kyiv zelensky korea korean seoul pyongyang germany german berlin iran iranian tehran philippines
  philippine filipino manila indonesia indonesian brazil brazilian mexico mexican argentina asia asian europe european
  africa african union saudi`;

const without = {
  ministers: keysOf(WITHOUT_MINISTERS),
  primeMinister: keysOf(WITHOUT_PRIME_MINISTER),
  nothing: new Set<string>(),
};

/** Keys of the nations that cannot be meant by an office of this name. */
export function withoutOffice(form: string): ReadonlySet<string> {
  if (/prime minister/i.test(form)) return without.primeMinister;
  return /minister|cabinet secretary/i.test(form) ? without.ministers : without.nothing;
}

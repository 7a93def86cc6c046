/**
 * Names of countries and what belongs to them, folded: whose rule, whose missile, whose council a text speaks of. Only
 * for words beside a form; what an entity itself lives near it names in its own forms. Between commas stands a nation with
 * its people, its seat of government and its leaders.
 */
const NAMES = `
  afghanistan afghan kabul, africa african, algeria algerian,
  america american us u.s. usa u.s.a. washington pentagon biden trump obama bush, arabia saudi riyadh,
  argentina argentine, armenia yerevan, asia asian, australia australian canberra, austria austrian vienna,
  azerbaijan, bahrain, bangladesh dhaka, belarus belarusian minsk, belgium belgian, brazil brazilian,
  britain british england english uk u.k. london whitehall westminster sunak starmer, bulgaria bulgarian sofia,
  cambodia, canada canadian ottawa, chile, china chinese beijing xi, colombia colombian bogota,
  croatia croatian zagreb, cuba cuban, cyprus, czech prague, denmark danish copenhagen, egypt egyptian cairo,
  estonia estonian tallinn, ethiopia, europe european eu e.u. brussels, finland finnish helsinki,
  france french paris macron, georgia georgian tbilisi, germany german berlin bundestag scholz merz, ghana,
  greece greek athens, hungary hungarian budapest, iceland, india indian delhi modi, indonesia indonesian jakarta,
  iran iranian tehran, iraq iraqi baghdad, ireland irish dublin, israel israeli jerusalem knesset netanyahu,
  italy italian rome, jamaica, japan japanese tokyo, jordan, kazakhstan, kenya kenyan nairobi, kingdom,
  korea korean seoul yoon, kuwait, laos, latvia latvian riga, lebanon lebanese, libya libyan,
  lithuania lithuanian vilnius, malaysia malaysian kuala, mexico mexican, moldova, mongolia, morocco, mozambique,
  myanmar, nato, nepal, netherlands dutch, nigeria nigerian, norway norwegian oslo, oman, ottoman,
  pakistan pakistani islamabad, palestine palestinian, peru, philippines philippine filipino manila,
  poland polish warsaw, portugal portuguese lisbon, pyongyang, qatar doha, romania romanian bucharest,
  russia russian moscow kremlin putin, rwanda rwandan, scotland scottish edinburgh holyrood, senegal,
  serbia serbian belgrade, singapore, slovakia slovak, slovenia, spain spanish madrid, sudan,
  sweden swedish stockholm, switzerland swiss bern, syria syrian damascus, taiwan taiwanese taipei, tanzania,
  thailand thai bangkok, tunisia, turkey turkish türkiye turkiye ankara erdogan, uae, uganda,
  ukraine ukrainian kyiv zelensky zelenskyy, un u.n., union, uruguay, uzbekistan, venezuela,
  vietnam vietnamese hanoi, wales welsh, yemen yemeni, zambia, zealand wellington, zimbabwe, pretoria`;

/** By each of these names: its nation, called by the first name of all. */
export const NATIONS: ReadonlyMap<string, string> = new Map(
  NAMES.split(',').flatMap((nation) => {
    const names = nation.trim().split(/\s+/);
    return names.map((name): [string, string] => [name, names[0] ?? name]);
  }),
);

/** Who has secretaries instead of ministers, or no government at all. */
const WITHOUT_MINISTERS = 'america nato un europe';
/** Whom a president, a chancellor or a party's chairman speaks for, whoever the premier is. */
const WITHOUT_PRIME_MINISTER = `${WITHOUT_MINISTERS} china taiwan russia ukraine korea pyongyang germany iran philippines
  indonesia brazil mexico argentina asia africa union arabia`;

const without = {
  ministers: new Set(WITHOUT_MINISTERS.split(' ')),
  primeMinister: new Set(WITHOUT_PRIME_MINISTER.split(/\s+/)),
  nothing: new Set<string>(),
};

/** The nations that cannot be meant by an office of this name. */
export function withoutOffice(form: string): ReadonlySet<string> {
  if (/prime minister/i.test(form)) return without.primeMinister;
  return /minister|cabinet secretary/i.test(form) ? without.ministers : without.nothing;
}

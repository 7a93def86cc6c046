/** Words by which an English text shows that it speaks of weapons. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What governments do with weapons, and with nothing that plays or sings. */
export const HANDLING = set(`
  send sends sent sending give gives gave given giving sell sells sold selling deliver delivers delivered delivering
  supply supplies supplied supplying ship ships shipped shipping transfer transfers transferred transferring export
  exports exported exporting donate donates donated donating provide provides provided providing pledge pledges pledged
  pledging over buy buys bought buying order orders ordered ordering purchase purchases purchased purchasing deploy
  deploys deployed deploying redeploy redeploys redeployed redeploying station stations stationed lend lends lent
  lending receive receives received receiving procure procures procured procuring acquire acquires acquired acquiring
  withdraw withdraws withdrew withdrawn fire fires fired firing operate operates operated operating build builds built
  building manufacture manufactures manufactured export of`);

/** Directly before a name: somebody has some of it. */
export const OWNING = set(`
  its their own more additional extra spare surplus several few many some any enough fewer further dozen dozens two
  three four five six seven eight nine ten hundred hundreds`);

/** Behind a hyphen: "Patriot-equipped". */
export const WITH_WEAPONS = set('equipped armed capable firing defended protected type class based made');

/** Behind a name: what belongs to a weapon. */
export const OF_WEAPONS = set(`
  round rounds crew crews radar radars unit units battalion battalions brigade brigades regiment regiments warhead
  warheads canister canisters site sites stockpile stockpiles stocks shipment shipments delivery deliveries deployment
  deployments production shots ammunition munitions components operators squadron squadrons`);

/** Arms themselves, in the singular. */
export const ARMS = set(`
  missile rocket warhead launcher interceptor radar battery munition ammunition howitzer artillery arsenal weapon arms
  stockpile ballistic warplane scud kinzhal iskander shahed raytheon lockheed rtx air-defense airspace drone licence
  license`);

/** What else a text on war has, in the singular: says little alone, since teams and players meet soldiers too. */
export const WAR = set(`
  shell tank troop army military brigade battalion regiment airstrike strike cruise frigate destroyer warship submarine
  nato pentagon ceasefire invasion frontline soldier deterrence contractor kyiv kharkiv ukraine ukrainian russian kremlin
  gulf squadron barrage salvo`);

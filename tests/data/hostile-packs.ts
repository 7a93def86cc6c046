/** Packs as an attacker would write them: small parts of the shipped pack, changed in a few places, and wild values. */
import { hostileText, hostileValue, PROTOTYPE_KEYS, setOwn } from './hostile-values';
import type { Random } from '@/tests/random';
import { smallPacks } from './small-packs';

/** Copies of one list item. */
const REPEATS = 130;
const MOST_CHANGES = 4;

const BASES = smallPacks().map((pack) => JSON.stringify(pack));

interface Place {
  parent: object;
  key: string;
  value: unknown;
}
type Change = (place: Place, random: Random) => void;

const replace: Change = ({ parent, key }, random) => setOwn(parent, key, hostileValue(random));
/** One text for another: many of these packs stay valid. */
const rewrite: Change = ({ parent, key, value }, random) => {
  if (typeof value === 'string') setOwn(parent, key, hostileText(random));
};
const leaveOut: Change = ({ parent, key }) => Reflect.deleteProperty(parent, key);
const repeat: Change = ({ parent, key, value }) => {
  if (Array.isArray(value))
    setOwn(
      parent,
      key,
      Array.from({ length: REPEATS }, () => value[0] as unknown),
    );
};
const add: Change = ({ value }, random) => {
  if (typeof value === 'object' && value !== null)
    setOwn(value, random.pick(PROTOTYPE_KEYS), hostileValue(random));
};

export function hostilePack(random: Random): unknown {
  if (random.below(20) === 0) return hostileValue(random);
  const pack: unknown = JSON.parse(BASES[random.below(BASES.length)] ?? '');
  const places = [...placesIn(pack)];
  for (let changes = random.below(MOST_CHANGES + 1); changes > 0; changes -= 1) {
    const place = places[random.below(places.length)];
    if (place) random.pick([replace, rewrite, rewrite, rewrite, leaveOut, repeat, add])(place, random);
  }
  return pack;
}

/** Every value in the tree, with what holds it. */
function* placesIn(value: unknown): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    yield { parent: value, key, value: item };
    yield* placesIn(item);
  }
}

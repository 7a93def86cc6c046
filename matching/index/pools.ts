/**
 * Where an index keeps lists of numbers and texts: a number stands for a list, or for a text.
 *
 *     numbers   0 │ 3 17 4 9 │ 1 17 …        the list at place 1 is 17, 4, 9; at place 0 stands the empty one
 *     texts     all of them one behind the other, and where each ends
 *
 * A record (a form, an entity) is a list whose numbers have a meaning by their place. Reading one takes what is asked
 * for and nothing else. Equal lists and equal texts stand there once.
 */
export interface PoolWriter {
  list: (numbers: readonly number[]) => number;
  text: (text: string) => number;
  numbers: () => Int32Array;
  ends: () => Int32Array;
  units: () => Uint16Array;
}

export function poolWriter(): PoolWriter {
  const numbers: number[] = [0];
  const places = new Map<string, number>([['', 0]]);
  const texts: string[] = [];
  const textNumbers = new Map<string, number>();
  return {
    list(list) {
      const key = list.join();
      const known = places.get(key);
      if (known !== undefined) return known;
      const place = numbers.length;
      places.set(key, place);
      numbers.push(list.length);
      for (const number of list) numbers.push(number);
      return place;
    },
    text(text) {
      const known = textNumbers.get(text);
      if (known !== undefined) return known;
      const number = texts.push(text) - 1;
      textNumbers.set(text, number);
      return number;
    },
    numbers: () => Int32Array.from(numbers),
    ends: () => {
      let end = 0;
      return Int32Array.from(texts, ({ length }) => (end += length));
    },
    units: () => {
      const all = texts.join('');
      return Uint16Array.from({ length: all.length }, (_, at) => all.charCodeAt(at));
    },
  };
}

export interface PoolReader {
  list: (place: number) => Int32Array;
  /** The lists at the places that a list holds. */
  lists: (place: number) => Int32Array[];
  text: (number: number) => string;
}

export function poolReader(numbers: Int32Array, ends: Int32Array, units: Uint16Array): PoolReader {
  const list = (place: number) => numbers.subarray(place + 1, place + 1 + (numbers[place] ?? 0));
  return {
    list,
    lists: (place) => Array.from(list(place), list),
    text: (number) =>
      String.fromCharCode(...units.subarray(number === 0 ? 0 : ends[number - 1], ends[number])),
  };
}

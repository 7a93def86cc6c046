/**
 * How long our index takes from storage to its first use. Runs in a page.
 *
 * It lies in IndexedDB as a Blob: Chromium reads that three times faster than an ArrayBuffer of 22 MB, and
 * at no size measurably slower than an ArrayBuffer, pieces of 16 to 120 kB, an answer in the Cache or a file of the origin.
 */
const DATABASE = 'bench';
const STORE = 'indexes';
const KEY = 'index';

/** @param open makes the bytes ready for use. @returns ms, each time from opening the database on */
export async function timeLoad(
  bytes: ArrayBuffer,
  open: (bytes: ArrayBuffer) => unknown,
  times: number,
): Promise<number[]> {
  await inStore('readwrite', (store) => store.put(new Blob([bytes]), KEY));
  const found: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const from = performance.now();
    const blob = await inStore('readonly', (store) => store.get(KEY) as IDBRequest<Blob>);
    open(await blob.arrayBuffer());
    found.push(performance.now() - from);
  }
  return found;
}

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  const database = await settled(opening);
  try {
    return await settled(act(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed.')));
  });
}

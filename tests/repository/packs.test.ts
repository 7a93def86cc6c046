import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPackFolder } from '@/data/pack-files';
import { SHIPPED_PACK, shippedIndexPath, shippedPackPath } from '@/data/shipped-packs';
import { checksumOfBytes } from '@/matching/checksum';
import { openIndex } from '@/matching/index/open-index';
import { ROOT } from './source-files';

const PACKS = join(ROOT, 'data/packs');

describe('shipped packs', () => {
  it.each(readdirSync(PACKS))('%s is valid', (name) => {
    expect(readPackFolder(join(PACKS, name)).entities.length).toBeGreaterThan(0);
  });

  it.each(readdirSync(PACKS))('%s has no class and no piece in its vocabulary that nothing calls', (name) => {
    const { entities, vocabulary } = readPackFolder(join(PACKS, name));
    const { classes = {}, pieces = {}, uses = {} } = vocabulary ?? {};
    const callers = JSON.stringify([entities, Object.values(pieces)]);
    const inUses = new Set(
      Object.values(uses).flatMap(({ en, ja }) => [...Object.values(en), ...Object.values(ja)]),
    );
    const unused = [...Object.keys(classes), ...Object.keys(pieces)].filter(
      (part) => !callers.includes(`<${part}>`) && !inUses.has(part),
    );
    expect(unused).toEqual([]);
  });
});

function shippedFile(build: string, path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(ROOT, '.output', build, path)));
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the build for %s', (build) => {
  it('holds the index of exactly the pack that it ships', () => {
    const source = checksumOfBytes(shippedFile(build, shippedPackPath(SHIPPED_PACK)));
    const { buffer } = shippedFile(build, shippedIndexPath(SHIPPED_PACK));
    expect(openIndex(buffer, source)).not.toHaveProperty('refused');
  });
});

describe('a wrong pack', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'backgrounder-pack-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is refused with file, line, path and reason, one line each', () => {
    writeFileSync(
      join(folder, 'pack.yaml'),
      'id: Not A Slug\nversion: 1\nentities:\n  - id: person/x\n    kind: wizard\n',
    );
    const lines = refusal(folder).split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/(pack\.yaml:\d+|backgrounder-pack-\w+) .*\S: \S.*/);
    expect(lines.find((line) => line.includes('wizard') || line.includes('kind'))).toMatch(/pack\.yaml:5 /);
  });

  it('is refused with the line that is no YAML', () => {
    writeFileSync(join(folder, 'pack.yaml'), 'id: x\nname: {\n');
    expect(refusal(folder)).toMatch(/pack\.yaml:\d+ /);
  });
});

function refusal(folder: string): string {
  try {
    readPackFolder(folder);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('The pack was accepted.');
}

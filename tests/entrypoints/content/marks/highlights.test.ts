import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHighlights } from '@/entrypoints/content/marks/highlights';

const registry = new Map<string, object>();

/** Only a ranges' home is asked of it, which is a set in browsers, too. */
class FakeHighlight extends Set<object> {
  priority = 0;
}

beforeEach(() => {
  registry.clear();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
});
afterEach(() => vi.unstubAllGlobals());

function marked() {
  const end = new AbortController();
  const highlights = createHighlights(end.signal, () => Promise.reject(new Error('Nothing is asked here.')));
  highlights.add('person', {} as StaticRange);
  return { highlights, end };
}

/** How often an entry comes back that the page takes out whenever it is there. */
function comesBack({ restore }: { restore(): void }, beats: number): number {
  let count = 0;
  for (let beat = 0; beat < beats; beat += 1) {
    registry.clear();
    restore();
    count += registry.size;
  }
  return count;
}

it('puts back what the page takes out, gives up when that goes on, and never begins anew', () => {
  const { highlights } = marked();
  expect(comesBack(highlights, 100)).toBe(20);
  expect(comesBack(highlights, 100)).toBe(0);
});

it('does not give up on a page that leaves an entry alone now and then', () => {
  const { highlights } = marked();
  for (let round = 0; round < 10; round += 1) {
    expect(comesBack(highlights, 19)).toBe(19);
    highlights.restore();
  }
});

it('puts back its own entry in the place of another', () => {
  const { highlights } = marked();
  const own = registry.get('backgrounder-person');
  registry.set('backgrounder-person', new FakeHighlight());
  highlights.restore();
  expect(registry.get('backgrounder-person')).toBe(own);
});

it('takes its own entries out at the end, and leaves those of others', () => {
  const { highlights, end } = marked();
  highlights.add('org', {} as StaticRange);
  const other = new FakeHighlight();
  registry.set('backgrounder-org', other);
  end.abort();
  expect([...registry]).toEqual([['backgrounder-org', other]]);
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenWorthReading } from '@/entrypoints/content/life/when-worth-reading';

class HTMLDocument extends EventTarget {
  prerendering = false;
}

/** What the script sees of a tab's own page. */
function stubPage(): HTMLDocument {
  const page = new HTMLDocument();
  const window = { parent: {} };
  window.parent = window;
  vi.stubGlobal('HTMLDocument', HTMLDocument);
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', window);
  vi.stubGlobal('location', { protocol: 'https:' });
  vi.stubGlobal('innerWidth', 800);
  return page;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a page that the browser prepares in advance', () => {
  it('is not read before it is shown', () => {
    const page = stubPage();
    page.prerendering = true;
    const start = vi.fn<() => void>();
    whenWorthReading(start);
    expect(start).not.toHaveBeenCalled();
    page.prerendering = false;
    page.dispatchEvent(new Event('prerenderingchange'));
    expect(start).toHaveBeenCalledTimes(1);
  });
});

describe('a page that is being left', () => {
  it.each(['browser', 'innerWidth'])('is not read where Firefox throws at %s', (name) => {
    stubPage();
    const start = vi.fn<() => void>();
    whenWorthReading(start);
    expect(start).toHaveBeenCalledTimes(1);
    vi.stubGlobal(name, undefined);
    Object.defineProperty(globalThis, name, {
      get() {
        throw new DOMException('The object is in an invalid state.', 'InvalidStateError');
      },
    });
    whenWorthReading(start);
    expect(start).toHaveBeenCalledTimes(1);
  });
});

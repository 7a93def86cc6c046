import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenWorthReading } from '@/entrypoints/content/life/when-worth-reading';

class HTMLDocument extends EventTarget {
  prerendering = true;
}

describe('a page that the browser prepares in advance', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is not read before it is shown', () => {
    const page = new HTMLDocument();
    const window = { parent: {} };
    window.parent = window;
    vi.stubGlobal('HTMLDocument', HTMLDocument);
    vi.stubGlobal('document', page);
    vi.stubGlobal('window', window);
    vi.stubGlobal('location', { protocol: 'https:' });
    const start = vi.fn<() => void>();
    whenWorthReading(start);
    expect(start).not.toHaveBeenCalled();
    page.prerendering = false;
    page.dispatchEvent(new Event('prerenderingchange'));
    expect(start).toHaveBeenCalledTimes(1);
  });
});

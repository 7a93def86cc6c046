import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { BUILD_NAMES, injectedFiles, readBuilt, readManifest } from './build-output';

type OnSeen = (entries: { isIntersecting: boolean }[]) => void;

/** Runs the script in a frame, as far as it asks for one. */
function runInFrame(build: (typeof BUILD_NAMES)[number]) {
  let onSeen: OnSeen | undefined;
  let asked = false;
  const observer = { observe: () => undefined, disconnect: () => undefined };
  const extension = {
    get: () => {
      asked = true;
      return undefined;
    },
  };
  class HTMLDocument {
    readonly documentElement = {};
  }
  const globals = {
    window: { parent: {} },
    HTMLDocument,
    document: new HTMLDocument(),
    innerWidth: 300,
    innerHeight: 150,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    IntersectionObserver: function observeSight(tell: OnSeen) {
      onSeen = tell;
      return observer;
    },
    MutationObserver: function observeTree() {
      return observer;
    },
  };
  const frame = createContext(Object.defineProperties(globals, { chrome: extension, browser: extension }));
  const scripts = injectedFiles(readManifest(build)).filter((file) => file.endsWith('.js'));
  for (const file of scripts) runInContext(readBuilt(build, file).toString(), frame);
  return { see: (isIntersecting: boolean) => onSeen?.([{ isIntersecting }]), hasAsked: () => asked };
}

describe.each(BUILD_NAMES)('the script of pages, as it is built for %s,', (build) => {
  it('asks nothing of the extension in a frame before it is seen', () => {
    const { see, hasAsked } = runInFrame(build);
    see(false);
    expect(hasAsked()).toBe(false);
  });

  it('begins when the frame is seen', () => {
    const { see, hasAsked } = runInFrame(build);
    // It ends at once, since this is no page.
    expect(() => see(true)).toThrow('is not defined');
    expect(hasAsked()).toBe(true);
  });
});

/**
 * Functions that run as the system in the process of a page and look at the extension's script there, with Firefox's own
 * debugger. Each stands alone: they are sent as source.
 */
import type { Held } from '@/tests/browsers/browser';

/**
 * What the script holds in a page or a frame of it. Objects of the DOM belong to the page's window, whoever made them;
 * maps and sets to the sandbox in which the script runs.
 */
export function readHeld(addon: string, frame: string | null): Held {
  const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
  const { utils, classes, interfaces } = Components;
  const element = frame === null ? null : document.querySelector<HTMLIFrameElement>(frame);
  if (frame !== null && element === null) throw new Error(`The page has no frame ${frame}.`);
  const view = (element?.contentWindow ?? window) as Window & FirefoxContentWindow;
  // What one collection sets free may hold what the next one takes.
  for (let round = 0; round < 3; round += 1) {
    utils.forceShrinkingGC();
    utils.forceCC();
  }
  const place = utils.Sandbox(Services.scriptSecurityManager.getSystemPrincipal());
  addDebuggerToGlobal(place);
  const globals = new place.Debugger().findAllGlobals();
  const scripts = globals
    .filter((it) => it.class === 'Sandbox')
    .map((it) => it.unsafeDereference())
    .filter((it) => {
      const { addonId, 'inner-window-id': id } = utils.getSandboxMetadata(it) ?? {};
      return addonId === addon && id === view.windowGlobalChild.innerWindowId;
    });
  const objectsIn = (global: object, kind: RegExp) => {
    const debug = new place.Debugger();
    debug.addDebuggee(global);
    return debug.findObjects({}).filter((it) => kind.test(it.class));
  };
  const nodes = objectsIn(view, /^(Text|\w*Element|ShadowRoot)$/).map((it) => it.unsafeDereference() as Node);
  const memory = classes['@mozilla.org/memory-reporter-manager;1'].getService(
    interfaces.nsIMemoryReporterManager,
  );
  const sizes = Array.from({ length: 9 }, () => ({ value: 0 }));
  memory.sizeOfTab(view, ...sizes);
  const [objects, strings, , dom] = sizes.map(({ value }) => value);
  return {
    scripts: scripts.length,
    mutationObservers: objectsIn(view, /^MutationObserver$/).length,
    intersectionObservers: objectsIn(view, /^IntersectionObserver$/).length,
    collections: scripts.reduce((sum, it) => sum + objectsIn(it, /^(Map|Set)$/).length, 0),
    listeners: Services.els.getListenerInfoFor(view).length,
    detached: nodes
      .filter((node) => !node.isConnected)
      .map((node) => `${node.nodeName} ${node.textContent?.slice(0, 40)}`),
    documents: globals.filter((it) => it.class === 'Window').length,
    bytes: (objects ?? 0) + (strings ?? 0) + (dom ?? 0),
  };
}

/** How often functions of the extension's scripts are called in the page and its frames within so many ms. */
export async function countCalls(addon: string, ms: number): Promise<number> {
  const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
  const { utils } = Components;
  const place = utils.Sandbox(Services.scriptSecurityManager.getSystemPrincipal());
  addDebuggerToGlobal(place);
  const debug = new place.Debugger();
  for (const global of debug.findAllGlobals()) {
    if (global.class !== 'Sandbox') continue;
    const script = global.unsafeDereference();
    if (utils.getSandboxMetadata(script)?.addonId === addon) debug.addDebuggee(script);
  }
  let calls = 0;
  debug.onEnterFrame = () => {
    calls += 1;
  };
  await new Promise((done) => setTimeout(done, ms));
  debug.onEnterFrame = undefined;
  debug.removeAllDebuggees();
  return calls;
}

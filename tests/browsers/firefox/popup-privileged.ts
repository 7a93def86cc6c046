/** Functions that run in Firefox's own window and reach the open popup. Each stands alone: they are sent as source. */

/** The element that shows the popup's document. */
export const POPUP_BROWSER = '.webextension-popup-browser';

export async function openPopup(addon: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = WebExtensionPolicy.getByID(addon)?.extension;
  const button = extension && ExtensionParent.apiManager.global.browserActionFor(extension);
  if (!button) throw new Error(`The add-on ${addon} has no toolbar button.`);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  window.focus();
  await button.openPopup(window, true);
}

export function popupIsOpen(selector: string): boolean {
  return Services.wm.getMostRecentWindow('navigator:browser').document.querySelector(selector) !== null;
}

/** Runs a script in the popup's document: in its own world, or as the system. */
export async function runInPopup(
  selector: string,
  script: string,
  asSystem: boolean,
  timeout: number,
): Promise<unknown> {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const browser = document.querySelector<FirefoxBrowserElement>(selector);
  if (!browser) throw new Error('The popup is not open.');
  const actor = browser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  const value = await actor.executeScript(script, [], { sandboxName: asSystem ? 'system' : null, timeout });
  return value;
}

export function setPopupColorScheme(selector: string, scheme: 'none' | 'light' | 'dark'): void {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const browser = document.querySelector<FirefoxBrowserElement>(selector);
  if (browser) browser.browsingContext.prefersColorSchemeOverride = scheme;
}

/** A PNG of the popup's document as a data address. */
export async function drawPopup(selector: string): Promise<string> {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const browser = window.document.querySelector<FirefoxBrowserElement>(selector);
  if (!browser) throw new Error('The popup is not open.');
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = window.document.createElementNS(
    'http://www.w3.org/1999/xhtml',
    'canvas',
  ) as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');
}

export function closePopup(selector: string): void {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const panel = document.querySelector(selector)?.closest('panel') as
    | (Element & { hidePopup(): void })
    | null;
  panel?.hidePopup();
}

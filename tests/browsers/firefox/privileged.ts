/**
 * Functions that run in Firefox's own window with all its rights. They are sent as source: each stands alone, and a
 * name they need must be made inside.
 */
import type { Badge } from '@/tests/browsers/browser';

export async function giveCommand(addon: string, name: string): Promise<void> {
  const extension = WebExtensionPolicy.getByID(addon)?.extension;
  if (!extension) throw new Error(`The add-on ${addon} is not running.`);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const commands = await extension.shortcuts.commands;
  if (!commands.has(name)) throw new Error(`The extension has no command ${name}.`);
  // One key element for each command with a shortcut, in the same order.
  const withKey = [...commands].filter(([, { shortcut }]) => shortcut).map(([it]) => it);
  const key = extension.shortcuts.keysetsMap.get(window)?.children[withKey.indexOf(name)];
  if (key) (key as Element & { doCommand(): void }).doCommand();
  else extension.shortcuts.onCommand(name);
}

export function readBadge(addon: string): Badge {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = WebExtensionPolicy.getByID(addon)?.extension;
  const button = extension && ExtensionParent.apiManager.global.browserActionFor(extension);
  if (!button) throw new Error(`The add-on ${addon} has no toolbar button.`);
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const { badgeText, title, icon } = button.action.getContextData(gBrowser.selectedTab);
  return { text: badgeText, title, icon: Object.values(icon)[0] ?? null };
}

export function setColorScheme(scheme: 'none' | 'light' | 'dark'): void {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  gBrowser.selectedTab.linkedBrowser.browsingContext.prefersColorSchemeOverride = scheme;
}

export function setPreferences(preferences: Record<string, number>): void {
  for (const [name, value] of Object.entries(preferences)) Services.prefs.setIntPref(name, value);
}

export function resetPreferences(names: string[]): void {
  for (const name of names) Services.prefs.clearUserPref(name);
}

/**
 * Ends the background after so many ms, also while it works. The clock is the browser's own: what is asked of Marionette
 * meanwhile does not delay it.
 */
export function endBackground(addon: string, afterMs: number): void {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  window.endOfBackground = null;
  window.setTimeout(async () => {
    const extension = WebExtensionPolicy.getByID(addon)?.extension;
    const wasRunning = extension?.backgroundState === 'running';
    if (wasRunning) {
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    }
    window.endOfBackground = { stopped: wasRunning && extension.backgroundState !== 'running' };
  }, afterMs);
}

/** Nothing until the end that was asked for last has come. */
export function endOfBackground(): { stopped: boolean } | null {
  return Services.wm.getMostRecentWindow('navigator:browser').endOfBackground;
}

export async function enableAddon(addon: string, on: boolean): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const found = await AddonManager.getAddonByID(addon);
  await (on ? found.enable() : found.disable());
}

export async function reloadAddon(addon: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(addon)).reload();
}

/** Address of the installed add-on's pages, or null while it is not running. */
export function baseUrl(addon: string): string | null {
  return WebExtensionPolicy.getByID(addon)?.extension.baseURL ?? null;
}

/**
 * Faults in the error console that come from one of the extension's files. A page that goes away while a message is
 * under way is no fault.
 */
export function readErrors(base: string): string[] {
  const WARNING = 1;
  const PAGE_WENT = /^Promise (rejected|resolved) (after context unloaded|while context is inactive)/;
  return Services.console
    .getMessageArray()
    .filter((message) => message instanceof Components.interfaces.nsIScriptError)
    .filter(({ sourceName, flags }) => sourceName.startsWith(base) && (flags & WARNING) === 0)
    .filter(({ errorMessage }) => !PAGE_WENT.test(errorMessage))
    .map((fault) => `${fault.errorMessage} (${fault.sourceName}:${fault.lineNumber}:${fault.columnNumber})`);
}

export function forgetErrors(): void {
  Services.console.reset();
}

/** The little that privileged functions use of Firefox's inside. Source: https://searchfox.org/mozilla-central */

interface FirefoxBrowsingContext {
  prefersColorSchemeOverride: 'none' | 'light' | 'dark';
  currentWindowGlobal: {
    getActor(name: 'MarionetteCommands'): {
      executeScript(
        script: string,
        args: unknown[],
        options: { sandboxName: string | null; timeout: number },
      ): Promise<unknown>;
    };
    drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
  };
}

interface FirefoxExtension {
  baseURL: string;
  shortcuts: {
    onCommand(name: string): void;
    keysetsMap: Map<Window, Element>;
    commands: Promise<Map<string, { shortcut?: string | null }>>;
  };
  backgroundState: 'starting' | 'running' | 'suspending' | 'stopped';
  terminateBackground(options: {
    ignoreDevToolsAttached: boolean;
    disableResetIdleForTest: boolean;
  }): Promise<void>;
}

interface FirefoxAction {
  openPopup(window: Window, withoutUserInteraction: boolean): Promise<void>;
  action: {
    getContextData(tab: unknown): { badgeText: string; title: string; icon: Record<string, string> };
  };
}

interface FirefoxWindow extends Window {
  gBrowser: { selectedTab: Element & { linkedBrowser: FirefoxBrowserElement } };
  /** Ours: how the last end of the background went that was asked for. */
  endOfBackground: { stopped: boolean } | null;
}

interface FirefoxBrowserElement extends HTMLElement {
  browsingContext: FirefoxBrowsingContext;
  currentURI: { spec: string };
}

declare const Services: {
  prefs: { setIntPref(name: string, value: number): void; clearUserPref(name: string): void };
  wm: { getMostRecentWindow(type: 'navigator:browser'): FirefoxWindow };
  console: { getMessageArray(): object[]; reset(): void };
  scriptSecurityManager: { getSystemPrincipal(): object };
  els: { getListenerInfoFor(target: EventTarget): object[] };
};

declare const WebExtensionPolicy: { getByID(id: string): { extension: FirefoxExtension } | null };

interface FirefoxAddon {
  enable(): Promise<void>;
  disable(): Promise<void>;
  reload(): Promise<void>;
}

/** https://firefox-source-docs.mozilla.org/devtools-user/debugger-api/ */
interface FirefoxDebugger {
  addDebuggee(global: object): void;
  findAllGlobals(): FirefoxDebuggee[];
  findObjects(query: object): FirefoxDebuggee[];
  removeAllDebuggees(): void;
  onEnterFrame: (() => void) | undefined;
}

interface FirefoxDebuggee {
  class: string;
  unsafeDereference(): object;
}

interface FirefoxContentWindow {
  windowGlobalChild: { innerWindowId: number };
}

declare const ChromeUtils: {
  importESModule(url: 'resource://gre/modules/jsdebugger.sys.mjs'): {
    addDebuggerToGlobal(global: object): void;
  };
  importESModule(url: 'resource://gre/modules/AddonManager.sys.mjs'): {
    AddonManager: { getAddonByID(id: string): Promise<FirefoxAddon> };
  };
  importESModule(url: 'resource://gre/modules/ExtensionParent.sys.mjs'): {
    ExtensionParent: {
      apiManager: { global: { browserActionFor(extension: FirefoxExtension): FirefoxAction | null } };
    };
  };
};

/** A content window as the system sees it. */
interface SystemWindow extends Window {
  KeyboardEvent: typeof KeyboardEvent;
  synthesizeMouseEvent(
    type: string,
    x: number,
    y: number,
    options: { button: number; clickCount: number },
  ): boolean;
}

declare const Components: {
  classes: {
    '@mozilla.org/text-input-processor;1': { createInstance(kind: unknown): FirefoxInputProcessor };
    '@mozilla.org/memory-reporter-manager;1': { getService(kind: unknown): FirefoxMemory };
  };
  interfaces: {
    nsITextInputProcessor: unknown;
    nsIScriptError: new () => FirefoxScriptError;
    nsIMemoryReporterManager: unknown;
  };
  utils: {
    Sandbox(principal: object): { Debugger: new () => FirefoxDebugger };
    getSandboxMetadata(sandbox: object): { addonId?: string; 'inner-window-id'?: number } | undefined;
    forceShrinkingGC(): void;
    forceCC(): void;
  };
};

interface FirefoxMemory {
  /** Bytes of objects, strings, other things of scripts, the DOM, styles, others, all; and the time it took, twice. */
  sizeOfTab(window: Window, ...sizes: { value: number }[]): void;
}

interface FirefoxInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

interface FirefoxScriptError {
  errorMessage: string;
  sourceName: string;
  lineNumber: number;
  columnNumber: number;
  flags: number;
}

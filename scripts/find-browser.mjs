// Where the browsers are. Plain JavaScript: set-up runs before any dependency is there.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const WINDOWS_ROOTS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

const PLACES = {
  chromium: {
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  },
  firefox: {
    // Only ESR and developer builds take an add-on that Mozilla has not signed.
    commands: ['firefox-esr', 'firefox-developer-edition', 'firefox'],
    mac: ['Firefox Developer Edition.app/Contents/MacOS/firefox', 'Firefox.app/Contents/MacOS/firefox'],
    windows: ['Firefox Developer Edition\\firefox.exe', 'Mozilla Firefox\\firefox.exe'],
  },
};

/** Path of an installed browser, or undefined. */
export function findBrowser(name) {
  return candidates(PLACES[name]).find((path) => existsSync(path));
}

/** @throws a sentence that says what to install. */
export function requireBrowser(name) {
  const path = findBrowser(name);
  if (path === undefined) {
    const wanted = name === 'chromium' ? 'Chromium or Chrome (140 or newer)' : 'Firefox ESR (147 or newer)';
    throw new Error(`${wanted} was not found. Install it so that it can be started by name, then try again.`);
  }
  return path;
}

function candidates({ commands, mac, windows }) {
  if (process.platform === 'darwin') {
    return mac.flatMap((app) => [
      join('/Applications', app),
      join(process.env.HOME ?? '', 'Applications', app),
    ]);
  }
  if (process.platform === 'win32') {
    return windows.flatMap((path) => WINDOWS_ROOTS.filter(Boolean).map((root) => join(root, path)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

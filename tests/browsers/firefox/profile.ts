import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProxiedOptions } from '@/tests/browsers/launched';

/** Fixed, so that the address of the extension's pages is known. */
const EXTENSION_UUID = 'b4c8a3de-7f10-4e5d-9a62-0d5c1f0e8b31';

/** No request of the browser's own, no first-run page, no add-on check, a free port for Marionette. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // Console errors of the extension's scripts come out on standard output; the browser's own do not.
  'devtools.console.stdout.chrome': false,
  'devtools.console.stdout.content': true,
  'extensions.autoDisableScopes': 0,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  // Only used where an unsigned add-on can be installed for a session only.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'marionette.port': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  // After some crashes in a row it would start without extensions.
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.enabled': false,
  'xpinstall.signatures.required': false,
};

/** What stays on this machine takes no proxy; nothing else gets by without it. */
function proxyPreferences(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.share_proxy_settings': true,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.failover_direct': false,
    'network.proxy.allow_bypass': false,
  };
}

/** Writes the preferences that Firefox reads at every start of the profile. */
export function writePreferences(
  profile: string,
  addon: string,
  { locale, proxyPort }: Pick<ProxiedOptions, 'locale' | 'proxyPort'>,
): void {
  const all = {
    ...PREFERENCES,
    'extensions.webextensions.uuids': JSON.stringify({ [addon]: EXTENSION_UUID }),
    ...(locale === undefined
      ? {}
      : { 'intl.locale.requested': locale, 'intl.accept_languages': `${locale}, en` }),
    ...(proxyPort === undefined ? {} : proxyPreferences(proxyPort)),
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { defineConfig } from 'wxt';
import { SHIPPED_PACK, shippedIndexPath, shippedPackPath } from './data/shipped-packs';
import { deferredStart } from './scripts/deferred-start';
import { OWN_NAMES } from './scripts/own-names';

/** The oldest with all that marks and cards need: custom highlights, popovers, caret positions. Older ones were not tried. */
const MINIMUM = { chrome: '140', firefox: '147.0' };

/**
 * Whatever a page of ours may hold, it loads and asks for the extension's own files alone, sends no form, and stands in no
 * frame. What the first directive does not cover is named. Links to sources lead out, when the reader follows them.
 */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage'],
    // Grey until the page reports that marking is on: pages where no script may run stay grey.
    icons: { 16: 'icons/on-16.png', 32: 'icons/on-32.png', 48: 'icons/on-48.png', 128: 'icons/on-128.png' },
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: { 16: 'icons/off-16.png', 32: 'icons/off-32.png' },
      // Firefox would hide the button, and the badge with it, in its extensions menu.
      ...(browser === 'firefox' ? { default_area: 'navbar' as const } : {}),
    },
    // With a character Alt+Shift presses an access key of the page, in both browsers, or is a key of the system's (ChromeOS).
    commands: {
      // Opens the popup, which puts the focus on its list of names.
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+End' },
        description: '__MSG_openList__',
      },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+PageDown' },
        description: '__MSG_nextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+PageUp' },
        description: '__MSG_previousMention__',
      },
      // Without a key until the reader gives it one: what is pressed by mistake would stay off.
      'toggle-site': {
        description: '__MSG_toggleSite__',
      },
    },
    // In development WXT's pages talk to its server, and it writes a policy of its own.
    ...(command === 'serve' ? {} : { content_security_policy: { extension_pages: PAGE_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backgrounder@backgrounder.example',
              strict_min_version: MINIMUM.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: MINIMUM.chrome,
          externally_connectable: { ids: [] },
          // Messages as Firefox passes them. JSON took 3 ms of 36 more while a page of 1 MB loads. Since Chromium 148.
          message_serialization: 'structured_clone',
        }),
  }),
  hooks: {
    // The minifier shortens variables; of properties it cannot know which ones are ours.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (config.build?.minify === false || entrypoints.some(({ name }) => name !== 'content')) return;
      // Of what stands there, only classes are called with `new`: all functions may become arrows. No property is read for
      // what its reading does.
      config.build = {
        ...config.build,
        terserOptions: { ecma: 2020, compress: { passes: 7, pure_getters: true, unsafe_arrows: true } },
      };
      const mangleProps = { include: new RegExp(`^(?:${OWN_NAMES.join('|')})$`, 'u') };
      const output = config.build?.rollupOptions?.output;
      if (output && !Array.isArray(output)) output.minify = { mangleProps };
    },
    // A pack is checked and compiled here, once, when the extension is built: a bad one fails the build, line by line.
    'build:publicAssets': async (wxt, files) => {
      // WXT's own loader for this file does not know the `@/` paths; tsx reads them from tsconfig.json.
      const { readPackFolder }: typeof import('./data/pack-files') = await tsImport(
        './data/pack-files.ts',
        import.meta.url,
      );
      const { compilePack }: typeof import('./data/compile-pack') = await tsImport(
        './data/compile-pack.ts',
        import.meta.url,
      );
      const pack = readPackFolder(join(wxt.config.root, 'data/packs', SHIPPED_PACK));
      const { json, index } = compilePack(pack);
      files.push({ relativeDest: shippedPackPath(SHIPPED_PACK), contents: json });
      // WXT writes text itself, and copies everything else.
      const compiled = join(wxt.config.wxtDir, `${SHIPPED_PACK}.index`);
      await writeFile(compiled, new Uint8Array(index));
      files.push({ relativeDest: shippedIndexPath(SHIPPED_PACK), absoluteSrc: compiled });
    },
  },
  vite: () => ({
    plugins: [deferredStart()],
    resolve: {
      alias: {
        // WXT's own context tells every page the extension's id and lets any page switch the script off.
        'wxt/utils/content-script-context': join(import.meta.dirname, 'entrypoints/content/life/lifetime.ts'),
      },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // An older target makes the CSS minifier rewrite `light-dark()` into something that paints nothing.
    build: {
      cssTarget: ['chrome140', 'firefox140'],
      // Every page pays for the script: Vite's own minifier leaves it 3 % larger once gzipped.
      minify: 'terser',
      terserOptions: { compress: { passes: 3 } },
      // WXT's logger says nothing once the extension is built, so that its calls need not be in every page.
      rolldownOptions: { treeshake: { manualPureFunctions: ['logger.error'] } },
    },
  }),
});

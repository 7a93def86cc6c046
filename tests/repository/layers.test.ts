import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, reachable, type Import } from './imports';
import { codeOnly, SHIPPED, sourceFiles, type SourceFile } from './source-files';

/** Files of `data/` that own storage, addresses, the library and messages: they alone may speak to the browser. */
const MAY_USE_BROWSER = new Set([
  'data/briefing-address.ts',
  'data/library.ts',
  'data/messaging.ts',
  'data/settings-store.ts',
]);
/** Files of `data/` that run when the extension is built, never in a browser. */
const BUILD_TIME = new Set(['data/pack-files.ts']);
/** What components may use of `data/` besides types. */
const FOR_COMPONENTS = new Set(['data/kinds', 'data/web-address']);

/** Folders of `matching/`, in the order in which a text goes through them. */
const STEPS = ['text', 'scan', 'neighbors', 'judge'];

const files = sourceFiles(SHIPPED, /\.(ts|tsx)$/);
const layerOf = (path: string) => SHIPPED.findIndex((layer) => path.startsWith(`${layer}/`));
const stepOf = (path: string) => STEPS.findIndex((step) => path.startsWith(`matching/${step}/`));
const entryOf = (path: string) => path.split('/')[1];

type Rule = (file: SourceFile, it: Import) => boolean;

const backwards: Rule = ({ path }, { target }) => target !== null && layerOf(target) > layerOf(path);
const upwards: Rule = ({ path }, { target }) => stepOf(path) >= 0 && stepOf(target ?? '') > stepOf(path);
const outside: Rule = (_, { target }) => target !== null && layerOf(target) < 0;
const crooked: Rule = ({ path }, { specifier, target }) =>
  specifier.startsWith('../') ||
  (specifier.startsWith('@/') && target !== null && posix.dirname(target) === posix.dirname(path));
const notOfMatching: Rule = (_, { target }) => target === null || !target.startsWith('matching/');
const valueFromData: Rule = (_, { target, typeOnly }) =>
  target !== null && layerOf(target) < 2 && !typeOnly && !FOR_COMPONENTS.has(target);
const sideways: Rule = ({ path }, { target }) =>
  target?.startsWith('entrypoints/') === true && entryOf(target) !== entryOf(path);
const browserApi: Rule = (_, { specifier, typeOnly }) => specifier.startsWith('wxt') && !typeOnly;
const nodeApi: Rule = ({ path }, { specifier }) =>
  (specifier.startsWith('node:') || specifier === 'yaml') && !BUILD_TIME.has(path);

/** Lines `file imports what`, for each import that breaks a rule. */
function breaches(from: SourceFile[], broken: Rule): string[] {
  return from.flatMap((file) =>
    importsOf(file)
      .filter((imported) => broken(file, imported))
      .map(({ specifier }) => `${file.path} imports ${specifier}`),
  );
}

/** Files whose code, comments and strings aside, a pattern finds something in. */
function speaking(from: SourceFile[], pattern: RegExp): string[] {
  return from.filter(({ text }) => pattern.test(codeOnly(text))).map(({ path }) => path);
}

const inLayer = (layer: (typeof SHIPPED)[number]) => files.filter(({ path }) => path.startsWith(`${layer}/`));

describe('layers', () => {
  it.each(SHIPPED)('include %s, which holds code', (layer) => {
    expect(inLayer(layer).length).toBeGreaterThan(1);
  });

  it('import one way: matching, data, components, entrypoints', () => {
    expect(breaches(files, backwards)).toEqual([]);
  });

  it('never import tests or scripts', () => {
    expect(breaches(files, outside)).toEqual([]);
  });

  it('write imports with @/ across folders and ./ within one', () => {
    const all = [...files, ...sourceFiles(['tests', 'scripts'], /\.(ts|tsx)$/)];
    expect(breaches(all, crooked)).toEqual([]);
  });

  it('keep matching pure: it imports itself and nothing else', () => {
    expect(breaches(inLayer('matching'), notOfMatching)).toEqual([]);
  });

  it('go one way inside matching: text, scan, neighbors, judge', () => {
    for (const step of STEPS) expect(sourceFiles([`matching/${step}`], /\.ts$/).length).toBeGreaterThan(1);
    expect(breaches(inLayer('matching'), upwards)).toEqual([]);
  });

  it('keep matching away from page, browser and clock', () => {
    const world =
      /\b(document|window|browser|chrome|Date|performance|setTimeout|setInterval|navigator)\s*[.(]/;
    expect(speaking(inLayer('matching'), world)).toEqual([]);
  });

  it('let components take types from data and matching, and values only from the kinds and web addresses', () => {
    expect(breaches(inLayer('components'), valueFromData)).toEqual([]);
  });

  it('keep entries apart', () => {
    expect(breaches(inLayer('entrypoints'), sideways)).toEqual([]);
  });

  it('speak to the browser only in entrypoints and in the files of data that own storage and messages', () => {
    const silent = files.filter(({ path }) => layerOf(path) < 3 && !MAY_USE_BROWSER.has(path));
    const api = /\b(browser|chrome)\.(runtime|storage|tabs|action|commands|i18n|scripting|permissions)\b/;
    expect(speaking(silent, api)).toEqual([]);
    expect(breaches(silent, browserApi)).toEqual([]);
  });

  it('read files only at build time', () => {
    expect(breaches(files, nodeApi)).toEqual([]);
  });

  it.each(['background/index.ts', 'content/index.ts', 'popup/main.ts'])(
    'keep build-time files out of %s',
    (entry) => {
      const { files: reached } = reachable(`entrypoints/${entry}`, files);
      expect(reached.size).toBeGreaterThan(3);
      expect([...reached].filter((path) => BUILD_TIME.has(`${path}.ts`))).toEqual([]);
    },
  );

  it('bring no schema library into the page', () => {
    const { files: reached, packages } = reachable('entrypoints/content/index.ts', files);
    expect(reached.size).toBeGreaterThan(10);
    expect([...packages].filter((name) => name.startsWith('zod'))).toEqual([]);
  });
});

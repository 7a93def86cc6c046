/** Addresses as attackers: only the web's own ever become links, at the gate and again where they are drawn. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceLink } from '@/components/SourceLink';
import type { BriefingCopy } from '@/data/briefing-copy';
import { briefingHtml } from '@/data/briefing-html';
import { briefingMarkdown } from '@/data/briefing-markdown';
import { parsePack } from '@/data/pack';
import { sampleSource } from '@/tests/components/sample-card';

const ADDRESSES = 100_000;
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
/** On a busy machine. In ms. */
const RUN_MS = 600_000;

const SCHEMES = [
  'http:',
  'https:',
  'HTTPS:',
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  'java\nscript:',
  '\u0000javascript:',
  ' javascript:',
  '\u00a0javascript:',
  'data:',
  'vbscript:',
  'file:',
  'blob:https:',
  'view-source:',
  'chrome:',
  'moz-extension:',
  'about:',
  'ftp:',
  'mailto:',
  'ws:',
  'intent:',
  'filesystem:https:',
  'jar:',
  '',
  'x-',
  'javascript&colon;',
  'javascript%3A',
  'https:javascript:',
  'http\u200b:',
];
const SLASHES = ['', '/', '//', '///', '\\\\', '/\\', '\t//', '//\t'];
const HOSTS = [
  'paper.example',
  'bank@evil.example',
  'bank%40evil.example',
  '[::1]',
  '[',
  '127.1',
  '0x7f.1',
  'xn--80ak6aa92e.com',
  'аpple.com',
  'a b',
  'a\u202eb',
  'a"onmouseover=alert(1)',
  "a'b",
  'a>b',
  'a)b',
  'a](javascript:alert(1))',
  '',
  'alert(1)',
  'text/html,<script>alert(1)</script>',
  'paper.example:99999',
  '%00',
  '\ud800',
  '..',
  'é.example',
];
const TAILS = [
  '',
  '/',
  '/a?b=c#d',
  '/@user',
  '/\u0000',
  '/%',
  '/%0d%0aSet-Cookie:x',
  '//evil',
  '/<script>',
  '/" onclick="alert(1)',
  '/\u202e',
  '/a b',
  '\n',
  '\u2028',
  '/)',
  '/>',
  '?javascript:alert(1)',
  `/${'x'.repeat(3000)}`,
];

const part = (parts: string[]) => fc.constantFrom(...parts);
const address = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(part(SCHEMES), part(SLASHES), part(HOSTS), part(TAILS))
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

describe(`generated addresses (FUZZ_SEED=${SEED})`, { timeout: RUN_MS }, () => {
  it('pass the gate only as http or https without a user name, and become no other link anywhere', () => {
    let taken = 0;
    let linked = 0;
    fc.assert(
      fc.property(address, (text) => {
        if (passes(text)) {
          taken += 1;
          const url = URL.parse(text);
          if (url !== null && (!isWeb(text) || url.username !== '' || url.password !== ''))
            throw new Error('The gate is open.');
        }
        const links = [drawnLink(text), ...htmlLinks(text), ...markdownLinks(text)].filter(
          (link) => link !== null,
        );
        linked += links.length;
        for (const link of links) if (!isWeb(link)) throw new Error(`A link to ${link}`);
      }),
      { numRuns: ADDRESSES, seed: SEED },
    );
    // Both ways are really gone.
    expect(taken).toBeGreaterThan(ADDRESSES / 1000);
    expect(linked).toBeGreaterThan(ADDRESSES / 1000);
  });
});

function isWeb(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:');
}

function passes(text: string): boolean {
  return 'pack' in parsePack({ ...PACK, sources: { s: { ...SOURCE, address: text } } });
}

function drawnLink(text: string): string | null {
  const link = SourceLink({ source: sampleSource(1, { address: text }), class: 'src', children: '1' });
  return link.type === 'a' ? String(Reflect.get(link.props, 'href')) : null;
}

function htmlLinks(text: string): string[] {
  const html = briefingHtml(copyWith(text));
  if (/<(?!\/?(?:article|h1|h2|p|ol|li|a)\b)/.test(html)) throw new Error('Markup of its own.');
  return [...html.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}

/** What Markdown reads as a link: `](<…>)` and `<…>`. */
function markdownLinks(text: string): string[] {
  const markdown = briefingMarkdown(copyWith(text));
  return [...markdown.matchAll(/(?<!\\)<([^>]*)>/g)].map(([, link = '']) => link);
}

function copyWith(text: string): BriefingCopy {
  return {
    lang: 'en',
    title: 'T',
    page: { label: 'Page', title: 'P', address: text, date: '2023' },
    notes: [],
    sections: [],
    sourcesTitle: 'Sources',
    sources: [{ number: 1, title: 'S', publisher: 'P', address: text }],
  };
}

const SOURCE = { title: 'Decision', publisher: 'Ministry', kind: 'official', lang: 'en' };
/** The least that is a pack. */
const PACK = {
  id: 'least',
  name: { en: 'Least' },
  version: '1.0.0',
  languages: ['en'],
  licence: 'MIT',
  asOf: '2026',
  entities: [
    {
      id: 'policy/rules',
      kind: 'policy',
      prominence: 'key',
      name: { en: 'Rules' },
      gist: { en: 'Rules.' },
      facts: [],
      aliases: [{ forms: ['rules'], lang: 'en', case: 'any' }],
    },
  ],
  summary: [{ title: { en: 'T' }, sentences: [{ text: { en: 'S.' }, sources: ['s'] }] }],
};

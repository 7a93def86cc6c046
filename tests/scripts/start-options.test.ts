import { describe, expect, it } from 'vitest';
import { readStartOptions } from '@/scripts/start-options.mjs';

const HERE = import.meta.filename;

describe('the options of npm start', () => {
  it.each([
    ['nothing', [], { browser: 'chromium', headless: false }],
    ['another browser', ['--browser', 'firefox'], { browser: 'firefox', headless: false }],
    ['no window', ['--headless'], { browser: 'chromium', headless: true }],
    ['a file', [HERE], { browser: 'chromium', headless: false, file: HERE }],
    [
      'an address',
      ['http://127.0.0.1:80/x', '--browser=firefox'],
      { browser: 'firefox', headless: false, address: 'http://127.0.0.1:80/x' },
    ],
  ])('read %s', (_, args, options) => {
    expect(readStartOptions(args)).toEqual(options);
  });

  it.each([
    ['a file that is not there', ['nowhere.html'], /There is no file .*nowhere\.html\./],
    ['a folder', [import.meta.dirname], /is a folder, not a page\./],
    ['two pages', [HERE, HERE], /One page at a time/],
    ['an unknown browser', ['--browser', 'netscape'], /There is no browser “netscape” here\./],
    ['an unknown option', ['--fast'], /Unknown option '--fast'/],
    ['an address of another kind', ['ftp://example.org/x'], /Only http:\/\/ and https:\/\/ can be read/],
  ])('refuse %s with a sentence that shows the right use', (_, args, sentence) => {
    expect(() => readStartOptions(args)).toThrow(sentence);
    expect(() => readStartOptions(args)).toThrow(/Use: npm start/);
  });
});

// What `npm start` was asked for. Plain JavaScript: wrong words are answered before anything is installed.
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const USAGE = 'Use: npm start -- [FILE.html | http://…] [--browser chromium|firefox] [--headless]';

/**
 * @param {string[]} args
 * @throws a sentence that says what is wrong and how it should be
 */
export function readStartOptions(args) {
  const { values, positionals } = parse(args);
  if (positionals.length > 1) throw new Error(`One page at a time, please. ${USAGE}`);
  const browser = values.browser ?? 'chromium';
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`There is no browser “${browser}” here. ${USAGE}`);
  }
  return { ...readPage(positionals[0]), browser, headless: values.headless ?? false };
}

function parse(args) {
  const options = { browser: { type: 'string' }, headless: { type: 'boolean' } };
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Error(`${error.message.split('. ')[0]}. ${USAGE}`, { cause: error });
  }
}

function readPage(page) {
  if (page === undefined) return {};
  if (/^https?:\/\//.test(page)) {
    if (!URL.canParse(page)) throw new Error(`${page} is no address. ${USAGE}`);
    return { address: page };
  }
  if (/^[a-z]+:\/\//.test(page))
    throw new Error(`Only http:// and https:// can be read, not ${page}. ${USAGE}`);
  const file = resolve(process.env.INIT_CWD ?? '.', page);
  if (!existsSync(file)) throw new Error(`There is no file ${file}. ${USAGE}`);
  if (!statSync(file).isFile()) throw new Error(`${file} is a folder, not a page. ${USAGE}`);
  return { file };
}

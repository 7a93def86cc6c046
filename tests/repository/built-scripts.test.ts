import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUILD_NAMES, builtFiles, injectedFiles, readBuilt, readManifest } from './build-output';

/** Bytes that every page pays for, gzipped: scripts and style sheets together. */
const INJECTED_BYTES = 15_000;

describe.each(BUILD_NAMES)('what is built for %s', (build) => {
  it('injects 15 kB or less into a page', () => {
    const files = injectedFiles(readManifest(build));
    expect(files.length).toBeGreaterThan(0);
    const sizes = files.map((file) => gzipSync(readBuilt(build, file)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(INJECTED_BYTES);
  });

  it('never speaks to the page, and never makes HTML from text in it', () => {
    const scripts = injectedFiles(readManifest(build)).filter((file) => file.endsWith('.js'));
    const risky = /\bpostMessage\(|\b(inner|outer)HTML\b/;
    expect(scripts.filter((file) => risky.test(readBuilt(build, file).toString()))).toEqual([]);
  });

  it('makes no code from text', () => {
    const risky = /\beval\(|\bnew Function\(|\bdocument\.write\(|\binsertAdjacentHTML\b/;
    const scripts = builtFiles(build, /\.js$/);
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.filter((file) => risky.test(readBuilt(build, file).toString()))).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    const pages = builtFiles(build, /\.html$/);
    expect(pages.length).toBeGreaterThan(0);
    const foreign = pages.filter((file) =>
      /(src|href)="(https?:)?\/\//.test(readBuilt(build, file).toString()),
    );
    expect(foreign).toEqual([]);
  });
});

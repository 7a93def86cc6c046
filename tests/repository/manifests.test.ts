import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILD_NAMES, BUILDS, readManifest } from './build-output';

describe.each(BUILD_NAMES)('the manifest for %s', (build) => {
  it('is the one that was reviewed', () => {
    const copy = join(import.meta.dirname, 'manifests', `${build}.json`);
    const reviewed: unknown = JSON.parse(readFileSync(copy, 'utf8'));
    expect(
      readManifest(build),
      `Review what changed, then copy ${BUILDS[build]}/manifest.json to tests/repository/manifests/${build}.json.`,
    ).toEqual(reviewed);
  });

  it('asks for storage and nothing else', () => {
    const manifest = readManifest(build);
    expect(manifest.permissions).toEqual(['storage']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  /** https://html.spec.whatwg.org/multipage/interaction.html#the-accesskey-attribute */
  it('suggests no key that may be an access key of the page: those are characters', () => {
    const { commands = {} } = readManifest(build);
    const keys = Object.values(commands).flatMap((command) => Object.values(command.suggested_key ?? {}));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => /\b(?:[A-Z\d]|Comma|Period|Space)$/.test(key))).toEqual([]);
    // It would go off unseen, and for good.
    expect(commands['toggle-site']).not.toHaveProperty('suggested_key');
  });

  it('gives pages nothing to load or to talk to', () => {
    const manifest = readManifest(build);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest['externally_connectable'] ?? {}).not.toHaveProperty('matches');
  });
});

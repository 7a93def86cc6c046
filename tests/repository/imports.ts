import { posix } from 'node:path';
import type { SourceFile } from './source-files';

export interface Import {
  /** As written: `@/data/pack`, `./block`, `preact`. */
  specifier: string;
  /** Path from the root without extension for our own files, else null. */
  target: string | null;
  /** Gone once the types are stripped. */
  typeOnly: boolean;
}

const STATEMENT = /\b(import|export)\s+(type\s+)?(?:[\w*{][^;'"]*?\bfrom\s*)?['"]([^'"]+)['"]/g;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** What a file imports, statically and dynamically. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const fixed = [...code.matchAll(STATEMENT)].map(([, , type, specifier = '']) => ({
    specifier,
    target: targetOf(specifier, path),
    typeOnly: type !== undefined,
  }));
  const late = [...code.matchAll(DYNAMIC)].map(([, specifier = '']) => ({
    specifier,
    target: targetOf(specifier, path),
    typeOnly: false,
  }));
  return [...fixed, ...late];
}

function targetOf(specifier: string, from: string): string | null {
  if (specifier.startsWith('@/')) return withoutExtension(specifier.slice(2));
  if (specifier.startsWith('.')) return withoutExtension(posix.join(posix.dirname(from), specifier));
  return null;
}

export function withoutExtension(path: string): string {
  return path.replace(/\?.*$/, '').replace(/\.(ts|tsx|mts|mjs)$/, '');
}

/** Everything that running a file brings along, packages included; with types, also what it only takes types from. */
export function reachable(
  entry: string,
  files: SourceFile[],
  withTypes = false,
): { files: Set<string>; packages: Set<string> } {
  const byPath = new Map(files.map((file) => [withoutExtension(file.path), file]));
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    const file = byPath.get(path);
    if (file === undefined || seen.has(path)) return;
    seen.add(path);
    for (const { specifier, target, typeOnly } of importsOf(file)) {
      if (typeOnly && !withTypes) continue;
      if (target === null) packages.add(specifier);
      else visit(target);
    }
  };
  visit(withoutExtension(entry));
  return { files: seen, packages };
}

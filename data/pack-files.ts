/**
 * Reads a pack as its authors write it: a folder of YAML files that are parts of one document. Lists under the same
 * key are joined (`entities` may be spread over several files); any other key may stand only once.
 *
 * Runs at build time and in the command-line tools, never in the browser.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { parsePack, type Pack, type PackFault } from './pack';

interface Part {
  file: string;
  document: Document.Parsed;
  lines: LineCounter;
}

/** Where a joined value came from: its part, and for lists by how much its indexes were moved. */
interface Origin {
  part: Part;
  firstIndex: number;
}

class PackError extends Error {
  override name = 'PackError';
  /** Authors need the lines of the message; the way through the build tool tells them nothing. */
  override stack = this.message;
}

/**
 * @throws {PackError} with one line a fault: file, line, path and reason.
 */
export function readPackFolder(folder: string): Pack {
  const parts = yamlFiles(folder).map(readPart);
  const origins = new Map<string, Origin[]>();
  const joined: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const part of parts) {
    for (const [key, value] of Object.entries((part.document.toJS() ?? {}) as Record<string, unknown>)) {
      const before = joined[key];
      if (before === undefined) {
        joined[key] = value;
        origins.set(key, [{ part, firstIndex: 0 }]);
      } else if (Array.isArray(before) && Array.isArray(value)) {
        origins.get(key)?.push({ part, firstIndex: before.length });
        joined[key] = [...before, ...value];
      } else {
        faults.push(`${place(part, [key])} ${key}: This key stands in another file of the pack already.`);
      }
    }
  }
  const parsed = parsePack(joined);
  if ('faults' in parsed) faults.push(...parsed.faults.map((fault) => describe(fault, origins, folder)));
  if (faults.length > 0 || 'faults' in parsed) throw new PackError(faults.join('\n'));
  return parsed.pack;
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => join(folder, name));
}

function readPart(path: string): Part {
  const lines = new LineCounter();
  const file = relative(process.cwd(), path);
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, uniqueKeys: true });
  const fault = document.errors[0];
  if (fault !== undefined) {
    throw new PackError(`${file}:${fault.linePos?.[0].line ?? 1} ${fault.message.split('\n')[0]}`);
  }
  return { file, document, lines };
}

function describe(fault: PackFault, origins: Map<string, Origin[]>, folder: string): string {
  const [key, index, ...rest] = fault.path;
  const origin = origins
    .get(String(key))
    ?.findLast(({ firstIndex }) => typeof index !== 'number' || index >= firstIndex);
  const shown = fault.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  if (origin === undefined) return `${relative(process.cwd(), folder)} ${shown.slice(1)}: ${fault.reason}`;
  const inFile = typeof index === 'number' ? [index - origin.firstIndex, ...rest] : [index, ...rest];
  const path = [key, ...inFile].filter((step) => step !== undefined);
  return `${place(origin.part, path)} ${shown.slice(1)}: ${fault.reason}`;
}

/** `file:line` of the deepest step of the path that the file holds. */
function place(part: Part, path: (string | number)[]): string {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = part.document.getIn(path.slice(0, depth), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return `${part.file}:${part.lines.linePos(range[0]).line}`;
  }
  return `${part.file}:1`;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Processes of a browser may outlive it and write a last file: the removal is tried so often, each time 0.1 s later. */
const TRIES = 10;

/** An empty folder for the profile of one browser. */
export function makeProfile(what: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `backgrounder-${what}-`));
}

export function removeProfile(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: TRIES });
}

import type { Cue } from './name-index';

/** What tells cues apart, in an index and in the context of a page: `arms` in any letters, `^Arms` only with its capital. */
export function cueKey({ text, capital }: Pick<Cue, 'text' | 'capital'>): string {
  return capital ? `^${text}` : text;
}

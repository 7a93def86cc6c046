import { useEffect, useState } from 'preact/hooks';
import type { BriefingWords } from '@/components/words/briefing-words';
import type { CopyFormat } from '@/data/clipboard';

/** How long it is said that something was copied: time to read one sentence twice. In ms. */
const SAID_MS = 6000;

/** Copies, and gives the sentence that says how it went for as long as it is to be read. */
export function useCopy(
  words: BriefingWords,
  onCopy: (format: CopyFormat) => Promise<boolean>,
): [said: string, copy: (format: CopyFormat) => void] {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => setSaid(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);

  function copy(format: CopyFormat): void {
    // Cleared first: the same sentence said twice would not be read out again.
    setSaid('');
    const say = (copied: boolean) => setSaid(copied ? words.copied : words.copyFailed);
    onCopy(format).then(say, () => say(false));
  }
  return [said, copy];
}

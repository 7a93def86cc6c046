import { CopyButtons } from '@/components/briefing/CopyButtons';
import { Said } from '@/components/briefing/Said';
import { useCopy } from '@/components/briefing/use-copy';
import type { PopupProps } from '@/components/popup-props';
import type { BriefingWords } from '@/components/words/briefing-words';

interface CopyRowProps extends Pick<PopupProps, 'onCopy'> {
  words: BriefingWords;
}

/** Takes the briefing along, whichever part of it is on show. */
export function CopyRow({ words, onCopy }: CopyRowProps) {
  const [said, copy] = useCopy(words, onCopy);
  return (
    <div class="foot copy">
      <Said>{said}</Said>
      <CopyButtons words={words} onCopy={copy} />
    </div>
  );
}

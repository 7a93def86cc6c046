import { Icon } from '@/components/icons';
import type { BriefingWords } from '@/components/words/briefing-words';
import type { CopyFormat } from '@/data/clipboard';
import { COPY } from './icons';

interface CopyButtonsProps {
  words: BriefingWords;
  onCopy(format: CopyFormat): void;
}

export function CopyButtons({ words, onCopy }: CopyButtonsProps) {
  return (
    <>
      <button class="btn" onClick={() => onCopy('markdown')}>
        <Icon path={COPY} />
        {words.copyMarkdown}
      </button>
      <button class="btn" onClick={() => onCopy('html')}>
        <Icon path={COPY} />
        {words.copyHtml}
      </button>
    </>
  );
}

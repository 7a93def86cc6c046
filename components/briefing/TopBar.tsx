import type { BriefingPageProps } from '@/components/briefing-page-props';
import { Icon } from '@/components/icons';
import { Logo } from '@/components/Logo';
import type { BriefingWords } from '@/components/words/briefing-words';
import { popupWords } from '@/components/words/popup-words';
import { CopyButtons } from './CopyButtons';
import { PRINT } from './icons';
import { Said } from './Said';
import { useCopy } from './use-copy';

interface TopBarProps extends Pick<BriefingPageProps, 'isOutdated' | 'onCopy' | 'onPrint'> {
  words: BriefingWords;
  /** Parts of the page, by their ids. */
  parts: { id: string; label: string }[];
}

export function TopBar({ words, parts, isOutdated, onCopy, onPrint }: TopBarProps) {
  const [said, copy] = useCopy(words, onCopy);
  return (
    <header class="topbar">
      <div class="wrap">
        <Logo />
        <b>Backgrounder</b>
        <nav aria-label={words.parts}>
          {parts.map(({ id, label }) => (
            <a key={id} href={`#${id}`}>
              {label}
            </a>
          ))}
        </nav>
        <CopyButtons words={words} onCopy={copy} />
        <button class="btn" onClick={onPrint}>
          <Icon path={PRINT} />
          {words.print}
        </button>
      </div>
      {isOutdated && (
        <p class="notice" role="alert">
          {popupWords(words.lang).notices['not-asked']}
        </p>
      )}
      <Said>{said}</Said>
    </header>
  );
}

import { useState } from 'preact/hooks';
import type { BriefingPageProps, CopyFormat } from '@/components/briefing-page-props';
import { Icon } from '@/components/icons';
import { Logo } from '@/components/Logo';
import type { BriefingWords } from '@/components/words/briefing-words';
import { COPY, PRINT } from './icons';

interface TopBarProps extends Pick<BriefingPageProps, 'onCopy' | 'onPrint'> {
  words: BriefingWords;
  /** Parts of the page, by their ids. */
  parts: { id: string; label: string }[];
}

export function TopBar({ words, parts, onCopy, onPrint }: TopBarProps) {
  const [said, setSaid] = useState('');

  function copy(format: CopyFormat): void {
    // Cleared first: the same sentence said twice would not be read out again.
    setSaid('');
    void onCopy(format).then((copied) => setSaid(copied ? words.copied : words.copyFailed));
  }

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
        <button class="btn" onClick={() => copy('markdown')}>
          <Icon path={COPY} />
          {words.copyMarkdown}
        </button>
        <button class="btn" onClick={() => copy('html')}>
          <Icon path={COPY} />
          {words.copyHtml}
        </button>
        <button class="btn" onClick={onPrint}>
          <Icon path={PRINT} />
          {words.print}
        </button>
      </div>
      <output class={said ? 'said' : 'said unseen'}>{said}</output>
    </header>
  );
}

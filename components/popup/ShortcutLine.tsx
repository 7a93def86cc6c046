import type { Shortcut } from '@/components/popup-props';
import type { PopupWords } from '@/components/words/popup-words';

interface ShortcutLineProps {
  words: PopupWords;
  shortcuts: Shortcut[] | undefined;
  onOpenShortcuts(): void;
}

export function ShortcutLine({ words, shortcuts, onOpenShortcuts }: ShortcutLineProps) {
  if (shortcuts === undefined) return null;
  return (
    <section class="keys" aria-label={words.shortcuts}>
      {shortcuts.length === 0 ? (
        <p>{words.noShortcuts}</p>
      ) : (
        <dl>
          {shortcuts.map(({ label, keys }) => (
            <div key={label}>
              <dt>{words.shortcut[label]}</dt>
              <dd>
                <kbd>{keys}</kbd>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <button class="link" onClick={onOpenShortcuts}>
        {words.changeShortcuts}
      </button>
    </section>
  );
}

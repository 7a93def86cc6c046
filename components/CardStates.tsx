import type { ComponentChildren } from 'preact';
import type { CardContent, CardFault } from './card-props';
import { Icon, UNDO, WARNING } from './icons';
import { ownLanguage } from './own-language';
import type { CardWords } from './words/card-words';

type Content<Status> = Extract<CardContent, { status: Status }>;

interface NoticeProps {
  name: string;
  headingId: string;
  children: ComponentChildren;
}

/** A card that has a name and no facts. */
function Notice({ name, headingId, children }: NoticeProps) {
  return (
    <div class="body">
      <h2 class="name" id={headingId} dir="auto">
        {name}
      </h2>
      {children}
    </div>
  );
}

interface Parts {
  words: CardWords;
  headingId: string;
}

export function Loading({ name, words, headingId }: Parts & { name: string }) {
  return (
    <Notice name={name} headingId={headingId}>
      <div class="wait" />
      <output class="meta">{words.loading}</output>
    </Notice>
  );
}

export function Missing({
  state: { name, missing, mentionedIn },
  words,
  headingId,
  onOpen,
}: Parts & { state: Content<'missing'>; onOpen(entity: string): void }) {
  const [before, after] = words.mentionedIn;
  return (
    <Notice name={name} headingId={headingId}>
      <p class="gist">
        {words.missing}
        {mentionedIn && (
          <>
            {' '}
            {before}
            <button
              class="link"
              {...ownLanguage(mentionedIn.name)}
              onClick={() => onOpen(mentionedIn.entity)}
            >
              {mentionedIn.name.text}
            </button>
            {after}
          </>
        )}
      </p>
      <p class="meta">{words.searched(missing.searched.map(({ text }) => text).join(', '))}</p>
    </Notice>
  );
}

export function Failed({
  name,
  reason,
  words,
  headingId,
  onRetry,
  onClose,
}: Parts & { name: string; reason: CardFault; onRetry(): void; onClose?: (() => void) | undefined }) {
  const updated = reason === 'extension-updated';
  return (
    <Notice name={name} headingId={headingId}>
      <p class="gist fault">
        <Icon path={WARNING} />
        {updated ? words.updated : words.noAnswer}
      </p>
      <p class="acts">
        <button class="btn primary" onClick={onRetry}>
          {updated ? words.reload : words.retry}
        </button>
        {onClose && (
          <button class="btn" onClick={onClose}>
            {words.close}
          </button>
        )}
      </p>
    </Notice>
  );
}

export function OffStrip({ host, words, headingId, onUndo }: Parts & { host: string; onUndo(): void }) {
  return (
    <div class="strip">
      <h2 id={headingId}>{words.offOn(host)}</h2>
      <button class="btn" onClick={onUndo}>
        <Icon path={UNDO} class="flip" />
        {words.undo}
      </button>
    </div>
  );
}

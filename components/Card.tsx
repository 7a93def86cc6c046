import { TAKES_FOCUS } from './card-focus';
import { CARD_HEADING_ID } from './card-heading-id';
import type { CardFault, CardProps } from './card-props';
import { EntityCard } from './EntityCard';
import { Icon, OFF } from './icons';
import { NoticeCard } from './NoticeCard';
import { OffStrip } from './OffStrip';
import { cardWords } from './words/card-words';

/**
 * The card on a page: a dialog that is not modal, named by its heading. What scrolls in it takes the focus when it opens;
 * it has the focus itself after a click beside that, so that keys stay the card's.
 */
export function Card(props: CardProps) {
  // `dir` and not only CSS: `dir="auto"` and `:dir()` inside follow the attribute, which the page has its own of.
  const attributes = { lang: props.lang, dir: 'ltr', tabindex: -1 } as const;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <dialog> brings a place and a closing of its own.
    <section class="paper card" role="dialog" aria-labelledby={CARD_HEADING_ID} {...attributes}>
      {contentsOf(props)}
    </section>
  );
}

function contentsOf(props: CardProps) {
  const { lang, state, host } = props;
  const words = cardWords(lang);
  const shared = { ...props, words, body: TAKES_FOCUS };
  if (state.status === 'off') return <OffStrip {...shared} />;
  if (state.status !== 'ready') {
    const onRetry = state.status === 'error' ? wayOut(state.reason, props) : props.onRetry;
    return <NoticeCard {...shared} onRetry={onRetry} state={state} />;
  }
  const action = host !== '' && (
    <button aria-label={`${words.siteOff} (${host})`} onClick={props.onSiteOff}>
      <Icon path={OFF} />
      {words.siteOff}
    </button>
  );
  return <EntityCard key={state.view.entity} {...shared} view={state.view} action={action} />;
}

/** What could not be done is done once more. */
function wayOut(fault: CardFault, { onRetry, onSiteOff, onUndo }: CardProps): () => void {
  switch (fault) {
    case 'no-answer':
      return onRetry;
    case 'may-be-hidden':
    case 'still-on':
      return onSiteOff;
    case 'still-off':
      return onUndo;
  }
}

import type { KindGroup } from '@/data/kinds';
import { CardHead } from './CardHead';
import type { CardProps } from './card-props';
import { Failed, Loading, Missing, OffStrip } from './CardStates';
import { EntityCard } from './EntityCard';
import { Icon, OFF } from './icons';
import { KindLabel } from './KindLabel';
import { cardWords } from './words/card-words';

const HEADING_ID = 'card-name';

/**
 * The card on a page: a dialog that is not modal, named by its heading. Its root element stays the same whatever it
 * shows, so that it can take the focus when another entry opens in it.
 */
export function Card(props: CardProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <dialog> brings a place and a closing of its own.
    <section class="paper card" role="dialog" aria-labelledby={HEADING_ID} tabIndex={-1} lang={props.lang}>
      <CardContents {...props} />
    </section>
  );
}

function CardContents({
  lang,
  state,
  host,
  back,
  onClose,
  onBack,
  onOpen,
  onSiteOff,
  onUndo,
  onRetry,
}: CardProps) {
  const words = cardWords(lang);
  const parts = { words, headingId: HEADING_ID };
  if (state.status === 'off') return <OffStrip {...parts} host={host} onUndo={onUndo} />;
  const ways = { back, onBack, onClose };
  if (state.status === 'ready') {
    const off = (
      <button aria-label={`${words.siteOff} (${host})`} onClick={onSiteOff}>
        <Icon path={OFF} />
        {words.siteOff}
      </button>
    );
    return (
      <EntityCard
        key={state.view.entity}
        {...parts}
        {...ways}
        view={state.view}
        onOpen={onOpen}
        action={off}
      />
    );
  }
  const head = (group?: KindGroup) => (
    <CardHead
      words={words}
      {...ways}
      label={group ? <KindLabel kind={group} word={words.kinds[group]} /> : <span />}
    />
  );
  if (state.status === 'loading') {
    return (
      <>
        {head(state.group)}
        <Loading {...parts} name={state.name} />
      </>
    );
  }
  if (state.status === 'missing') {
    return (
      <>
        {head()}
        <Missing {...parts} state={state} onOpen={onOpen} />
      </>
    );
  }
  return (
    <>
      {head(state.group)}
      <Failed {...parts} name={state.name} reason={state.reason} onRetry={onRetry} onClose={onClose} />
    </>
  );
}

import type { TAKES_FOCUS } from './card-focus';
import { CARD_HEADING_ID } from './card-heading-id';
import type { CardContent, CardProps } from './card-props';
import { CardHead, type CardHeadProps } from './CardHead';
import { Icon, WARNING } from './icons';
import { KindLabel } from './KindLabel';
import type { CardWords } from './words/card-words';

export type Notice = Exclude<CardContent, { status: 'ready' | 'off' }>;

interface NoticeCardProps extends Omit<CardHeadProps, 'children'>, Pick<CardProps, 'onRetry'> {
  state: Notice;
  /** As those of an `EntityCard`. */
  headingId?: string;
  body?: typeof TAKES_FOCUS;
}

/** A card that has a name and no entry to show: loading, missing, error. */
export function NoticeCard(props: NoticeCardProps) {
  const { state, words, body, headingId = CARD_HEADING_ID } = props;
  const group = state.status === 'missing' ? undefined : state.group;
  return (
    <>
      <CardHead {...props}>
        {group && (
          <KindLabel kind={group}>
            <u>{words.kinds[group]}</u>
          </KindLabel>
        )}
      </CardHead>
      <div class="body" {...body}>
        <h2 class="name" id={headingId} dir="auto">
          {state.name}
        </h2>
        {noticeOf(state, words, props)}
      </div>
    </>
  );
}

function noticeOf(state: Notice, words: CardWords, { onRetry }: NoticeCardProps) {
  if (state.status === 'loading') {
    return (
      <>
        <div class="wait" />
        <output class="meta">{words.loading}</output>
      </>
    );
  }
  if (state.status === 'error') {
    const { told, wayOut } = words.faults[state.reason];
    return (
      <>
        <p class="gist fault">
          <Icon path={WARNING} />
          {told}
        </p>
        <button class="btn primary" onClick={onRetry}>
          {wayOut}
        </button>
      </>
    );
  }
  return (
    <>
      <p class="gist">{words.missing}</p>
      <p class="meta">{words.searched(state.missing.searched.map(({ text }) => text).join(', '))}</p>
    </>
  );
}

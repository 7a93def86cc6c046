import type { ComponentChildren } from 'preact';
import type { CardView } from '@/data/card-view';
import type { TAKES_FOCUS } from './card-focus';
import { CARD_HEADING_ID } from './card-heading-id';
import { CardHead, type CardHeadProps } from './CardHead';
import { formatDate } from './dates';
import { Disputed } from './Disputed';
import { FactList } from './FactList';
import { KindLabel } from './KindLabel';
import { PackText } from './PackText';
import { Rail } from './Rail';
import { SourceList } from './SourceList';
import { TenureStrip } from './TenureStrip';
import { ThenNow } from './ThenNow';
import { Unfold } from './Unfold';

interface EntityCardProps extends Omit<CardHeadProps, 'children'> {
  view: CardView;
  onOpen(entity: string): void;
  /** Where several cards stand in one document: each has an id of its own. */
  headingId?: string;
  /** Attributes of what scrolls, where it takes the focus. */
  body?: typeof TAKES_FOCUS;
  /** The end of the foot. */
  action?: ComponentChildren;
}

/**
 * An entry, drawn: head, what scrolls, foot. It holds no state, since it is also drawn where no Preact is: what unfolds
 * is native. Give it the entity as key, so that another entry starts folded and at its top.
 */
export function EntityCard({
  view,
  onOpen,
  body,
  action,
  headingId = CARD_HEADING_ID,
  ...ways
}: EntityCardProps) {
  const { words, back } = ways;
  const kind = (
    <KindLabel kind={view.kind}>
      <u>{words.kinds[view.kind]}</u>
    </KindLabel>
  );
  return (
    <>
      <CardHead {...ways}>
        {kind}
        {/* The name, for when the heading has scrolled away; screen readers have the heading in its place. */}
        <KindLabel kind={view.kind} running>
          <PackText as="b" of={view.name} />
        </KindLabel>
      </CardHead>
      <div class="body" {...body}>
        {back && kind}
        <PackText as="h2" class="name" id={headingId} of={view.name} />
        {view.otherName && <PackText as="p" class="alt" of={view.otherName} />}
        <PackText as="p" class="gist" of={view.gist} />
        <Time view={view} words={words} onOpen={onOpen} />
        <Disputed view={view} words={words} />
        <p class="meta as-of">
          {words.asOf(formatDate(words.lang, view.asOf))}
          {view.stale && ` · ${words.stale}`}
        </p>
        <Related view={view} words={words} onOpen={onOpen} />
      </div>
      <div class="foot">
        {view.sources.length > 0 && (
          <Unfold label={words.sources(view.sources.length)}>
            <SourceList sources={view.sources} words={words} />
          </Unfold>
        )}
        {action}
      </div>
    </>
  );
}

type PartProps = Pick<EntityCardProps, 'view' | 'words' | 'onOpen'>;

/** What held then and now, and all the rest behind one line. */
function Time(props: PartProps) {
  const { view, words } = props;
  const { written, around } = view.time;
  return (
    <>
      {view.comparison ? <ThenNow {...props} comparison={view.comparison} /> : <Rail {...props} />}
      <TenureStrip view={view} words={words} />
      {around.length > 0 && (
        <Unfold label={written ? words.around : words.history} note={words.facts(around.length)}>
          <FactList facts={around} sources={view.sources} words={words} />
        </Unfold>
      )}
    </>
  );
}

function Related({ view: { related }, words, onOpen }: PartProps) {
  if (related.length === 0) return null;
  return (
    <section class="sect">
      <h3 class="lab">{words.related}</h3>
      <ul class="rel">
        {related.map(({ entity, kind, name, how }) => (
          <li key={entity}>
            <button title={how.text} onClick={() => onOpen(entity)}>
              <KindLabel kind={kind}>
                <PackText of={name} />
              </KindLabel>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

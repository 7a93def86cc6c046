import { Component, type ComponentChildren, type TargetedEvent } from 'preact';
import type { CardView } from '@/data/card-view';
import { CARD_HEADING_ID } from './card-heading-id';
import { CardHead, type CardHeadProps } from './CardHead';
import { formatDate } from './dates';
import { FactList } from './FactList';
import { KindLabel } from './KindLabel';
import { PackText } from './PackText';
import { SourceList } from './SourceList';
import { Toggle } from './Toggle';

interface EntityCardProps extends Omit<CardHeadProps, 'parted' | 'children'> {
  view: CardView;
  onOpen(entity: string): void;
  /** The end of the foot. */
  action?: ComponentChildren;
}

/** More facts than this stay folded, so that the related entries are in sight. */
const FACTS_AT_FIRST = 4;

/**
 * An entry, drawn: head, what scrolls, foot. A class, because the hooks module would cost every page 0.9 kB for three
 * booleans. Give it the entity as key, so that another entry starts folded and at its top.
 */
export class EntityCard extends Component<EntityCardProps> {
  override state = { allFacts: false, sources: false, nameGone: false };

  override render() {
    const { view, words, back, action } = this.props;
    const { sources, nameGone } = this.state;
    const kind = (
      <KindLabel kind={view.kind}>
        <u>{words.kinds[view.kind]}</u>
      </KindLabel>
    );
    // The heading repeats in the head once it has scrolled away; screen readers have it in its own place.
    const runningName = (
      <KindLabel kind={view.kind} aria-hidden="true">
        <PackText as="b" of={view.name} />
      </KindLabel>
    );
    return (
      <>
        <CardHead {...this.props} parted={nameGone}>
          {nameGone ? runningName : kind}
        </CardHead>
        <div class="body" onScroll={this.watchName}>
          {back && kind}
          <PackText as="h2" class="name" id={CARD_HEADING_ID} of={view.name} />
          {view.otherName && <PackText as="p" class="alt" of={view.otherName} />}
          <PackText as="p" class="gist" of={view.gist} />
          {this.facts()}
          {view.related.length > 0 && this.related()}
          {sources && <SourceList sources={view.sources} words={words} listRef={scrollIntoBody} />}
        </div>
        <footer class="foot">
          {view.sources.length > 0 && (
            <Toggle
              open={sources}
              label={words.sources(view.sources.length)}
              onToggle={() => this.setState({ sources: !sources })}
            />
          )}
          {action}
        </footer>
      </>
    );
  }

  private facts() {
    const { words, view } = this.props;
    const { facts, sources } = view;
    const { allFacts } = this.state;
    const asOf = words.asOf(formatDate(words.lang, view.asOf));
    if (facts.length === 0) return <p class="meta">{asOf}</p>;
    const shown = allFacts ? facts : facts.slice(0, FACTS_AT_FIRST);
    return (
      <section class="sect">
        <h3 class="lab">
          {words.facts} <span>{asOf}</span>
        </h3>
        <FactList facts={shown} sources={sources} words={words} />
        {facts.length > FACTS_AT_FIRST && (
          <Toggle
            class="all"
            open={allFacts}
            label={allFacts ? words.fewer : words.more(facts.length - FACTS_AT_FIRST)}
            onToggle={() => this.setState({ allFacts: !allFacts })}
          />
        )}
      </section>
    );
  }

  private related() {
    const { words, view, onOpen } = this.props;
    return (
      <section class="sect">
        <h3 class="lab">{words.related}</h3>
        <ul class="rel">
          {view.related.map(({ entity, kind, name, how }) => (
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

  private watchName = ({ currentTarget: body }: TargetedEvent<HTMLElement>) => {
    const heading = body.querySelector('h2');
    const nameGone = heading !== null && body.scrollTop > heading.offsetTop + heading.offsetHeight;
    if (nameGone !== this.state.nameGone) this.setState({ nameGone });
  };
}

/** Not `scrollIntoView`: it may scroll the page as well. */
function scrollIntoBody(list: HTMLElement | null) {
  if (list?.parentElement) list.parentElement.scrollTop = list.offsetTop - 8;
}

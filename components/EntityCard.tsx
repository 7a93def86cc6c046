import { Component, type ComponentChildren, type TargetedEvent } from 'preact';
import type { CardView } from '@/data/card-view';
import type { Text } from '@/data/texts';
import { CardHead } from './CardHead';
import { formatDate } from './dates';
import { FactList } from './FactList';
import { CHEVRON, Icon, KIND_ICONS } from './icons';
import { KindLabel } from './KindLabel';
import { ownLanguage } from './own-language';
import { RelatedChips } from './RelatedChips';
import { SourceList } from './SourceList';
import type { CardWords } from './words/card-words';
import { groupOfKind } from '@/data/kinds';

interface EntityCardProps {
  view: CardView;
  words: CardWords;
  /** Id of the heading, for the element that is named by it. */
  headingId: string;
  back?: Text | undefined;
  onBack(): void;
  onOpen(entity: string): void;
  onClose?: (() => void) | undefined;
  /** The end of the foot. */
  action?: ComponentChildren;
}

interface EntityCardState {
  allFacts: boolean;
  sources: boolean;
  /** The heading has scrolled out of sight. */
  nameGone: boolean;
}

/** More facts than this stay folded, so that the related entries are in sight. */
const FACTS_AT_FIRST = 4;

/**
 * An entry, drawn: head, what scrolls, foot. A class, because the hooks module would cost every page 0.9 kB for three
 * booleans. Give it the entity as key, so that another entry starts folded and at its top.
 */
export class EntityCard extends Component<EntityCardProps, EntityCardState> {
  override state = { allFacts: false, sources: false, nameGone: false };

  override render() {
    const { view, words, headingId, back, onBack, onOpen, onClose, action } = this.props;
    const { sources, nameGone } = this.state;
    const kind = <KindLabel kind={view.kind} word={words.kinds[view.kind]} />;
    return (
      <>
        <CardHead
          words={words}
          back={back}
          label={nameGone ? this.runningName() : kind}
          parted={nameGone}
          onBack={onBack}
          onClose={onClose}
        />
        <div class="body" onScroll={this.watchName}>
          {back && kind}
          <h2 class="name" id={headingId} {...ownLanguage(view.name)}>
            {view.name.text}
          </h2>
          {view.otherName && (
            <p class="alt" {...ownLanguage(view.otherName)}>
              {view.otherName.text}
            </p>
          )}
          <p class="gist" {...ownLanguage(view.gist)}>
            {view.gist.text}
          </p>
          {this.facts()}
          {view.related.length > 0 && (
            <section class="sect">
              <h3 class="lab">{words.related}</h3>
              <RelatedChips related={view.related} onOpen={onOpen} />
            </section>
          )}
          {sources && <SourceList sources={view.sources} words={words} listRef={scrollIntoBody} />}
        </div>
        <footer class="foot">
          {view.sources.length > 0 && (
            <button aria-expanded={sources} onClick={() => this.setState({ sources: !sources })}>
              {words.sources(view.sources.length)}
              <Icon path={CHEVRON} class="turn" />
            </button>
          )}
          {action}
        </footer>
      </>
    );
  }

  private facts() {
    const { view, words } = this.props;
    const { allFacts } = this.state;
    const asOf = words.asOf(formatDate(words.lang, view.asOf));
    const folded = view.facts.length - FACTS_AT_FIRST;
    if (view.facts.length === 0) return <p class="meta">{asOf}</p>;
    return (
      <section class="sect">
        <h3 class="lab">
          {words.facts} <span>{asOf}</span>
        </h3>
        <FactList
          facts={allFacts ? view.facts : view.facts.slice(0, FACTS_AT_FIRST)}
          view={view}
          words={words}
        />
        {folded > 0 && (
          <button class="all" aria-expanded={allFacts} onClick={() => this.setState({ allFacts: !allFacts })}>
            {allFacts ? words.fewer : words.more(folded)}
            <Icon path={CHEVRON} class="turn" />
          </button>
        )}
      </section>
    );
  }

  /** The heading repeats in the head; screen readers have it in its own place. */
  private runningName() {
    const { kind, name } = this.props.view;
    const group = groupOfKind(kind);
    return (
      <span class={`kind k-${group}`} aria-hidden="true">
        <Icon path={KIND_ICONS[group]} />
        <b {...ownLanguage(name)}>{name.text}</b>
      </span>
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
  if (list?.parentElement) list.parentElement.scrollTop = list.offsetTop;
}

import type { RelatedEntity } from '@/data/card-view';
import { groupOfKind } from '@/data/kinds';
import { Icon, KIND_ICONS } from './icons';
import { ownLanguage } from './own-language';

interface RelatedChipsProps {
  related: RelatedEntity[];
  onOpen(entity: string): void;
}

export function RelatedChips({ related, onOpen }: RelatedChipsProps) {
  return (
    <ul class="rel">
      {related.map(({ entity, kind, name, how }) => (
        <li key={entity}>
          <button class={`k-${groupOfKind(kind)}`} title={how.text} onClick={() => onOpen(entity)}>
            <Icon path={KIND_ICONS[groupOfKind(kind)]} />
            <bdi {...ownLanguage(name)}>{name.text}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}

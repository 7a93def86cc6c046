import type { CardWords } from '@/components/words/card-words';
import type { PlacedVersion } from '@/data/briefing-on-page';
import type { DisputedClaim } from '@/data/briefing-parts';
import { readingId } from './DisputedReadings';
import { VersionLabel } from './VersionHead';

interface DisputedRowProps {
  versions: PlacedVersion[];
  disputed: DisputedClaim[];
  words: CardWords;
}

/** What is disputed about each version: the claims, which lead to both readings. */
export function DisputedRow({ versions, disputed, words }: DisputedRowProps) {
  const claimsOn = (version: PlacedVersion) =>
    disputed.flatMap((reading, index) =>
      reading.entities.includes(version.entity) ? [{ reading, index }] : [],
    );
  if (versions.every((version) => claimsOn(version).length === 0)) return null;
  return (
    <tr class="disputed">
      <th scope="row">{words.disputed(disputed.length)}</th>
      {versions.map((version) => {
        const claims = claimsOn(version);
        return (
          <td key={version.id} class={claims.length > 0 ? version.moment : `${version.moment} empty`}>
            <VersionLabel version={version} words={words} />
            {claims.map(({ reading: { claim }, index }) => (
              <p key={index}>
                <a href={`#${readingId(index)}`}>
                  <q lang={claim.lang}>{claim.text}</q>
                </a>
              </p>
            ))}
          </td>
        );
      })}
    </tr>
  );
}

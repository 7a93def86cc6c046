import { formatDate } from '@/components/dates';
import { PackText } from '@/components/PackText';
import type { BriefingPage } from '@/components/briefing-page-props';
import { webAddress } from '@/data/web-address';
import type { BriefingPartProps } from './briefing-props';

interface MastheadProps extends BriefingPartProps {
  page: BriefingPage | undefined;
}

/** What this is a briefing on, for which page, and what its signs mean. */
export function Masthead({ briefing, onPage, words, page }: MastheadProps) {
  const asOf = formatDate(words.lang, briefing.asOf);
  const date = onPage.date && formatDate(words.lang, onPage.date);
  return (
    <div class="mast">
      <div>
        {page && (
          <p class="ref">
            {words.backgroundTo} <PageLink page={page} />, <bdi>{page.host}</bdi>
            {date && `, ${date}`}
          </p>
        )}
        <PackText as="h1" of={briefing.pack} />
        <p class="stand">{date === undefined ? words.standUndated(asOf) : words.stand(date, asOf)}</p>
      </div>
      <ul class="legend">
        {date !== undefined && (
          <>
            <li>
              <i class="dot" />
              {words.legendThen}
            </li>
            <li>
              <i class="dot hollow" />
              {words.legendSince}
            </li>
          </>
        )}
        <li>
          <span class="src official">1</span>
          {words.legendSources}
        </li>
      </ul>
    </div>
  );
}

function PageLink({ page: { title, address, host } }: { page: BriefingPage }) {
  const href = webAddress(address);
  const name = <bdi>{title.trim() || host}</bdi>;
  if (href === undefined) return name;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  );
}

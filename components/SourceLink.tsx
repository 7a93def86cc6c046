import type { ComponentChildren } from 'preact';
import type { NumberedSource } from '@/data/numbered-sources';
import type { Lang } from '@/data/texts';
import { webAddress } from '@/data/web-address';

interface SourceLinkProps {
  source: NumberedSource;
  children: ComponentChildren;
  class: string;
  title?: string;
  'aria-label'?: string;
  lang?: Lang;
  dir?: 'auto';
}

/**
 * A link to a source in a new tab (`noreferrer` keeps the opener away as well), or plain text where its address is none
 * that a link may lead to.
 */
export function SourceLink({ source, children, ...rest }: SourceLinkProps) {
  const address = webAddress(source.address);
  if (address === undefined) {
    return (
      <span class={rest.class} lang={rest.lang}>
        {children}
      </span>
    );
  }
  return (
    <a {...rest} href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

import type { ComponentChildren } from 'preact';
import type { NumberedSource } from '@/data/numbered-sources';
import type { Lang } from '@/data/texts';

interface SourceLinkProps {
  source: NumberedSource;
  children: ComponentChildren;
  class?: string;
  title?: string;
  'aria-label'?: string;
  lang?: Lang;
}

/** A link to a source in a new tab, or plain text where its address is none that a link may lead to. */
export function SourceLink({ source, ...rest }: SourceLinkProps) {
  const url = URL.parse(source.address);
  if (!url || !/^https?:$/.test(url.protocol)) return <span {...rest} aria-label={undefined} />;
  return <a {...rest} href={url.href} target="_blank" rel="noopener noreferrer" dir="auto" />;
}

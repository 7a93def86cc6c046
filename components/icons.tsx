import type { KindGroup } from '@/data/kinds';

/** Draws one of the outlines below. Icons sit on a 16 px grid, with a line of 1.5 px and round ends. */
export function Icon({ path, class: name = '' }: { path: string; class?: string }) {
  return (
    <svg class={`i ${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

export const KIND_ICONS: Record<KindGroup, string> = {
  person: 'M5.1 4.9a2.9 2.9 0 1 0 5.8 0 2.9 2.9 0 1 0-5.8 0M2.5 14.25c.4-3.1 2.5-4.9 5.5-4.9s5.1 1.8 5.5 4.9',
  weapon:
    'M14 2c-2.1-.1-3.7.5-5 1.8L3.6 9.2l3.2 3.2L12.2 7C13.5 5.7 14.1 4.1 14 2ZM5.6 7.2l-3.1.4M8.8 10.4l-.4 3.1M3.6 12.4l1.3-1.3',
  policy: 'M3.25 1.75H9.5L12.75 5v9.25h-9.5zM9.5 1.75V5h3.25M5.75 8.25h4.5M5.75 11h4.5',
  org: 'M1.75 6.25 8 2.25l6.25 4zM3.75 8.5v3M8 8.5v3M12.25 8.5v3M1.75 13.75h12.5',
  event:
    'M2.25 3.5h11.5v10.25H2.25zM2.25 6.75h11.5M5.25 1.75v3M10.75 1.75v3M7.25 10.25a.75.75 0 1 0 1.5 0 .75.75 0 1 0-1.5 0',
  concept:
    'M8 4.1C6.5 3 4.4 2.6 1.75 2.8v9.4c2.65-.2 4.75.2 6.25 1.3 1.5-1.1 3.6-1.5 6.25-1.3V2.8C11.6 2.6 9.5 3 8 4.1Zv9.4',
};

export const CLOSE = 'm3.75 3.75 8.5 8.5m0-8.5-8.5 8.5';
export const BACK = 'M13.5 8h-11M6.75 3.75 2.5 8l4.25 4.25';
export const FORWARD = 'M2.5 8h11M9.25 3.75 13.5 8l-4.25 4.25';
export const PIN = 'M5.5 2h5M6.25 2v4.5L4 9v1h8V9L9.75 6.5V2M8 10v4.25';
export const CHEVRON = 'm4 6.25 4 4 4-4';
export const WARNING = 'M8 2.25 14.5 13.5h-13zM8 6.5v3.25M7.5 11.6a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0';
export const UNDO = 'M3 6.25h6.5a3.5 3.5 0 0 1 0 7H6M5.75 3.25l-3 3 3 3';
export const OFF = 'M2.25 8a5.75 5.75 0 1 0 11.5 0 5.75 5.75 0 1 0-11.5 0M4 4l8 8';

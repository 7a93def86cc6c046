/** One for each kind of name, and two for what the reader does: of two in one place the later one is on top. */
export const HIGHLIGHTS = ['person', 'weapon', 'policy', 'org', 'event', 'concept', 'hover', 'open'] as const;

export type HighlightName = (typeof HIGHLIGHTS)[number];

/** How the names of our highlights begin in the registry, and in `marks.css`: no page has such for its own. */
export const OURS = 'backgrounder-';

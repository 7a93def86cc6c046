/** Outlines that only the popup uses. */
export const PAUSE = 'M5.5 3.5v9M10.5 3.5v9';
export const FIND = 'M2.75 7a4.25 4.25 0 1 0 8.5 0 4.25 4.25 0 1 0-8.5 0M10.25 10.25l3.5 3.5';
export const GO_TO =
  'M4.25 8a3.75 3.75 0 1 0 7.5 0 3.75 3.75 0 1 0-7.5 0M8 1.75v2.5M8 11.75v2.5M1.75 8h2.5M11.75 8h2.5';
export const FORWARD = 'M2.5 8h11M9.25 3.75 13.5 8l-4.25 4.25';
export const PAGE = 'M2.5 2.5h11v11h-11zM5.25 5.75h5.5M5.25 8h5.5M5.25 10.25h3';

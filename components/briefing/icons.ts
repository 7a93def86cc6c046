/** Outlines that only the briefing uses. */
export const COPY = 'M5.75 5.75h7.5v7.5h-7.5zM10.25 5.5V2.75h-7.5v7.5H5.5';
export const PRINT = 'M4.5 5.75v-3.5h7v3.5M4.5 11.5H2.25V5.75h11.5v5.75H11.5M4.5 9.5h7v4.25h-7z';

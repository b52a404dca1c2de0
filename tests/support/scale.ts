import process from 'node:process';

/** Whether the long variants run: `npm run hostile`. */
export const IS_FULL = process.env['HOSTILE'] === 'full';

/** So many in a full run, fewer in everyone's. */
export const scaled = (full: number, short: number): number => (IS_FULL ? full : short);

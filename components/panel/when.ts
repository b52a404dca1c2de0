import { isoDate } from '../../core/time/day.ts';
import { spanInWords, yearOf } from '../shared/days.ts';
import type { TimelineEntry } from '../../core/panel/timeline.ts';
import type { Words } from '../words/words.ts';

/** A meeting is said with its days, a war or an office with its years: what is longer than a month. */
const LONGEST_WITH_DAYS = 31;

/** When something was: "16 June 2021", "2014 – 2015", "since 2022". */
export function whenOf({ start, end }: Pick<TimelineEntry, 'start' | 'end'>, words: Words): string {
  if (end === undefined) return words.say('panelSince', String(yearOf(start)));
  if (end - start <= LONGEST_WITH_DAYS)
    return spanInWords(isoDate(start), isoDate(end), words.language);
  return spanInWords(String(yearOf(start)), String(yearOf(end)), words.language);
}

import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

/** What the second paragraph links to. */
const behind = (date: string, first: string, second: string): string[] =>
  linkedInNews(`${first}\n\n${second}`, date).filter((mention) =>
    /^(?:war|invasion|summit|talks|offensive) > /.test(mention),
  );

const WAR = ['2022-08-10', 'The war in Ukraine has driven up the price of sugar.'] as const;
const ALASKA = ['2025-08-16', 'Donald Trump met Vladimir Putin in Anchorage.'] as const;

describe('a noun of another subject', () => {
  it.each([
    [...WAR, 'Wasps are everywhere. The invasion may last until the frost.'],
    [...WAR, 'Bedbugs are back in the hotels. The offensive against them is dear.'],
    [...WAR, 'Supermarkets cut the price of milk again. The war is costing them millions.'],
    [...WAR, 'Old rivals sell browsers. The war was over when one gave up.'],
    [...ALASKA, 'Two climbers were elsewhere. The summit was windy.'],
    [...ALASKA, 'The machinists met the management again. The talks broke off.'],
  ])('points back at no event: %s %s %s', (date, first, second) => {
    expect(behind(date, first, second)).toEqual([]);
  });

  it.each([
    [...WAR, 'Bread costs more since the war began.', 'war > '],
    [...WAR, 'Supermarkets are empty. The war has cut them off.', 'war > '],
    [...WAR, 'Since the invasion rats are seen in Kyiv.', 'invasion > '],
    [...WAR, 'Bakers raised prices. The war may last for years.', 'war > '],
    [...ALASKA, 'It was windy. The summit lasted three hours.', 'summit > '],
    [...ALASKA, 'The talks broke off after three hours.', 'talks > '],
  ])('points back at the event else: %s %s %s', (date, first, second, words) => {
    expect(behind(date, first, second)).toEqual([expect.stringContaining(words)]);
  });
});

import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const links = (text: string, day = '2015-01-01'): readonly string[] => linkedInNews(text, day);
const JFK = 'JFK > john-f-kennedy (full-name)';

describe('names that airports have', () => {
  it('are theirs in sentences about flights', () => {
    expect(links('Planes from Heathrow to JFK were cancelled.')).toEqual([]);
    expect(links('The flight from JFK landed late.')).toEqual([]);
    expect(links('The airport was shut by fog; JFK was busy.')).toEqual([]);
    expect(links('Passengers from Charles de Gaulle waited for hours.')).toEqual([]);
  });

  it('are the person’s in all others, and where the person lives', () => {
    expect(links('Many remembered JFK. He spoke like JFK.')).toEqual([JFK, JFK]);
    expect(links('The flight from Dallas brought JFK home.')).toEqual([JFK]);
    expect(links('The flight to JFK was long.', '1962-01-01')).toEqual([JFK]);
  });
});

describe('a surname behind a hyphen', () => {
  it('is the second one of somebody else', () => {
    expect(links('Carla Bruni-Sarkozy wept.', '2012-01-01')).toEqual([]);
  });

  it('is its own beside another name that is known', () => {
    expect(links('The Merkel-Sarkozy plan failed.', '2011-06-01')).toContain(
      'Sarkozy > nicolas-sarkozy (surname)',
    );
  });
});

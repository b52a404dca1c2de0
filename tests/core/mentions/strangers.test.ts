import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const hu = 'Hu > hu-jintao (surname)';
const li = 'Li > li-keqiang (surname)';

describe('a surname that the text gives to somebody else', () => {
  it('is that of the stranger further on', () => {
    expect(linkedInNews('A kitchen opened in China. Hu cooks.', '2012-06-01')).toEqual([hu]);
    const text = 'The restaurateur Harry Hu opened a kitchen in China. Hu cooks.';
    expect(linkedInNews(text, '2012-06-01')).toEqual([]);
  });

  it('may stand before the given name, where ours has it there too', () => {
    expect(linkedInNews('In China lipstick is sold. Li is famous.', '2016-06-01')).toEqual([li]);
    expect(
      linkedInNews('In China the streamer Li Jiaqi sells lipstick. Li is famous.', '2016-06-01'),
    ).toEqual([]);
    expect(
      linkedInNews('In Manila the singer Marcos Reyes sang. Marcos left.', '2023-06-01'),
    ).toEqual(['Marcos > bongbong-marcos (surname)']);
  });

  it('stays with a person of ours who is named in full', () => {
    const text = 'Hu Jintao spoke. The restaurateur Harry Hu opened a kitchen in China. Hu left.';
    expect(linkedInNews(text, '2012-06-01')).toEqual(['Hu Jintao > hu-jintao (full-name)', hu]);
  });

  it('is given by no title', () => {
    expect(linkedInNews('In Mali, Captain Sanogo led a coup. Sanogo spoke.', '2012-06-01')).toEqual(
      ['Captain Sanogo > amadou-sanogo (titled-name)', 'Sanogo > amadou-sanogo (surname)'],
    );
    expect(linkedInNews('In Mali the weaver Amy Sanogo spoke. Sanogo left.', '2012-06-01')).toEqual(
      [],
    );
  });

  it('is given by no other spelling of the given name of ours', () => {
    const text = 'In Britain it was said that Gordan Brown spoke. Brown left.';
    expect(linkedInNews(text, '2009-06-01')).toContain('Brown > gordon-brown (surname)');
  });
});

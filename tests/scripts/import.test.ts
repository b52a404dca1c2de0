import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareConflicts } from '../../scripts/import/compare-conflicts.ts';
import { compareMeetings } from '../../scripts/import/compare-meetings.ts';
import { compareTerms } from '../../scripts/import/compare-terms.ts';
import { type DraftTerm, lastKey, nameKeys } from '../../scripts/import/draft.ts';
import { draftYaml } from '../../scripts/import/draft-yaml.ts';
import { disagreements, joinTerms } from '../../scripts/import/join-terms.ts';
import { readArchigos } from '../../scripts/import/read-archigos.ts';
import { readFactbook } from '../../scripts/import/read-factbook.ts';
import { readG7, readTravels } from '../../scripts/import/read-meetings.ts';
import {
  readAmericanExecutive,
  readBritishMinisters,
} from '../../scripts/import/read-own-lists.ts';
import { readUcdp } from '../../scripts/import/read-ucdp.ts';
import { readWikidata } from '../../scripts/import/read-wikidata.ts';
import { SMALL_KNOWLEDGE } from '../support/small-knowledge.ts';
import { folderWith, runScript, SCRIPT_MS } from './run-script.ts';

/** Small samples of our own in the form of each data set. */
const SAMPLE = {
  'cia-factbook/terms-draft.csv': `iso2,etype,role,title,name,since
GB,sovereign,hog,Prime Minister,Keir STARMER,2024-07-06
GB,sovereign,hog,Deputy Prime Minister,Somebody ELSE,2024-07-05
FR,dependency,hos,President,Somebody ELSE,2017-05-14
`,
  'wikidata-every-politician/office-terms-since-2001.csv': `repo,position,person,qid,start,end,dob,enwiki
united-kingdom-cabinet,Prime Minister,Rishi Sunak,Q1,2022-10-25,2023-10-25,1980-05-12,Rishi Sunak
united-kingdom-cabinet,Prime Minister,Rishi Sunak,Q1,2023-10-25,2024-07-05,1980-05-12,Rishi Sunak
united-kingdom-cabinet,Minister for Paper,Rishi Sunak,Q1,2001-01-01,,,
`,
  'country-codes/country-codes.csv': 'ISO3166-1-Alpha-3,ISO3166-1-Alpha-2\nUSA,US\n',
  'archigos/archigos-4.1-from-1945.csv': `idacr,leader,startdate,enddate,wikipedia_title
USA,Reagan,1981-01-20,1989-01-20,Ronald Reagan
UKG,Cameron,2010-05-11,2015-12-31,David Cameron
`,
  'ifg-ministers/post.csv': 'id,name\np1,Prime Minister\np2,Minister for Paper\n',
  'ifg-ministers/person.csv': 'id,name,short_name\na,Keir Starmer,Starmer\n',
  'ifg-ministers/appointment.csv':
    'id,person_id,post_id,start_date,end_date\n1,a,p1,2024-07-05,\n2,a,p2,2001-01-01,\n',
  'congress-legislators/executive.yaml': `- name: {first: Joseph, last: Biden}
  bio: {birthday: '1942-11-20'}
  terms:
    - {type: viceprez, start: '2009-01-20', end: '2013-01-20'}
    - {type: viceprez, start: '2013-01-20', end: '2017-01-20'}
    - {type: prez, start: '2021-01-20', end: '2025-01-20'}
`,
  'ucdp/ucdp-prio-acd-25.1.csv': `conflict_id,location,side_a,side_b,territory_name,year,intensity_level,start_date
1,Iraq,Government of Iraq,IS,,2003,2,2003-03-20
1,Iraq,Government of Iraq,AQI,,2004,1,2003-03-20
2,Nowhere,Government of Nowhere,Rebels,,1950,2,1950-01-02
3,Nowhere,Government of Nowhere,Others,,1951,1,1951-01-02
`,
  'ucdp/BattleDeaths_v24_1.csv': 'conflict_id,year,bd_low,bd_high\n1,2003,10,20\n1,2004,1,2\n',
  'g7-presidency-history/summits.json': JSON.stringify({
    summits: [
      {
        name: 'Kananaskis',
        city: 'Kananaskis',
        host_country: 'Canada',
        status: 'held',
        dates: { start: '2025-06-15', end: '2025-06-18' },
      },
      {
        name: 'Next',
        city: 'Next',
        host_country: 'Nowhere',
        status: 'planned',
        dates: { start: '2030-06-15', end: '2030-06-18' },
      },
    ],
  }),
  'historyatstate/travels.csv': `role,start,end,locale,country,remarks
president,1985-11-16,1985-11-21,Geneva,Switzerland,Summit meeting with Soviet General Secretary Gorbachev.
president,1985-01-01,1985-01-02,Nowhere,Nowhere,Vacation.
secretary,1985-11-16,1985-11-21,Geneva,Switzerland,Summit meeting with Soviet General Secretary Gorbachev.
`,
};

const draft = (change: Partial<DraftTerm>): DraftTerm => ({
  source: 'cia-world-factbook',
  country: 'GB',
  role: 'head-of-government',
  name: 'Keir STARMER',
  family: ['starmer'],
  start: '2024-07-05',
  ...change,
});

describe('readers of leaders', () => {
  it('read the Factbook without deputies and dependencies', () => {
    expect(readFactbook(folderWith(SAMPLE))).toEqual([draft({ start: '2024-07-06' })]);
  });

  it('read Wikidata, with re-elections joined', () => {
    expect(readWikidata(folderWith(SAMPLE))).toEqual([
      draft({
        source: 'wikidata',
        name: 'Rishi Sunak',
        family: ['sunak'],
        start: '2022-10-25',
        end: '2024-07-05',
        qid: 'Q1',
        born: '1980-05-12',
        wikipedia: 'Rishi Sunak',
      }),
    ]);
  });

  it('read Archigos, whose last day is no end', () => {
    expect(readArchigos(folderWith(SAMPLE)).map(({ country, end }) => [country, end])).toEqual([
      ['US', '1989-01-20'],
      ['GB', undefined],
    ]);
  });

  it('read the lists of one country', () => {
    expect(
      readBritishMinisters(folderWith(SAMPLE)).map(({ name, start }) => [name, start]),
    ).toEqual([['Keir Starmer', '2024-07-05']]);
    expect(
      readAmericanExecutive(folderWith(SAMPLE), '2023-01-01').map(({ role, start, end }) => [
        role,
        start,
        end,
      ]),
    ).toEqual([
      ['vice-president', '2009-01-20', '2017-01-20'],
      ['head-of-state', '2021-01-20', undefined],
    ]);
  });

  it('find the telling words of a name', () => {
    expect(nameKeys('Bashar al-ASSAD')).toEqual(['bashar', 'assad']);
    expect(lastKey('F. W. de Klerk')).toEqual(['klerk']);
  });
});

const other = (change: Partial<DraftTerm>) =>
  joinTerms([draft({}), draft({ source: 'wikidata', ...change })]);

describe('joinTerms', () => {
  it('joins sources by country, role, family name and start, and trusts them in a stated order', () => {
    const [joined, ...others] = joinTerms([
      draft({ start: '2024-07-20' }),
      draft({ source: 'ifg-ministers', start: '2024-07-05' }),
    ]);
    expect(others).toEqual([]);
    expect(joined?.start.value).toBe('2024-07-05');
    expect(joined && disagreements(joined.start)).toEqual([['cia-world-factbook', '2024-07-20']]);
  });

  it('keeps another person, another time and another country apart', () => {
    expect(other({})).toHaveLength(1);
    expect(other({ family: ['stamer'] })).toHaveLength(1);
    expect(other({ family: ['sunak'] })).toHaveLength(2);
    expect(other({ start: '2020-01-01' })).toHaveLength(2);
    expect(other({ country: 'FR' })).toHaveLength(2);
  });
});

const compare = (...drafts: readonly DraftTerm[]) =>
  compareTerms(joinTerms(drafts), SMALL_KNOWLEDGE);

describe('compareTerms', () => {
  it('says a date on which two sources agree against ours', () => {
    const start = '2024-06-01';
    const { matched, differences } = compare(
      draft({ start }),
      draft({ source: 'wikidata', start }),
    );
    expect(matched).toBe(1);
    expect(differences).toEqual([
      expect.objectContaining({
        leader: 'keir-starmer',
        field: 'start',
        ours: '2024-07-05',
        isStrong: true,
      }),
    ]);
  });

  it('says nothing of dates within three days, and of an oath within the term', () => {
    expect(compare(draft({ start: '2024-07-08' })).differences).toEqual([]);
    expect(compare(draft({ start: '2025-07-08' })).differences).toEqual([]);
  });

  it('tells a hole of the calendar from a person beside it', () => {
    const person = { name: 'No BODY', family: ['body'] };
    const beside = compare(draft({ ...person, start: '2024-09-01' }));
    expect([beside.missing.length, beside.holes.length]).toEqual([1, 0]);
    const hole = compare(draft({ ...person, start: '1900-01-01' }));
    expect([hole.missing.length, hole.holes.length]).toEqual([1, 1]);
    expect(draftYaml(hole.holes)).toContain('office: gb-prime-minister');
  });
});

describe('conflicts and meetings', () => {
  it('compare UCDP by the ids that entries name', () => {
    const drafts = readUcdp(folderWith(SAMPLE));
    expect(drafts[0]).toMatchObject({
      id: 1,
      isWar: true,
      firstYear: 2003,
      lastYear: 2004,
      deaths: { low: 11, high: 22 },
    });
    const entities = SMALL_KNOWLEDGE.entities.map((entity) =>
      entity.id === 'iraq-war' && entity.kind === 'conflict'
        ? { ...entity, start: '1999', ucdp: [1, 9] }
        : entity,
    );
    const { matched, differences, missing } = compareConflicts(drafts, {
      ...SMALL_KNOWLEDGE,
      entities,
    });
    expect(matched).toBe(1);
    expect(differences).toEqual([
      'iraq-war: no conflict 9 in the data set',
      'iraq-war: starts 1999; ucdp 1 is active 2003 to 2004',
      'iraq-war: ends 2011; ucdp 1 is last active 2004',
    ]);
    expect(missing.map(({ id }) => id)).toEqual([2]);
  });

  it('compare the G7 to the day, and trips by the meeting that they include', () => {
    const folder = folderWith(SAMPLE);
    const drafts = [...readG7(folder), ...readTravels(folder)];
    expect(drafts.map(({ series }) => series)).toEqual(['g7', 'us-russia']);
    const { matched, differences } = compareMeetings(drafts, SMALL_KNOWLEDGE);
    expect(matched).toBe(2);
    expect(differences).toEqual([
      'g7-2025: 2025-06-15 to 2025-06-17; g7-presidency-history 2025-06-15 to 2025-06-18',
    ]);
  });
});

describe('the import scripts', { timeout: SCRIPT_MS }, () => {
  it.each(['leaders', 'conflicts', 'summits'])(
    '%s prints the same twice and writes nothing',
    (name) => {
      const data = folderWith(SAMPLE);
      const work = folderWith({ 'assets/knowledge/a.yaml': 'sources: []\n' });
      const run = () => runScript(`scripts/import/${name}.ts`, ['--data', join(data)], work);
      const first = run();
      expect(first.code).toBe(0);
      expect(first.out.length).toBeGreaterThan(2);
      expect(run()).toEqual(first);
      expect(runScript(`scripts/import/${name}.ts`, [], work).code).toBe(2);
    },
  );
});

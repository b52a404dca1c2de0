import { existsSync } from 'node:fs';
import { readKnowledgeFiles } from '../../knowledge/read-files.ts';
import type { Section } from '../report.ts';
import { measureEngine, measurePack } from './engine.ts';
import { measureScan } from './scan.ts';
import { pageText, readTexts } from './texts.ts';

/** The engine in Node: the scan, the whole of it, and the pack. */
export function measureNode(): Section {
  const { knowledge } = readKnowledgeFiles('assets/knowledge');
  const { texts, hasCorpus } = readTexts();
  const hasPack = existsSync('public/knowledge.bin');
  const rows = [
    ...measureScan(knowledge, pageText(texts)),
    ...measureEngine(knowledge, texts),
    ...(hasPack ? measurePack() : []),
  ];
  const notes = [
    ...(hasCorpus ? [] : ['Texts: the sample article only; there is no ../shared/corpus here.']),
    ...(hasPack ? [] : ['The pack is not measured: build it with "npm run knowledge build".']),
    'Like for like: Aho-Corasick packages and the RegExp are given the aliases folded, fold the text, and keep the longest whole words, as ours does; ours cuts the text into tokens in its time, which all rules need anyway. They are left out at 1,000,000 aliases, and so is the variant `@monyone/aho-corasick/fast`, whose building takes half a minute for 30,000.',
    'Ten times the entities: nine copies of the knowledge, each a century older than the one before, with people, places and names of their own in the same countries, offices and series; and, as the worst case, nine copies of everything with the same days, people and places.',
  ];
  return { part: 'node', title: 'In Node', rows, notes };
}

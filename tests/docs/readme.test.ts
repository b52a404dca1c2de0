import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('README.md', () => {
  it('gives every dependency a reason, and none to what is not there (S11)', () => {
    const named = [...readme.matchAll(/^\| (`.*?) \|/gm)]
      .flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
      .filter((name) => !name.includes('*'));
    const used = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !name.startsWith('@types/'),
    );
    expect(used.filter((name) => !named.includes(name))).toEqual([]);
    const permissions = ['activeTab', 'storage', 'scripting', 'contextMenus', 'sidePanel'];
    const known = new Set([...used, ...permissions]);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('names every command of package.json', () => {
    const missing = Object.keys(scripts).filter(
      (name) => !new RegExp(`npm (?:run (?:-s )?)?${name}\\b`).test(readme),
    );
    expect(missing).toEqual([]);
  });
});

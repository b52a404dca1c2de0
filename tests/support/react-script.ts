import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const folderOf = (name: string, from = require): string =>
  dirname(from.resolve(`${name}/package.json`));
const domFolder = folderOf('react-dom');
const ofDom = createRequire(join(domFolder, 'package.json'));

/** The production files of React and what it needs, by the names under which they ask for each other. */
const FILES = {
  react: join(folderOf('react'), 'cjs/react.production.js'),
  scheduler: join(folderOf('scheduler', ofDom), 'cjs/scheduler.production.js'),
  'react-dom': join(domFolder, 'cjs/react-dom.production.js'),
  'react-dom/client': join(domFolder, 'cjs/react-dom-client.production.js'),
} as const;

/** A script that puts `React`, `ReactDOM` and `ReactClient` on a page's window. */
export function reactScript(): string {
  const modules = Object.entries(FILES).map(
    ([name, file]) =>
      `${JSON.stringify(name)}: (module, exports, require, process) => {${readFileSync(file, 'utf8')}\n}`,
  );
  return `{
    const made = {};
    const files = { ${modules.join(',\n')} };
    const require = (name) => {
      if (made[name] === undefined) {
        const module = (made[name] = { exports: {} });
        files[name](module, module.exports, require, { env: { NODE_ENV: 'production' } });
      }
      return made[name].exports;
    };
    window.React = require('react');
    window.ReactDOM = require('react-dom');
    window.ReactClient = require('react-dom/client');
  }`.replaceAll('</script', String.raw`<\/script`);
}

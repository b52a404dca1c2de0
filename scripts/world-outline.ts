// Writes assets/map/world-outline.json, which the locator maps are drawn from: node scripts/world-outline.ts
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { makeOutline } from './map/outline.ts';

const text = `${JSON.stringify(makeOutline(), undefined, 2)}\n`;
writeFileSync('assets/map/world-outline.json', text);
console.log(`assets/map/world-outline.json: ${gzipSync(text).length} bytes gzipped`);

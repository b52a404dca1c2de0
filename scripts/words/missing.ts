// node scripts/words/missing.ts   lists the texts that a language does not have yet; English stands in for them.
import process from 'node:process';
import { LANGUAGES, missingKeys, readCatalog } from './catalogs.ts';

for (const language of LANGUAGES) {
  const missing = missingKeys(language);
  console.log(
    `${language}: ${Object.keys(readCatalog(language)).length} texts, ${missing.length} missing`,
  );
  for (const key of missing) console.log(`  ${key}`);
  if (missing.length > 0) process.exitCode = 1;
}

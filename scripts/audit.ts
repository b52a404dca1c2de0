// npm run audit: known weaknesses in what the extension is made of (npm audit --omit=dev; S11). A registry that keeps no
// such list is said plainly, and is no pass: exit code 3.
import { spawnSync } from 'node:child_process';
import { exit } from 'node:process';

type Audit = {
  readonly metadata?: { readonly vulnerabilities?: { readonly total?: number } };
  readonly error?: unknown;
};

const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
let audit: Audit = {};
try {
  audit = JSON.parse(stdout) as Audit; // as npm prints it
} catch {
  // Without JSON there is no answer, which is said below.
}
const total = audit.metadata?.vulnerabilities?.total;
if (total === undefined) {
  const why = stderr.split('\n').find((line) => /audit|E\d+|4\d\d/.test(line)) ?? '';
  console.error(`Not audited: the registry in use gives no answer to "npm audit". ${why}`.trim());
  console.error(
    'Nothing is known about weaknesses; run this where the public registry is reached.',
  );
  exit(3);
}
console.log(`${total} known weaknesses in the dependencies of the extension`);
if (total > 0) console.log(stdout);
exit(total === 0 ? 0 : 1);

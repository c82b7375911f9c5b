// `npm run e2e:roundcube`: the extension in a real Roundcube, in both browsers, up to the mail that is delivered. Beside
// `npm test`, because it needs a mail system; the last line counts it.
import { existsSync } from 'node:fs';
import { runVitest } from './run-vitest.mjs';
import { ensureBrowsers, ensureDependencies, run } from './setup.mjs';

/** Debian's packages, each with a file that it brings. */
const PACKAGES = {
  'roundcube-core': '/usr/share/roundcube/program/js/app.min.js',
  'roundcube-sqlite3': '/usr/share/doc/roundcube-sqlite3',
  'php-cli': '/usr/bin/php',
  'php-pspell': '/usr/share/doc/php-pspell',
  'aspell-en': '/usr/share/doc/aspell-en',
  'dovecot-imapd': '/usr/share/doc/dovecot-imapd',
  sqlite3: '/usr/bin/sqlite3',
};

ensureDependencies();
if (ensureBrowsers(['chromium', 'firefox']).length < 2 || !ensureRoundcube())
  finish({ passed: 0, failed: 1 });
run('node', ['build.mjs']);
finish(runVitest('dist/roundcube-report.json', ['--project=roundcube']));

function finish({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

/** Installs what is missing where it may, and else says so. Whether all is there. */
function ensureRoundcube() {
  const missing = Object.keys(PACKAGES).filter((name) => !existsSync(PACKAGES[name]));
  if (missing.length === 0) return true;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    console.log(`Not found: Debian's ${missing.join(', ')}. On Debian: apt-get install ${missing.join(' ')}`);
    return false;
  }
  console.log(`Installing ${missing.join(', ')} (apt-get) …`);
  // Nothing that comes with them starts by itself, nor asks for a database.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  run('debconf-set-selections', [], {
    input: 'roundcube-core roundcube/dbconfig-install boolean false\n',
    env,
  });
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
  return true;
}

// Sees to what the two commands need: dependencies and browsers. Uses nothing but Node, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const BROWSERS = {
  chromium: {
    variable: 'AFTERWORD_CHROMIUM',
    package: 'chromium',
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  },
  firefox: {
    variable: 'AFTERWORD_FIREFOX',
    package: 'firefox-esr',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  },
};

/**
 * Installs the versions of the lockfile, when that has not been done since it last changed. Not by `npm ci`, which
 * insists on optional binaries of other platforms too: not every registry has them all.
 */
export function ensureDependencies() {
  const done = 'node_modules/.package-lock.json';
  if (existsSync(done) && statSync(done).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing dependencies (npm install) …');
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
}

/**
 * Finds the browsers, installing Debian's packages where it may.
 * @param {readonly ('chromium' | 'firefox')[]} names
 * @returns {('chromium' | 'firefox')[]} those that are here now
 */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => !isInstalled(name));
  const packages = missing.map((name) => BROWSERS[name].package);
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  } else if (missing.length > 0) {
    const variables = missing.map((name) => BROWSERS[name].variable).join(' or ');
    console.log(
      `Not found: ${missing.join(', ')}. Install Debian's ${packages.join(' and ')}, or set ${variables} to its path.`,
    );
  }
  return names.filter(isInstalled);
}

export function isInstalled(name) {
  const { variable, paths } = BROWSERS[name];
  return [process.env[variable] ?? '', ...paths].some((path) => path !== '' && existsSync(path));
}

/** Runs a command to its end, its output shown only when it fails. Ends this process when it fails. */
export function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...options,
  });
  if (status === 0) return stdout;
  console.error(
    `${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}\n${stdout ?? ''}${stderr ?? ''}`,
  );
  process.exit(1);
}

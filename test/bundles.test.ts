import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawingUnder } from './support/drawing.ts';

/** What keys and passwords of services look like. */
const SECRET =
  /-----BEGIN [A-Z ]+-----|AKIA[0-9A-Z]{16}|gh[pousr]_\w{30}|npm_\w{30}|AIza[\w-]{35}|xox[abp]-\w|sk_live_\w/u;
/** Where somebody's files are on their machine. */
const OF_A_MACHINE = /file:\/\/|(?<![\w.])\/(?:home|root|tmp|work|usr|Users|var)\/|[A-Z]:\\\\/u;
/** A pattern of addresses, which can be compared and not loaded, or a name that only looks like an address. */
const NOT_LOADED = /\/\*$|^http:\/\/www\.w3\.org\/(?:1998\/Math\/MathML|1999\/xhtml|2000\/svg)$/u;

const scripts = readdirSync('dist/chrome')
  .filter((name) => /\.(?:js|css|html)$/u.test(name))
  .map((name) => ({ name, text: readFileSync(`dist/chrome/${name}`, 'utf8') }));

const found = (pattern: RegExp) =>
  scripts.flatMap(({ name, text }) => [...(pattern.exec(text)?.slice(0, 1) ?? [])].map((it) => [name, it]));

describe('what is shipped', () => {
  it('holds no secret, no path of a machine, no way to a source map', () => {
    expect(scripts.length).toBeGreaterThan(10);
    expect(found(SECRET)).toEqual([]);
    expect(found(OF_A_MACHINE)).toEqual([]);
    expect(found(/sourceMappingURL/u)).toEqual([]);
  });

  it('stops at no debugger, and calls no browser’s own name for the extension APIs', () => {
    expect(found(/\bdebugger\b\s*[;}]/u)).toEqual([]);
    // Worker and pages go through the polyfill; the scripts in a webmail's page have `chrome` in one place.
    expect(found(/(?<![\w.$])chrome\.[\w$]+/u)).toEqual([]);
  });

  it('makes no markup or code out of text, but for what Preact has and nothing here asks it to', () => {
    const makers =
      /\b(?:outerHTML|insertAdjacentHTML|setHTMLUnsafe|DOMParser|createContextualFragment)\b|document\.write|\beval\(|\bnew Function\b|(?<![\w.])Function\(/u;
    expect(found(makers)).toEqual([]);
    const set = scripts.flatMap(({ text }) => text.match(/\.innerHTML\s*=(?!=)[^;)]*/gu) ?? []);
    expect(set.filter((each) => !/^\.innerHTML\s*=\w+\.__html$/u.test(each))).toEqual([]);
  });

  it('has no address in it that could be loaded', () => {
    const addresses = scripts.flatMap(({ text }) => text.match(/\b(?:https?|wss?):\/\/[^\s"'`),]+/gu) ?? []);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((each) => !NOT_LOADED.test(each))).toEqual([]);
  });

  it('has nobody’s mail address in it but examples', () => {
    const addresses = scripts.flatMap(
      ({ text }) => text.match(/\b[a-z][\w.+-]*@[a-z][a-z-]*(?:\.[a-z]{2,})+\b/gu) ?? [],
    );
    expect(addresses.filter((each) => !/@(?:[\w-]+\.)*example(?:\.\w+)?$/u.test(each))).toEqual([]);
  });

  it('is the scripts that ARCHITECTURE.md draws', () => {
    const drawn = drawingUnder('From a page to an underline').match(/[\w-]+\.js\b/gu) ?? [];
    const built = scripts.map(({ name }) => name).filter((name) => name.endsWith('.js'));
    expect(drawn.sort()).toEqual(built.sort());
  });

  it('names every package in it, and its licence', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const licences = readFileSync('dist/chrome/LICENSES.txt', 'utf8');
    const unnamed = Object.entries(dependencies).filter(
      ([name, version]) => !licences.includes(`\n${name} ${version}\nLicence: `),
    );
    expect(unnamed).toEqual([]);
    const list = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'));
    const listed = list.components.map(({ name, version }: Record<string, string>) => [name, version]);
    expect(Object.fromEntries(listed)).toEqual(dependencies);
  });
});

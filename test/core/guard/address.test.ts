import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, domainOf, isAtDomain, isSameAddress } from '../../../src/core/guard/address.ts';

describe('an address', () => {
  test.each([
    ['dana@agency.example', 'dana', 'agency.example'],
    [' DANA@Agency.EXAMPLE ', 'dana', 'agency.example'],
    ['dana+jobs@agency.example', 'dana', 'agency.example'],
    ['Dana Reed <dana@agency.example>', 'dana', 'agency.example'],
    ['"Reed, Dana" <dana@agency.example>', 'dana', 'agency.example'],
    ['"dana"@agency.example', 'dana', 'agency.example'],
    ['dana@agency.example.', 'dana', 'agency.example'],
    ['dana@bücher.example', 'dana', 'bücher.example'],
    ['dana@xn--bcher-kva.example', 'dana', 'xn--bcher-kva.example'],
  ])('%s is read', (written, mailbox, domain) => {
    expect(addressOf(written)).toEqual({ mailbox, domain });
  });

  test.each([
    ['a bare name', 'Dana Reed'],
    ['nothing', ''],
    ['a half-typed one', 'dana@'],
    ['one without a domain that can be looked up', 'dana@agency'],
    ['two of them', 'dana@agency.example, ann@agency.example'],
    ['a group', 'Panel: ann@company.example;'],
    ['a tag alone', '+jobs@agency.example'],
    ['two at signs', 'dana@agency@example.com'],
    ['a document', `${'a'.repeat(100_000)}@agency.example`],
  ])('%s is none', (_what, written) => {
    expect(addressOf(written)).toBeNull();
  });

  test('is the same whatever its case and tag, and never the same as none', () => {
    expect(isSameAddress(addressOf('Dana+a@agency.example'), addressOf('dana+b@AGENCY.example'))).toBe(true);
    expect(isSameAddress(addressOf('dana@agency.example'), addressOf('dan@agency.example'))).toBe(false);
    expect(isSameAddress(null, null)).toBe(false);
  });
});

describe('a domain', () => {
  test.each([
    ['company.example', true],
    ['mail.eu.company.example', true],
    ['notcompany.example', false],
    ['company.example.evil.example', false],
    ['company.example.co', false],
    ['example', false],
  ])('somebody@%s is at company.example: %s', (domain, at) => {
    expect(isAtDomain({ mailbox: 'somebody', domain }, 'company.example')).toBe(at);
  });

  test.each([
    ['Company.Example', 'company.example'],
    [' @company.example ', 'company.example'],
    ['https://www.company.example/jobs?id=1', 'company.example'],
    ['ann@company.example', 'company.example'],
    ['company.example:8080', 'company.example'],
    ['company.co.uk', 'company.co.uk'],
    ['www.company.example', 'company.example'],
  ])('%s is tidied', (typed, domain) => {
    expect(domainOf(typed)).toBe(domain);
  });

  test.each(['', 'com', 'co.uk', 'com.au', 'gmail.com', 'Outlook.com', 'a company', '@', 'http://'])(
    '%j is no one company’s',
    (typed) => {
      expect(domainOf(typed)).toBeNull();
    },
  );
});

test('whatever is typed, nothing throws and what is read is read the same again', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.emailAddress(),
        fc.constantFrom('<', '<>', '<@>', '"@', '@@', 'a@b.c>'),
      ),
      (written) => {
        const address = addressOf(written);
        if (address !== null) {
          const again = addressOf(`${address.mailbox}@${address.domain}`);
          if (!address.mailbox.includes(' ') && again !== null) expect(again).toEqual(address);
        }
        const domain = domainOf(written);
        if (domain !== null) expect(domainOf(domain)).toBe(domain);
      },
    ),
  );
});

import { describe, expect, it } from 'vitest';
import { readAdvisories } from '../../scripts/release/advisories.ts';

describe('what the audit service answers', () => {
  it('is good news only when it lists no package', () => {
    const clean = { auditReportVersion: 2, vulnerabilities: {}, metadata: { dependencies: { total: 9 } } };
    expect(readAdvisories(JSON.stringify(clean))).toEqual({ outcome: 'none' });
  });

  it('names the packages that have advisories', () => {
    const found = { vulnerabilities: { leftpad: { severity: 'high' } }, metadata: {} };
    expect(readAdvisories(JSON.stringify(found))).toEqual({ outcome: 'some', packages: ['leftpad (high)'] });
  });

  it.each(['', 'npm error network', 'null', '[]', '{"statusCode": 405}', '{"vulnerabilities": null}'])(
    'is neither good nor bad when it is no answer: %s',
    (output) => {
      expect(readAdvisories(output)).toMatchObject({ outcome: 'not known' });
    },
  );

  it('passes on why there is none', () => {
    expect(readAdvisories('{"message": "405 Method Not Allowed", "statusCode": 405}')).toEqual({
      outcome: 'not known',
      reason: '405 Method Not Allowed',
    });
  });
});

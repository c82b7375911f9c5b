import { expect, test } from 'vitest';
import { describeInBrowsers } from './editing-page.ts';

describeInBrowsers('under a policy that forbids HTML from strings', (page) => {
  test('reads, writes and marks, and violates nothing', async () => {
    const after = await page().evaluate(async () => {
      editing.mount('<div id="field" contenteditable><div>I am so sorry</div></div>');
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "require-trusted-types-for 'script'; style-src 'none'";
      document.head.append(policy);
      const violations: string[] = [];
      const forbidden = new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
          violations.push(violatedDirective);
          resolve(violatedDirective);
        });
      });
      try {
        document.body.innerHTML = '';
      } catch {
        await forbidden;
      }
      const result = await editing.fix('sorry', 'glad\n\nabout it');
      editing.marker().paint([{ ...editing.find('glad'), id: 'one', kind: 'note' }]);
      const control = document.createElement('textarea');
      document.body.append(control);
      control.value = 'so sorry';
      const other = editing.openTextField(control, { signal: editing.signal() });
      await new Promise((resolve) => setTimeout(resolve));
      return [result, editing.field().read(), other.rects({ from: 3, to: 8 }).length, violations];
    });
    // The one violation is the test's own, which shows that the policy holds.
    expect(after).toEqual(['done', 'I am so glad\n\nabout it', 1, ['require-trusted-types-for']]);
  });
});

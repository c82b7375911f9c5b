/** Whether a test file's text has a test of this name, as the name is written there: `%s` of an `each` included. */
export function hasTest(text: string, name: string): boolean {
  const quoted = [`'${name}'`, `"${name}"`, `\`${name}\``];
  return quoted.some((literal) => {
    for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
      const before = text.slice(0, at);
      const line = before.slice(before.lastIndexOf('\n') + 1);
      // `test(`, `whereItCan(`, or the second call of `test.each(…)(`; a name may stand on a line of its own.
      if (
        !line.trimStart().startsWith('//') &&
        /(?:\b(?:test|it|where\w+)\(|(?<!describe)\)\()\s*$/u.test(before)
      )
        return true;
    }
    return false;
  });
}

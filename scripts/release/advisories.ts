/** What the registry's audit service says of the packages, or that it says nothing. */
export type Advisories =
  | { readonly outcome: 'none' }
  | { readonly outcome: 'some'; readonly packages: readonly string[] }
  | { readonly outcome: 'not known'; readonly reason: string };

/**
 * Reads what `npm audit --json` wrote. Whatever is no clear answer is `not known`: neither good news nor bad.
 * @param output its standard output
 */
export function readAdvisories(output: string): Advisories {
  const answer = parse(output);
  if (!isRecord(answer)) return { outcome: 'not known', reason: 'npm audit gave no answer' };
  const { vulnerabilities, metadata, message } = answer;
  if (!isRecord(vulnerabilities) || !isRecord(metadata)) {
    return {
      outcome: 'not known',
      reason: typeof message === 'string' ? message : 'the audit service did not answer',
    };
  }
  const packages = Object.entries(vulnerabilities).map(([name, found]) =>
    isRecord(found) ? `${name} (${found.severity})` : name,
  );
  return packages.length === 0 ? { outcome: 'none' } : { outcome: 'some', packages };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

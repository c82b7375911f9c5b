import type { Recipient } from '../draft.ts';
import type { Interview } from '../interview/interview.ts';
import { plainText } from '../plain-words.ts';
import { type Address, addressOf, domainOf, isAtDomain, isSameAddress } from './address.ts';

/** Who somebody is in an interview. */
export type Role = 'recruiter' | 'interviewer' | 'company';

/** How surely: `name` when only the name speaks for it. */
export interface Recognised {
  readonly role: Role;
  readonly by: 'address' | 'domain' | 'name';
}

/** The people of one interview, ready to be compared with. */
export class People {
  readonly #recruiter: Address | null;
  readonly #recruiterName: string;
  readonly #interviewers: readonly (Address | null)[];
  readonly #names: ReadonlySet<string>;
  readonly #domains: readonly string[];

  constructor({ recruiter, interviewers, companyDomains }: Interview) {
    const hasRecruiter = recruiter.kind !== 'none';
    this.#recruiter = hasRecruiter ? addressOf(recruiter.address) : null;
    this.#recruiterName = hasRecruiter ? nameKey(recruiter.name) : '';
    this.#interviewers = interviewers.map(({ address }) => addressOf(address));
    this.#names = new Set(interviewers.map(({ name }) => nameKey(name)).filter(isFullName));
    const domains = [
      ...companyDomains,
      ...interviewers.map(({ address }) => addressOf(address)?.domain ?? ''),
    ];
    this.#domains = [...new Set(domains)].flatMap((domain) => domainOf(domain) ?? []);
  }

  /** Whether anybody of the company could be recognised at all. */
  get knowsCompany(): boolean {
    return (
      this.#domains.length > 0 || this.#names.size > 0 || this.#interviewers.some((known) => known !== null)
    );
  }

  get knowsRecruiter(): boolean {
    return this.#recruiter !== null;
  }

  /** `null` for somebody who is not known here. The recruiter's own address is the recruiter, wherever it is. */
  recognise({ name = '', address: written }: Recipient): Recognised | null {
    const address = addressOf(written);
    if (address === null) return this.#byName(nameKey(name === '' ? written : name));
    if (isSameAddress(address, this.#recruiter)) return { role: 'recruiter', by: 'address' };
    if (this.#interviewers.some((known) => isSameAddress(known, address)))
      return { role: 'interviewer', by: 'address' };
    const byName = this.#byName(nameKey(name));
    if (this.#domains.some((domain) => isAtDomain(address, domain))) {
      // The in-house recruiter, whose address nobody noted, or one of the interviewers.
      if (byName !== null && (byName.role === 'interviewer' || this.#recruiter === null)) return byName;
      return { role: 'company', by: 'domain' };
    }
    return byName?.role === 'interviewer' || this.#recruiter === null ? byName : null;
  }

  #byName(key: string): Recognised | null {
    if (!isFullName(key)) return null;
    if (this.#names.has(key)) return { role: 'interviewer', by: 'name' };
    return key === this.#recruiterName ? { role: 'recruiter', by: 'name' } : null;
  }
}

/** A name by which somebody is compared: "Hale, Martin" is "martin hale". */
export function nameKey(name: string): string {
  const [last = '', first = '', ...more] = name.slice(0, LONGEST_NAME).split(',');
  return plainText(more.length > 0 ? name.slice(0, LONGEST_NAME) : `${first} ${last}`);
}

const LONGEST_NAME = 300;

/** One name alone, such as Martin, is many people's. */
function isFullName(key: string): boolean {
  return key.includes(' ');
}

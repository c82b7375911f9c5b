import { t } from '../text.ts';
import { isOfAll, SECTIONS, type Section, sectionTitle } from './sections.ts';

export interface SectionNavProps {
  readonly section: Section;
  /** Whether there is an interview to write about. */
  readonly hasInterview: boolean;
}

/** Where one can go on this page: what is of this interview, then what is of all. */
export function SectionNav({ section, hasInterview }: SectionNavProps) {
  const links = (sections: readonly Section[]) => (
    <ul>
      {sections.map((each) => (
        <li key={each}>
          <a href={`#${each}`} aria-current={each === section ? 'page' : undefined}>
            {t(sectionTitle(each))}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav class="sections" aria-label={t('nb_sections')}>
      {hasInterview ? links(SECTIONS.filter((each) => !isOfAll(each))) : null}
      {links(SECTIONS.filter(isOfAll))}
    </nav>
  );
}

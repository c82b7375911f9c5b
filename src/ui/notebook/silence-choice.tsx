import { t, tn } from '../text.ts';
import { Choice } from './choice.tsx';

export interface SilenceChoiceProps {
  readonly days: number;
  onChange(days: number): void;
}

/** Working days that are offered: from tomorrow to a month. */
const OFFERED = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20];

/** How long the person and the recruiter agreed to wait for news. */
export function SilenceChoice({ days, onChange }: SilenceChoiceProps) {
  const choices = [...new Set([...OFFERED, days])].sort((one, other) => one - other);
  return (
    <Choice
      label={t('nb_silence')}
      value={String(days)}
      choices={choices.map((each) => [String(each), tn('nb_silence_days', each)] as const)}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}

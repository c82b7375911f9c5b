import { ACCOUNT_PARTS, type AccountPart } from '../../core/notebook/notebook.ts';
import { t } from '../text.ts';
import { KeptField } from './kept-field.tsx';
import type { OpenNotes } from './open-notes.ts';

const TITLES = {
  beginning: 'nb_account_beginning',
  asked: 'nb_account_asked',
  wentWell: 'nb_account_went_well',
  wentBadly: 'nb_account_went_badly',
  ending: 'nb_account_ending',
} as const satisfies Record<AccountPart, string>;

/** What happened, start to end, while it is fresh. Nobody judges it, and no reader reads it. */
export function AccountSection({ notebook, change }: OpenNotes) {
  return (
    <>
      <p class="lead">{t('nb_account_lead')}</p>
      {ACCOUNT_PARTS.map((part) => (
        <KeptField
          key={part}
          label={t(TITLES[part])}
          help={t(`${TITLES[part]}_help`)}
          rows={4}
          value={notebook.account[part]}
          write={async (before, text) =>
            (await change({ kind: 'account', part, before, text })).account[part]
          }
        />
      ))}
      <p class="aside">{t('nb_private')}</p>
    </>
  );
}

import { useContext } from 'preact/hooks';
import { type CallSheet, callSheet, callSheetText } from '../../core/notebook/call-sheet.ts';
import type { CallNotes } from '../../core/notebook/notebook.ts';
import { firstGap } from '../../core/templates/gaps.ts';
import { Switch } from '../switch.tsx';
import { language, t } from '../text.ts';
import { Wording } from '../wording.tsx';
import { Findings } from './findings.tsx';
import { KeptField } from './kept-field.tsx';
import type { OpenNotes } from './open-notes.ts';
import { SaveStateContext } from './save-state.ts';
import { telephoneLink } from './telephone-link.ts';

export interface CallSectionProps extends OpenNotes {
  onPrint(): void;
}

/** What to say to the recruiter on the phone: a sheet made from the notes, and the few things it still asks for. */
export function CallSection({ record, notebook, change, onPrint }: CallSectionProps) {
  const saves = useContext(SaveStateContext);
  const sheet = callSheet(record, notebook);
  const said = callSheetText(sheet);
  const { call } = notebook;
  const write = (part: Exclude<keyof CallNotes, 'wantsChance'>) => async (before: string, text: string) =>
    (await change({ kind: 'call', part, before, text })).call[part];

  if (record.interview.recruiter.kind === 'none') return <p class="empty">{t('nb_call_nobody')}</p>;
  return (
    <>
      <p class="lead">{t('nb_call_lead')}</p>
      {language() === 'en' ? null : <p class="soft small no-print">{t('nb_call_english')}</p>}
      <div class="beside">
        <div class="sheet-wrap">
          <Sheet sheet={sheet} />
          <div class="no-print below-sheet">
            <Findings
              draft={{ text: said, interview: record.interview }}
              fine={firstGap(said) === null ? t('nb_call_fine') : undefined}
            />
            <div class="row">
              <button type="button" class="button" onClick={onPrint}>
                {t('nb_print')}
              </button>
            </div>
          </div>
        </div>
        <div class="no-print stack">
          <KeptField
            label={t('nb_call_learned')}
            help={t('nb_call_learned_help')}
            rows={2}
            value={call.learned}
            write={write('learned')}
          />
          <Switch
            label={t('nb_call_chance')}
            on={call.wantsChance}
            onChange={(wanted) =>
              void saves.follow(change({ kind: 'wants-chance', wanted })).catch(() => undefined)
            }
          />
          <KeptField
            label={t('nb_call_questions')}
            help={t('nb_one_a_line')}
            rows={3}
            value={call.questions}
            write={write('questions')}
          />
          <KeptField
            label={t('nb_call_notes')}
            help={t('nb_call_notes_help')}
            rows={4}
            value={call.notes}
            write={write('notes')}
          />
        </div>
      </div>
    </>
  );
}

function Sheet({ sheet }: { readonly sheet: CallSheet }) {
  const { recruiter, opening, onOneself, learned, onStyle, chance, questions } = sheet;
  const link = telephoneLink(recruiter.phone);
  const parts = [
    [t('nb_sheet_opening'), opening],
    [t('nb_sheet_oneself'), onOneself.join(' ')],
    [t('nb_sheet_learned'), learned],
    [t('nb_sheet_style'), onStyle],
    [t('nb_sheet_chance'), chance],
  ] as const;
  return (
    <article class="sheet" aria-label={t('nb_section_call')}>
      <header class="sheet-head">
        <h3>{recruiter.name === '' ? t('nb_sheet_title') : t('nb_sheet_title_name', recruiter.name)}</h3>
        {link === null ? (
          <p class="soft small no-print">{t('nb_sheet_no_phone')}</p>
        ) : (
          <a class="phone" href={link}>
            {recruiter.phone}
          </a>
        )}
      </header>
      <dl>
        {parts.map(([title, text]) =>
          text === null ? null : (
            <div key={title}>
              <dt>{title}</dt>
              <dd lang="en">
                <Wording text={text} />
              </dd>
            </div>
          ),
        )}
        <div>
          <dt>{t('nb_sheet_questions')}</dt>
          <dd lang="en">
            <ul class="dots">
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </article>
  );
}

import type { Assessment } from '../../core/assess/assessment.ts';
import type { Diagnostic } from '../../core/assess/diagnostic.ts';
import { MOST_DIAGNOSTICS } from '../../core/assess/limits.ts';
import { t, tn, words } from '../text.ts';
import { BalanceBar } from './balance-bar.tsx';
import { DiagnosticList } from './diagnostic-list.tsx';
import { glanceAt } from './glance-at.ts';
import { GuardPart, type GuardPartProps } from './guard-part.tsx';
import { LiveCount } from './live-count.tsx';
import { kindLineOf, pointsOf, type Reading, warningsOf } from './reading.ts';
import { WhatWorks } from './what-works.tsx';

export interface DraftTabProps {
  readonly reading: Reading;
  readonly guard: GuardPartProps;
  readonly ignored: number;
  readonly isLong?: boolean | undefined;
  onShow(diagnostic: Diagnostic, item: HTMLElement): void;
  onRestore(): void;
  /** The person would rather start from a template. */
  onTemplates(): void;
}

/** What there is to say of the draft: whom it goes to, the balance, what to look at, what is missing, what works. */
export function DraftTab(props: DraftTabProps) {
  const { reading } = props;
  const assessment = reading.kind === 'read' ? reading.assessment : null;
  const isGuarded = reading.kind !== 'off' && (assessment === null || kindLineOf(assessment) === undefined);
  return (
    <>
      <LiveCount
        since={reading}
        count={
          assessment === null ? null : pointsOf(assessment).length + warningsOf(props.guard.guard).length
        }
      />
      {isGuarded ? <GuardPart {...props.guard} /> : null}
      {assessment === null ? null : <Findings {...props} assessment={assessment} />}
    </>
  );
}

function Findings(props: DraftTabProps & { readonly assessment: Assessment }) {
  const { assessment, ignored, onShow } = props;
  const kindLine = kindLineOf(assessment);
  if (kindLine !== undefined) return <p class="kind-line">{words(kindLine.message)}</p>;
  const browse = (
    <button type="button" class="button browse" onClick={props.onTemplates}>
      {t('ui_panel_browse')}
    </button>
  );
  if (assessment.words === 0) return browse;
  return (
    <>
      {/* Of a language that is not read there is no balance; there may be templates in it. */}
      {assessment.language === 'en' ? <BalanceBar glance={glanceAt(assessment.glance)} /> : browse}
      {props.isLong === true ? <p class="soft">{t('ui_panel_long')}</p> : null}
      <DiagnosticList title={t('ui_panel_list')} diagnostics={pointsOf(assessment)} onShow={onShow} />
      {assessment.diagnostics.length < MOST_DIAGNOSTICS ? null : (
        <p class="soft">{t('ui_panel_most', String(pointsOf(assessment).length))}</p>
      )}
      <DiagnosticList
        title={t('ui_panel_missing')}
        diagnostics={assessment.diagnostics.filter(({ severity }) => severity === 'hint')}
        onShow={onShow}
      />
      <WhatWorks verdict={assessment.verdict} />
      {ignored > 0 ? (
        <button type="button" class="button quiet restore" onClick={props.onRestore}>
          {tn('ui_panel_restore', ignored)}
        </button>
      ) : null}
    </>
  );
}

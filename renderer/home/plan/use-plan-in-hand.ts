import type { PlanDraft } from '../../../shared/companion/commands';
import { goalsAddedElsewhere, joinPlan, withSeenParts, type PlanPart } from '../../../shared/plan/join-plan';
import type { DayPlan } from '../../../shared/workday/events';
import { useCompanion } from '../../companion/context';
import { planDraft, type PlanForm } from './plan-form';

/** A plan to be saved, held against the one that is kept now. */
interface PlanInHand {
  /** What the form was filled from, as far as the person has seen it. */
  readonly was: PlanDraft | undefined;
  /** What is kept now and would go, or finds no room, once main has refused because of it. */
  readonly written: readonly { readonly label: string; readonly text: string }[];
}

export function usePlanInHand(form: PlanForm, begun: PlanForm): PlanInHand {
  const { snapshot, refusal, t } = useCompanion();
  const [was, mine] = [planDraft(begun, snapshot), planDraft(form, snapshot)];
  const kept = snapshot.day?.plan ?? null;
  if (typeof was === 'string') return { was: undefined, written: [] };
  if (kept === null || typeof mine === 'string' || refusal !== 'changed-meanwhile')
    return { was, written: [] };
  const { disputed } = joinPlan(was, mine, kept);
  const goals = goalsAddedElsewhere(was, mine, kept).map(({ text }) => ({ label: t('plan.goals'), text }));
  const text = (part: PlanPart): string => (part === 'ifThen' ? ifThenLine(kept) : String(kept[part] ?? ''));
  const label = (part: PlanPart): string => {
    if (part === 'ifThen') return t('plan.if-then');
    return part === 'lunchMinutes' ? t('plan.lunch-minutes') : t(`plan.time.${part}`);
  };
  const parts = disputed.map((part) => ({ label: label(part), text: text(part) }));
  return { was: withSeenParts(was, kept, disputed), written: [...parts, ...goals] };

  function ifThenLine({ ifThen }: DayPlan): string {
    return ifThen === undefined ? '' : t('plan.if-then.line', { ...ifThen });
  }
}

import type { Snapshot } from '../../../shared/companion/snapshot';
import type { Translate } from '../../../shared/messages';
import type { Format } from '../../../shared/messages/format';
import { goalFacts } from '../../../shared/messages/goal-facts';
import { MINUTE } from '../../../shared/time/moment';
import { planOf } from '../edits/plan-edits';
import type { Report } from './ask';
import type { planReport, Told } from './schemas';
import { tableText } from './table-text';

/** The plan of the day at hand, or what is proposed for it; its goals with the numbers that `goal` takes. */
export function planReportOf(snapshot: Snapshot, say: Translate, format: Format): Report {
  const json = planJson(snapshot);
  const goals = planOf(snapshot).goals;
  const line = ({ number, done, text, at }: (typeof json.goals)[number]): readonly string[] => {
    const goal = goals[number - 1];
    const facts = [...(at === null ? [] : [at]), ...(goal === undefined ? [] : goalFacts(goal, say, format))];
    return [`${number}.`, done ? '[x]' : '[ ]', facts.length === 0 ? text : `${text} (${facts.join(', ')})`];
  };
  const own = json.goals.filter(({ ifTime }) => !ifTime);
  const ifTime = json.goals.filter((goal) => goal.ifTime);
  const { ifThen } = json;
  const parts = [
    say(json.kept ? 'cli.plan' : 'cli.plan.proposed', { date: format.date(json.date) }),
    own.length === 0 ? say('plan.no-goals') : tableText(own.map(line)),
    ...(ifTime.length === 0 ? [] : [`${say('plan.if-time')}\n${tableText(ifTime.map(line))}`]),
    tableText(timeRows(json, say, format)),
    ...(ifThen === null ? [] : [say('plan.if-then.line', ifThen)]),
    ...(json.slots.length === 0 ? [] : [json.slots.map((slot) => say(`plan.had.${slot}`)).join('\n')]),
  ];
  return { json, text: parts.filter((part) => part !== '').join('\n\n') };
}

function timeRows(
  plan: Told<typeof planReport>,
  say: Translate,
  format: Format,
): readonly (readonly string[])[] {
  const { lunch, lunchMinutes, air, fika, contact, readUp, end } = plan;
  const rows = [
    [say('plan.time.lunchAt'), lunch === null ? null : `${lunch}, ${format.length(lunchMinutes * MINUTE)}`],
    [say('plan.time.freshAirAt'), air],
    [say('plan.time.fikaAt'), fika],
    [say('plan.time.contactAt'), contact],
    [say('plan.time.readUpAt'), readUp],
    [say('plan.time.endAt'), end],
  ] as const;
  return rows.flatMap(([name, time]) => (time === null ? [] : [[name, time]]));
}

function planJson(snapshot: Snapshot): Told<typeof planReport> {
  const { day } = snapshot;
  const plan = planOf(snapshot);
  return {
    date: day?.date ?? snapshot.date,
    kept: day?.plan != null,
    goals: plan.goals.map(({ id, text, weight, deadline, unsure, ifTime, at }, index) => ({
      ...{ number: index + 1, text, done: id !== null && (day?.done.includes(id) ?? false) },
      ...{ ifTime: ifTime === true, weight: weight ?? null, deadline: deadline ?? null },
      ...{ at: at ?? null, unsure: unsure === true },
    })),
    lunch: plan.lunchAt,
    lunchMinutes: plan.lunchMinutes,
    air: plan.freshAirAt,
    fika: plan.fikaAt ?? null,
    contact: plan.contactAt ?? null,
    readUp: plan.readUpAt ?? null,
    end: plan.endAt,
    ifThen: plan.ifThen ?? null,
    slots: day?.slots ?? [],
  };
}

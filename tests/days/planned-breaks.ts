import type { BreakSettings } from '../../shared/breaks/profiles';
import type { Snapshot } from '../../shared/companion/snapshot';
import { DayRecords } from './records';
import type { Step } from './seen';
import { fikaOn } from './usual-days';

/** Fika may be another in the plan of a day, or in the template of its weekday, than in the settings: shows steps with that of the day. */
export class PlannedBreaks {
  private readonly days = new DayRecords();
  private open: string | null = null;
  private last: { readonly of: BreakSettings; readonly made: BreakSettings } | null = null;

  see(step: Step): Step {
    const before = this.last?.of === step.before.settings.breaks ? this.last.made : null;
    this.days.read(step);
    for (const { type, day } of step.events)
      if (type === 'work.started') this.open = day;
      else if (type === 'work.stopped') this.open = null;
    const after = this.meant(step.after);
    return {
      ...step,
      before: withBreaks(step.before, before ?? after),
      after: withBreaks(step.after, after),
    };
  }

  private meant({ settings }: Snapshot): BreakSettings {
    const { breaks } = settings;
    const day = this.open === null ? null : this.days.on(this.open);
    const fika = day === null ? breaks.fika : fikaOn(day, settings);
    if (this.last?.of === breaks && this.last.made.fika === fika) return this.last.made;
    const made = fika === breaks.fika ? breaks : { ...breaks, fika };
    this.last = { of: breaks, made };
    return made;
  }
}

function withBreaks(snapshot: Snapshot, breaks: BreakSettings): Snapshot {
  const { settings } = snapshot;
  return settings.breaks === breaks ? snapshot : { ...snapshot, settings: { ...settings, breaks } };
}

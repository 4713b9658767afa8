import type { ReactNode } from 'react';
import type { LocalTime } from '../../../shared/time/calendar';
import type { DaySlot } from '../../../shared/workday/events';
import { useCompanion } from '../../companion/context';
import { useLock, type Lock } from '../organisation/use-lock';
import { Choices } from './choices';
import { CommitTime } from './commit-time';
import type { SettingsGroup } from './settings-group';

/** The group's own times; the usual ones are only a place to begin. */
const GROUP = [
  { name: 'group-in', usual: '08:30', field: 'groupIn' },
  { name: 'group-out', usual: '16:15', field: 'groupOut' },
] as const;

/** When what belongs to a day comes: where a word puts it, at a time of its own, or not at all. */
export function SlotSettings({ settings, change }: SettingsGroup): ReactNode {
  const { slots } = settings;
  const lockIn = useLock('slots.groupIn');
  const lockOut = useLock('slots.groupOut');
  const set = (part: Partial<typeof slots>): void => change({ slots: { ...slots, ...part } });
  return (
    <>
      <Slot
        name="air"
        words={['after-lunch', 'at', 'none']}
        slot={slots.air}
        usual="14:30"
        onChange={(air) => set({ air })}
      />
      <Slot<never>
        name="contact"
        words={['at', 'none']}
        slot={atOrNone(slots.contact)}
        usual="14:00"
        onChange={(contact) => set({ contact: contact?.at ?? null })}
      />
      <Slot
        name="read-up"
        words={['at-start', 'at', 'none']}
        slot={slots.readUp}
        usual="08:15"
        onChange={(readUp) => set({ readUp })}
      />
      {GROUP.map(({ name, usual, field }) => (
        <Slot<never>
          key={name}
          name={name}
          words={['at', 'none']}
          slot={atOrNone(slots[field])}
          usual={usual}
          onChange={(at) => set({ [field]: at?.at ?? null })}
          lock={field === 'groupIn' ? lockIn : lockOut}
        />
      ))}
    </>
  );
}

interface At {
  readonly at: LocalTime;
}
type Place = 'after-lunch' | 'at-start';

function atOrNone(at: LocalTime | null): At | null {
  return at === null ? null : { at };
}

function Slot<P extends Place>(props: {
  readonly name: DaySlot;
  readonly words: readonly (P | 'at' | 'none')[];
  readonly slot: At | P | null;
  /** Its time when it first gets one. */
  readonly usual: LocalTime;
  readonly onChange: (slot: At | P | null) => void;
  readonly lock?: Lock;
}): ReactNode {
  const { t } = useCompanion();
  const { name, words, slot, usual, onChange, lock } = props;
  const value = slot === null ? 'none' : typeof slot === 'string' ? slot : 'at';
  const choose = (word: P | 'at' | 'none'): void =>
    onChange(word === 'none' ? null : word === 'at' ? { at: usual } : word);
  return (
    <div className="stack-small">
      <Choices
        legend={t(`settings.slot.${name}`)}
        choices={words.map((word) => ({ value: word, label: t(`settings.slot.${word}`) }))}
        value={value}
        onChange={choose}
        lockedBy={lock?.lockedBy}
      />
      {slot !== null && typeof slot === 'object' && (
        <CommitTime
          label={t('settings.slot.time', { slot: t(`settings.slot.${name}`) })}
          value={slot.at}
          accepts={() => true}
          problem={t('settings.time-missing')}
          onCommit={(at) => onChange({ at })}
          lockedBy={lock?.lockedBy}
        />
      )}
      {lock?.line}
    </div>
  );
}

import { useState } from 'react';
import type { SettingsChange } from '../../../shared/settings';
import { useCompanion } from '../../companion/context';
import { settingsChange } from './settings-change';

/** Saves a change at once and keeps whether the last one went through, for the page to say politely. */
export function useChange(): {
  readonly change: (change: SettingsChange) => void;
  readonly saved: number;
} {
  const { send, snapshot } = useCompanion();
  const [saved, setSaved] = useState(0);
  const change = (part: SettingsChange): void => {
    void send(settingsChange(snapshot.settings, part)).then((done) => {
      setSaved((count) => (done ? count + 1 : 0));
    });
  };
  return { change, saved };
}

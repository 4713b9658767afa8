import type { ReactNode } from 'react';
import { toOwn, type OwnKind } from '../../../shared/breaks/own-kinds';
import { PROFILES, type BreakSettings as Breaks, type ProfileId } from '../../../shared/breaks/profiles';
import { kindName, type Translate } from '../../../shared/messages';
import { useCompanion } from '../../companion/context';
import { Choices } from './choices';
import { FikaSetting } from './fika-setting';
import { OwnKinds } from './own-kinds/own-kinds';
import type { SettingsGroup } from './settings-group';
import { Toggle } from './toggle';

const PROFILE_IDS: readonly ProfileId[] = ['default', 'often', 'gentle', 'movement', 'own'];

/** Whether breaks are asked for, which, and how firmly. */
export function BreakSettings({ settings, change }: SettingsGroup): ReactNode {
  const { t } = useCompanion();
  const { breaks } = settings;
  const set = (part: Partial<Breaks>): void => change({ breaks: { ...breaks, ...part } });
  return (
    <>
      <Toggle
        label={t('settings.breaks.on')}
        hint={t('settings.breaks.on.hint')}
        checked={breaks.on}
        onChange={(on) => set({ on })}
      />
      <Choices
        legend={t('settings.profile')}
        choices={PROFILE_IDS.map((value) => ({
          value,
          label: t(`settings.profile.${value}`),
          hint: t(`settings.profile.${value}.hint`),
        }))}
        value={breaks.profile}
        onChange={(profile) => set(withProfile(breaks, profile, t))}
      />
      {breaks.profile === 'own' && <OwnKinds kinds={breaks.own} onChange={(own) => set({ own })} />}
      <FikaSetting fika={breaks.fika} onChange={(fika) => set({ fika })} />
      <Toggle
        label={t('settings.strict')}
        hint={t('settings.strict.hint')}
        checked={breaks.strict}
        onChange={(strict) => set({ strict })}
      />
      <Toggle
        label={t('settings.show-anyway')}
        hint={t('settings.show-anyway.hint')}
        checked={breaks.showWithoutCallSense}
        onChange={(showWithoutCallSense) => set({ showWithoutCallSense })}
      />
    </>
  );
}

/** The first own profile begins as a copy of the one that it takes the place of. */
function withProfile(breaks: Breaks, profile: ProfileId, t: Translate): Partial<Breaks> {
  if (profile !== 'own' || breaks.own.length > 0 || breaks.profile === 'own') return { profile };
  const own: readonly OwnKind[] = PROFILES[breaks.profile].map((kind, index) =>
    toOwn(kind, `own-${index + 1}`, kindName(t, { kind: kind.id, name: kind.name })),
  );
  return { profile, own };
}

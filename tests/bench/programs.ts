import { anHour, SITUATIONS, type Conducts, type SensedPlatform } from '../presence/an-hour';
import type { Row } from './figures';

/** How many programs the sensors of calls start in an hour of work, counted on a simulated clock with programs made up. */
export async function measurePrograms(): Promise<readonly Row[]> {
  const systems: readonly [SensedPlatform, string][] = [
    ['linux', 'Linux'],
    ['win32', 'Windows'],
    ['darwin', 'macOS'],
  ];
  const rows: Row[] = [];
  for (const [platform, system] of systems) {
    const situations: readonly [string, Conducts][] = Object.entries(SITUATIONS[platform]);
    const counts: { readonly started: number; readonly when: string }[] = [];
    for (const [when, conducts] of situations)
      counts.push({ started: (await anHour(platform, conducts)).started, when });
    const most = counts.reduce((worst, each) => (each.started > worst.started ? each : worst));
    const figure = `${counts[0]?.started ?? 0}, at most ${most.started} per hour`;
    rows.push({ what: `programs started at work, ${system}`, figure, note: `most when ${most.when}` });
  }
  return rows;
}

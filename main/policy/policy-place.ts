import { join, win32 } from 'node:path';

/** Where an organisation's file lies, and whether only a system's administrator can have put it there. */
export interface PolicyPlace {
  readonly path: string;
  /**
   * SECURITY: on Linux and macOS the file counts only where root owns it and nobody else may write it: what it says is shown as
   * the organisation's. Windows tells Node neither; there the folder's rules are the administrator's to set (docs/policy.md).
   */
  readonly byRootOnly: boolean;
}

/** What the place depends on. */
export interface PolicySystem {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly isPackaged: boolean;
}

/** The one place of this system. `ARBETSRO_POLICY` names another for tests and preview, and never in an installed app. */
export function policyPlace({ platform, env, isPackaged }: PolicySystem): PolicyPlace {
  const own = env['ARBETSRO_POLICY'];
  if (!isPackaged && own !== undefined && own !== '') return { path: own, byRootOnly: false };
  switch (platform) {
    case 'win32':
      return {
        path: win32.join(env['ProgramData'] ?? 'C:\\ProgramData', 'Arbetsro', 'policy.json'),
        byRootOnly: false,
      };
    case 'darwin':
      return { path: join('/Library', 'Application Support', 'Arbetsro', 'policy.json'), byRootOnly: true };
    default:
      return { path: '/etc/arbetsro/policy.json', byRootOnly: true };
  }
}

export { startCompanion, type StartOptions } from './start';
export { lastPulse, step, type StepResult } from './step';
export { snapshotOf } from './view';
export type { CompanionState } from './state';

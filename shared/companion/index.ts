export { startCompanion, type StartOptions } from './start';
export { pulseOf, step, type StepResult } from './step';
export { snapshotOf } from './view';
export type { CompanionState } from './state';

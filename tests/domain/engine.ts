/** The functions under test: the only code of the app that these tests run. */
export {
  pulseOf,
  snapshotOf,
  startCompanion,
  step,
  type CompanionState,
  type StartOptions,
  type StepResult,
} from '../../shared/companion/index';

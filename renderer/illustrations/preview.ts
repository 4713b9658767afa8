/** The drawing of `PREVIEW_ACTIVITY` alone, so that the home window does not carry them all. */
export { default as PREVIEW_ILLUSTRATION } from '../../assets/illustrations/act-move-lap.svg?raw';

/** The activity that the first run shows: something anyone can do in any home. */
export const PREVIEW_ACTIVITY = 'act-move-lap';

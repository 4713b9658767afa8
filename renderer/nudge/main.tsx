import { start } from '../entry';
import { NudgeWindow } from './nudge-window';

start(<NudgeWindow />);

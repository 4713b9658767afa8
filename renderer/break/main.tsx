import { start } from '../entry';
import { BreakWindow } from './break-window';

start(<BreakWindow />);

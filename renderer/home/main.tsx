import { start } from '../entry';
import { HomeWindow } from './home-window';

start(<HomeWindow />);

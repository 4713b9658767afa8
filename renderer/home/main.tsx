import { start } from '../entry';
import { softHyphens } from '../soft-hyphens';
import { HomeWindow } from './home-window';

start(<HomeWindow />, softHyphens);

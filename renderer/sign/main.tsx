import { createStore } from '../companion/store';
import { startWith } from '../entry';
import { SignWindow } from './sign-window';

startWith(({ sign }) => <SignWindow store={createStore(sign)} fill={sign.fill} />);

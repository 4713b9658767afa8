import { b01 } from './b01.cases';
import { b02 } from './b02.cases';
import { b03 } from './b03.cases';
import { b04 } from './b04.cases';
import { b05 } from './b05.cases';
import { b06 } from './b06.cases';
import { b07 } from './b07.cases';
import { b08 } from './b08.cases';
import { b09 } from './b09.cases';
import { b10 } from './b10.cases';
import { b11 } from './b11.cases';
import { b12 } from './b12.cases';
import { b13 } from './b13.cases';
import { b14 } from './b14.cases';
import type { Case, CaseFile } from './case';
import { w01 } from './w01.cases';
import { w02 } from './w02.cases';
import { w03 } from './w03.cases';
import { w04 } from './w04.cases';
import { w05 } from './w05.cases';
import { w06 } from './w06.cases';
import { w07 } from './w07.cases';

/** Every case, by rule. */
export const CASE_FILES: readonly CaseFile[] = Object.entries({
  ...{ b01, b02, b03, b04, b05, b06, b07, b08, b09, b10, b11, b12, b13, b14 },
  ...{ w01, w02, w03, w04, w05, w06, w07 },
}).map(([name, cases]: [string, readonly Case[]]) => ({
  rule: `${name.charAt(0).toUpperCase()}${Number(name.slice(1))}`,
  file: `${name}.cases.ts`,
  cases,
}));

import { z } from 'zod';
import { COPYABLE } from '../../../shared/contract';
import { isLocalDate } from '../../../shared/time/calendar';
import { BARE, PERIODS, type ReportAsk } from './ask';

const date = z.string().refine(isLocalDate).nullable();

/** What is to be told, as it comes through the control channel. */
export const reportSchema = z.discriminatedUnion('report', [
  z.strictObject({ report: z.enum(['day', 'summary', 'closeout', 'light']), date }),
  z.strictObject({ report: z.enum(PERIODS), date }),
  z.strictObject({ report: z.literal('search'), words: z.string().max(10_000) }),
  z.strictObject({ report: z.literal('setting'), name: z.string().max(100).nullable() }),
  z.strictObject({ report: z.literal('guide'), sheet: z.string().max(64) }),
  z.strictObject({ report: z.literal('text'), text: z.enum(COPYABLE) }),
  z.strictObject({ report: z.enum(BARE) }),
]) satisfies z.ZodType<ReportAsk>;

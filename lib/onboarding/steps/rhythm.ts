import { setRhythm } from '@/lib/check-ins/rhythm';
import { answerSchemas } from '../schema';
import { step } from './step';

/** Whether and when to write first. Check-ins are opt-in: skipped means no. */
export const rhythm = step({
  id: 'rhythm',
  schema: answerSchemas.rhythm,
  skippable: true,
  apply: setRhythm,
});

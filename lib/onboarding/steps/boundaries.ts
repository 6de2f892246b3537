import { updatePerson } from '@/lib/companion/update-person';
import { answerSchemas } from '../schema';
import { step } from './step';

/** Topics to leave alone. */
export const boundaries = step({
  id: 'boundaries',
  schema: answerSchemas.boundaries,
  skippable: true,
  apply: (ctx, { topics }) => updatePerson(ctx, { boundaries: topics }),
});

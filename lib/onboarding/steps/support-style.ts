import { updatePerson } from '@/lib/companion/update-person';
import { answerSchemas } from '../schema';
import { step } from './step';

export const supportStyle = step({
  id: 'support-style',
  schema: answerSchemas['support-style'],
  skippable: true,
  apply: (ctx, { style }) => updatePerson(ctx, { supportStyle: style }),
});

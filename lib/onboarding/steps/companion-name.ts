import { updatePerson } from '@/lib/companion/update-person';
import { answerSchemas } from '../schema';
import { step } from './step';

export const companionName = step({
  id: 'companion-name',
  schema: answerSchemas['companion-name'],
  skippable: true,
  apply: (ctx, { name }) => updatePerson(ctx, { companionName: name }),
});

import { updatePerson } from '@/lib/companion/update-person';
import { addMemory } from '@/lib/memory/add';
import { answerSchemas } from '../schema';
import { step } from './step';

/** What to call the person: a field of theirs, and the first thing that is remembered. */
export const yourName = step({
  id: 'your-name',
  schema: answerSchemas['your-name'],
  skippable: true,
  apply: async (ctx, { name }) => {
    await updatePerson(ctx, { displayName: name });
    await addMemory(ctx, {
      category: 'fact',
      value: `Goes by ${name}`,
      subject: 'user',
      dueAt: null,
    });
  },
});

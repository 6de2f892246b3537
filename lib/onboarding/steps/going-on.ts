import { startThread } from '@/lib/memory/start-thread';
import { answerSchemas } from '../schema';
import { step } from './step';

/** What is going on right now: each becomes a thread with a rhythm of its own. */
export const goingOn = step({
  id: 'going-on',
  schema: answerSchemas['going-on'],
  skippable: true,
  apply: async (ctx, { going }) => {
    for (const { situation, words } of going) await startThread(ctx, { situation, words });
  },
});

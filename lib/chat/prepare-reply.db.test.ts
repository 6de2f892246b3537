import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { asOwner } from '@/db/testing/as-owner';
import type { Context } from '@/lib/platform/context';
import { commitTurn } from './commit-turn';
import { prepareReply } from './prepare-reply';
import { aTalker } from './testing/a-talker';

const CHARACTERS_A_TOKEN = 4;

/** A long life, some of it pinned, due or never to be mentioned; each memory with its own number. */
async function aLongLife(): Promise<Context> {
  const ctx = await aTalker();
  const now = ctx.now.toISOString();
  await asOwner()`
    insert into user_context
      (user_id, category, key, value, quote, pinned, mention_policy, due_at, updated_at)
    select ${ctx.userId}, (array['fact', 'event', 'preference', 'routine'])[1 + n % 4], 'memory_' || n,
      case n % 5 when 0 then 'A secret of the cello number ' || n
        else 'Plays the cello in the orchestra, a detail of it being number ' || n end,
      repeat('I said so about the cello and the orchestra. ', 4),
      n % 500 < 3, case n % 5 when 0 then 'never' else 'free' end,
      case n % 7 when 0 then ${now}::timestamptz + make_interval(days => n % 5) end,
      ${now}::timestamptz - make_interval(hours => n)
    from generate_series(1, 5000) as n`;
  return ctx;
}

async function promptFor(ctx: Context, text: string) {
  const turn = await commitTurn(ctx, { clientId: randomUUID(), text });
  const { instructions, messages } = await prepareReply(ctx, turn);
  return { instructions, notes: String(messages[0]?.content) };
}

test('of 5,000 memories the prompt has its budget, the same beginning in every turn, no secret', async () => {
  const ctx = await aLongLife();
  const later: Context = { ...ctx, now: new Date(ctx.now.getTime() + 3_600_000) };
  const one = await promptFor(ctx, 'I played the cello today');
  const two = await promptFor(later, 'What is the secret number 4995 of the orchestra?');

  for (const { instructions, notes } of [one, two]) {
    const tokens = (instructions.length + notes.length) / CHARACTERS_A_TOKEN;
    expect(tokens).toBeGreaterThan(1200);
    expect(tokens).toBeLessThan(2500);
    expect(notes).not.toContain('secret of the cello');
  }
  const stable = ({ instructions, notes }: typeof one) =>
    instructions + notes.slice(0, notes.indexOf('Now:'));
  expect(stable(one)).toContain('number 1”');
  expect(stable(two)).toBe(stable(one));
  expect(two.notes).not.toBe(one.notes);
});

import { once } from '@/lib/channels/once';
import type { Context } from '@/lib/platform/context';
import { commands } from './commands';

type Told = { channel: string; eventId: string; name: string };

/**
 * Does what a command says and gives what to say. The same event again has no effect: the person may
 * have decided otherwise since.
 */
export async function runCommand(ctx: Context, { channel, eventId, name }: Told): Promise<string> {
  const command = commands.find((one) => one.name === name) ?? help();
  if (command.does) await once(ctx, { channel, id: `${eventId}:done` }, command.does);
  return command.says(ctx);
}

function help() {
  const found = commands.find(({ name }) => name === 'help');
  if (!found) throw new Error('there is no help');
  return found;
}

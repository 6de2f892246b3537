import type { Context } from '@/lib/platform/context';
import { commands } from './commands';

/** Does what a command says, as often as it is told with the same effect, and gives what to say. */
export function runCommand(ctx: Context, name: string): Promise<string> {
  const command = commands.find((one) => one.name === name) ?? help();
  return command.run(ctx);
}

function help() {
  const found = commands.find(({ name }) => name === 'help');
  if (!found) throw new Error('there is no help');
  return found;
}

import { env } from '@/env';
import { pauseCheckIns } from '@/lib/check-ins/pause';
import { switchCheckIns } from '@/lib/check-ins/switch';
import { listMemories } from '@/lib/memory/list';
import type { Context } from '@/lib/platform/context';
import { strings } from '@/lib/strings/en';

const words = strings.channels.commands;
const SHOWN_MEMORIES = 5;
const WEEK_MS = 7 * 86_400_000;

/** What a person can ask for with a slash. Doing it twice is doing it once. */
type Command = { name: string; about: string; run: (ctx: Context) => Promise<string> };

export const commands: readonly Command[] = [
  { name: 'start', about: words.about.start, run: async () => words.start },
  {
    name: 'pause',
    about: words.about.pause,
    async run(ctx) {
      await pauseCheckIns(ctx, { until: new Date(ctx.now.getTime() + WEEK_MS).toISOString() });
      return words.paused;
    },
  },
  {
    name: 'resume',
    about: words.about.resume,
    async run(ctx) {
      await switchCheckIns(ctx, { enabled: true });
      return words.resumed;
    },
  },
  {
    name: 'memories',
    about: words.about.memories,
    async run(ctx) {
      const all = await listMemories(ctx);
      // What is sensitive stays where only its person looks.
      const shown = all.filter(
        ({ sensitivity, thread }) => sensitivity === 'none' && thread === null,
      );
      const newest = shown.slice(0, SHOWN_MEMORIES).map(({ value }) => value);
      return words.memories(all.length, newest, `${env().SITE_URL}/memories`);
    },
  },
  {
    name: 'stop',
    about: words.about.stop,
    async run(ctx) {
      await switchCheckIns(ctx, { enabled: false });
      return words.stopped;
    },
  },
  { name: 'help', about: words.about.help, run: async () => words.help(listed()) },
];

function listed(): string[] {
  return commands.map(({ name, about }) => `/${name} – ${about}`);
}

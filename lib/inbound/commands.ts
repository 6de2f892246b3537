import { env } from '@/env';
import { pauseCheckIns } from '@/lib/check-ins/pause';
import { shorten } from '@/lib/check-ins/shorten';
import { switchCheckIns } from '@/lib/check-ins/switch';
import { listMemories } from '@/lib/memory/list';
import type { Context } from '@/lib/platform/context';
import { strings } from '@/lib/strings/en';

const words = strings.channels.commands;
const SHOWN_MEMORIES = 5;
/** So that the list is one message. */
const SHOWN_CHARACTERS = 300;
const WEEK_MS = 7 * 86_400_000;

/** What a person can ask for with a slash: what it does, once, and what is said to it. */
type Command = {
  name: string;
  about: string;
  does?: (ctx: Context) => Promise<void>;
  says: (ctx: Context) => Promise<string>;
};

export const commands: readonly Command[] = [
  { name: 'start', about: words.about.start, says: async () => words.start },
  {
    name: 'pause',
    about: words.about.pause,
    does: (ctx) =>
      pauseCheckIns(ctx, { until: new Date(ctx.now.getTime() + WEEK_MS).toISOString() }),
    says: async () => words.paused,
  },
  {
    name: 'resume',
    about: words.about.resume,
    does: (ctx) => switchCheckIns(ctx, { enabled: true }),
    says: async () => words.resumed,
  },
  {
    name: 'memories',
    about: words.about.memories,
    async says(ctx) {
      const all = await listMemories(ctx);
      // What is sensitive, or not to be brought up, stays where only its person looks.
      const shown = all.filter(
        ({ sensitivity, mentionPolicy, thread }) =>
          sensitivity === 'none' && mentionPolicy === 'free' && thread === null,
      );
      const newest = shown
        .slice(0, SHOWN_MEMORIES)
        .map(({ value }) => shorten(value, SHOWN_CHARACTERS));
      return words.memories(all.length, newest, `${env().SITE_URL}/memories`);
    },
  },
  {
    name: 'stop',
    about: words.about.stop,
    does: (ctx) => switchCheckIns(ctx, { enabled: false }),
    says: async () => words.stopped,
  },
  { name: 'help', about: words.about.help, says: async () => words.help(listed()) },
];

function listed(): string[] {
  return commands.map(({ name, about }) => `/${name} – ${about}`);
}

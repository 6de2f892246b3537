import { z } from 'zod';
import type { Channel, Link } from '../channel';

const said = z.object({ id: z.string(), from: z.string(), text: z.string() });

/** What everybody said or was told over the dummy. */
export const heard: string[] = [];

const send: Link['send'] = async (_ctx, { text }) => {
  heard.push(text);
  return { outcome: 'sent' };
};

/** For tests: the whole of a new channel, as one file. */
export const dummy = {
  id: 'pigeon',
  label: 'pigeon',
  isSet: () => true,
  linkOf: async () => ({ as: 'the roof', since: null, send }),
  linking: { by: 'switching', on: async () => {} },
  unlink: async () => {},
  atOnce: 1,
  inbound: {
    isFrom: () => true,
    read(body) {
      const { data } = said.safeParse(body);
      if (!data) return null;
      const { id, from, text } = data;
      return { id, sender: { id: from, name: null }, does: { kind: 'text', text } };
    },
    personBehind: async (sender) => sender,
    link: async () => ({ is: 'too_old' }),
    reply: async (_event, words) => void heard.push(words),
    showTyping: async () => {},
  },
} satisfies Channel;

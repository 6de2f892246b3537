'use client';

import type { ChannelList } from '@/lib/channels/schema';
import { strings } from '@/lib/strings/en';
import { ChannelRows } from '../channels/channel-rows';
import { useChannels } from '../channels/use-channels';
import { Field } from '../ui/field';
import { Select } from '../ui/select';
import { Switch } from '../ui/switch';
import { useDoor } from '../ui/use-door';

const words = strings.settings.channels;
const NONE = 'none';

/** The ways in which a person is told of what stands in their conversation. */
export function ChannelsSetting({ value }: { value: ChannelList }) {
  const here = useChannels(value);
  const onDone = here.onChanged;
  const prefer = useDoor<{ channel: string }>('PUT', '/api/channels/preferred', { onDone });
  const show = useDoor<{ words: boolean }>('PUT', '/api/devices/words', { onDone });
  const linked = here.channels.filter(({ link }) => link !== null);
  const pushes = linked.some(({ linkBy }) => linkBy === 'device');
  const first = here.preferred ?? linked[0]?.id ?? NONE;

  return (
    <div className="grid gap-5">
      {here.channels.length === 0 && <p className="text-soft">{words.none}</p>}
      <ChannelRows {...here} />
      {linked.length > 0 && (
        <Field label={words.first} error={prefer.error?.message}>
          {(control) => (
            <Select
              {...control}
              value={linked.some(({ id }) => id === first) ? first : NONE}
              onChange={(event) => prefer.send({ channel: event.target.value })}
            >
              {linked.map(({ id, label }) => (
                <option key={id} value={id}>
                  {words.by(label)}
                </option>
              ))}
              <option value={NONE}>{words.nowhere}</option>
            </Select>
          )}
        </Field>
      )}
      {pushes && (
        <Switch
          label={words.showWords}
          hint={words.showWordsHint}
          checked={here.wordsInPush}
          onCheckedChange={(isShown) => show.send({ words: isShown })}
        />
      )}
    </div>
  );
}

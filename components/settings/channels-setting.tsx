'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChannelList } from '@/lib/channels/schema';
import { strings } from '@/lib/strings/en';
import { callDoor } from '../ui/call-door';
import { Field } from '../ui/field';
import { Select } from '../ui/select';
import { Switch } from '../ui/switch';
import { useDoor } from '../ui/use-door';
import { ChannelRow } from './channel-row';

const words = strings.settings.channels;
const LOOK_AGAIN_MS = 2000;
const NONE = 'none';

/** The ways in which a person is told of what stands in their conversation. */
export function ChannelsSetting({ value }: { value: ChannelList }) {
  const [isWaiting, setIsWaiting] = useState(false);
  const { data, refetch } = useQuery({
    queryKey: ['channels'],
    queryFn: () => callDoor<ChannelList>('GET', '/api/channels'),
    initialData: value,
    staleTime: Number.POSITIVE_INFINITY,
    // A link that is opened elsewhere, such as in Telegram, is seen here as it comes to be.
    refetchInterval: isWaiting && LOOK_AGAIN_MS,
  });
  const onDone = () => void refetch();
  const prefer = useDoor<{ channel: string }>('PUT', '/api/channels/preferred', { onDone });
  const show = useDoor<{ words: boolean }>('PUT', '/api/devices/words', { onDone });
  const linked = data.channels.filter(({ link }) => link !== null);
  const pushes = linked.some(({ linkBy }) => linkBy === 'device');
  const first = data.preferred ?? linked[0]?.id ?? NONE;

  return (
    <div className="grid gap-5">
      {data.channels.length === 0 && <p className="text-soft">{words.none}</p>}
      <ul className="divide-y divide-line border-line border-y empty:hidden">
        {data.channels.map((channel) => (
          <ChannelRow
            key={channel.id}
            channel={channel}
            vapidPublicKey={data.vapidPublicKey}
            onChanged={onDone}
            onWaiting={setIsWaiting}
          />
        ))}
      </ul>
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
          checked={data.wordsInPush}
          onCheckedChange={(isShown) => show.send({ words: isShown })}
        />
      )}
    </div>
  );
}

'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { toast } from 'sonner';
import type { ChannelView, TestResult } from '@/lib/channels/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { FieldError } from '../ui/field';
import { useDoor } from '../ui/use-door';
import { useBrowserPush } from './use-browser-push';

const words = strings.settings.channels;

type Props = {
  channel: ChannelView;
  vapidPublicKey: string | null;
  onChanged: () => void;
  /** While somebody is away to open a link. */
  onWaiting: (isWaiting: boolean) => void;
};

/** One way to be reached: linked or not, to be tried and to be ended. */
export function ChannelRow({ channel, vapidPublicKey, onChanged, onWaiting }: Props) {
  const { id, label, link, linkBy } = channel;
  const path = `/api/channels/${id}` as const;
  const unlink = useDoor('DELETE', `${path}/link`, { onDone: onChanged });
  const test = useDoor<undefined, TestResult>('POST', `${path}/test`, {
    onDone: ({ outcome }) => toast(words.tested[outcome]),
  });
  const error = unlink.error ?? test.error;

  return (
    <li className="grid gap-2 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <p className="font-medium first-letter:uppercase">{label}</p>
          {link && <p className="text-faint text-sm [overflow-wrap:anywhere]">{link.as}</p>}
        </div>
        <div className="flex flex-wrap gap-2">
          {link ? (
            <>
              <Button look="quiet" size="sm" busy={test.busy} onClick={() => test.send(undefined)}>
                {words.test}
              </Button>
              <Button
                look="secondary"
                size="sm"
                busy={unlink.busy}
                onClick={() => unlink.send(undefined)}
              >
                {words.unlink}
              </Button>
            </>
          ) : linkBy === 'device' ? (
            id === 'web' && vapidPublicKey ? (
              <AllowHere publicKey={vapidPublicKey} onChanged={onChanged} />
            ) : (
              <p className="text-faint text-sm">{words.inTheApp}</p>
            )
          ) : (
            <LinkButton path={`${path}/link`} onChanged={onChanged} onWaiting={onWaiting} />
          )}
        </div>
      </div>
      {error && <FieldError>{error.message}</FieldError>}
    </li>
  );
}

function LinkButton({
  path,
  onChanged,
  onWaiting,
}: Pick<Props, 'onChanged' | 'onWaiting'> & { path: `/api/${string}` }) {
  const [url, setUrl] = useState<string | null>(null);
  const { send, busy, error } = useDoor<undefined, { url: string | null }>('POST', path, {
    onDone: (begun) => {
      setUrl(begun.url);
      if (begun.url) onWaiting(true);
      else onChanged();
    },
  });
  // It is linked now, or somebody else's turn: nobody waits here any more.
  useEffect(() => () => onWaiting(false), [onWaiting]);
  if (!url) {
    return (
      <Explained why={error && <FieldError>{error.message}</FieldError>}>
        <Button look="secondary" size="sm" busy={busy} onClick={() => send(undefined)}>
          {words.link}
        </Button>
      </Explained>
    );
  }
  return (
    <Explained why={<p className="max-w-xs text-faint text-sm">{words.opening}</p>}>
      <Button asChild size="sm">
        <a href={url} target="_blank" rel="noreferrer">
          {words.open}
        </a>
      </Button>
    </Explained>
  );
}

function AllowHere({ publicKey, onChanged }: { publicKey: string; onChanged: () => void }) {
  const { allow, busy, problem } = useBrowserPush({ publicKey, onDone: onChanged });
  return (
    <Explained why={problem && <FieldError>{words.problems[problem]}</FieldError>}>
      <Button look="secondary" size="sm" busy={busy} onClick={allow}>
        {words.allow}
      </Button>
    </Explained>
  );
}

function Explained({ why, children }: { why: ReactNode; children: ReactNode }) {
  return (
    <div className="grid justify-items-end gap-1">
      {children}
      {why}
    </div>
  );
}

'use client';

import { useState } from 'react';
import type { ForgetReceipt } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { useDoor } from '../ui/use-door';

const words = strings.memories;

type Props = { receipt: ForgetReceipt; onUndone: () => void };

/** What was forgotten, said in its place, with the way back. */
export function ForgottenReceipt({ receipt, onUndone }: Props) {
  const [isBack, setBack] = useState(false);
  const { send, busy, error } = useDoor<ForgetReceipt['snapshot']>(
    'POST',
    '/api/memories/restore',
    {
      onDone: () => {
        setBack(true);
        onUndone();
      },
    },
  );
  return (
    <p role="status" className="text-soft text-sm">
      {isBack ? (
        words.forgotten.restored
      ) : (
        <>
          {words.forgotten.title}. {words.forgotten.receipt(receipt.removed)}{' '}
          <Button look="link" size="sm" busy={busy} onClick={() => send(receipt.snapshot)}>
            {words.actions.undo}
          </Button>
        </>
      )}
      {error && <span className="block text-danger">{error.message}</span>}
    </p>
  );
}

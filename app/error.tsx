'use client';

import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { strings } from '@/lib/strings/en';

const words = strings.shell.failed;

/** A page broke: says so, and offers to load it again. The cause is in the server's log. */
export default function PageError({ reset }: { reset: () => void }) {
  return (
    <main id="content">
      <EmptyState
        level={1}
        title={words.title}
        action={<Button onClick={reset}>{words.again}</Button>}
      >
        {words.text}
      </EmptyState>
    </main>
  );
}

'use client';

import { PageColumn } from '@/components/shell/page-column';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { strings } from '@/lib/strings/en';

const words = strings.shell.failed;

/** Something on a page failed: it says so, and tries again without leaving. */
export default function Failed({ reset }: { error: Error; reset: () => void }) {
  return (
    <PageColumn>
      <EmptyState title={words.title} action={<Button onClick={reset}>{words.again}</Button>}>
        {words.text}
      </EmptyState>
    </PageColumn>
  );
}

import Link from 'next/link';
import { QuietFrame } from '@/components/shell/quiet-frame';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { strings } from '@/lib/strings/en';

const words = strings.shell.notFound;

export default function NotFound() {
  return (
    <QuietFrame>
      <EmptyState
        level={1}
        title={words.title}
        action={
          <Button asChild>
            <Link href="/">{words.home}</Link>
          </Button>
        }
      >
        {words.text}
      </EmptyState>
    </QuietFrame>
  );
}

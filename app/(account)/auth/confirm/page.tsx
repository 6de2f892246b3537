import type { Metadata } from 'next';
import Link from 'next/link';
import { AccountTitle } from '@/components/account/account-title';
import { ConfirmForm } from '@/components/account/confirm-form';
import { Button } from '@/components/ui/button';
import { confirmInput } from '@/lib/account/schema';
import { strings } from '@/lib/strings/en';
import { oneOf } from '../../one-of';

const words = strings.account.confirm;

// The address carries a key: it goes into no index and no Referer.
export const metadata: Metadata = {
  title: words.title,
  robots: { index: false },
  referrer: 'no-referrer',
};

export default async function ConfirmPage({ searchParams }: PageProps<'/auth/confirm'>) {
  const { token_hash, type, next } = await searchParams;
  const link = confirmInput.safeParse({
    tokenHash: oneOf(token_hash),
    type: oneOf(type),
    next: oneOf(next),
  });
  if (!link.success) {
    return (
      <div className="max-w-measure">
        <AccountTitle title={words.incomplete.title}>{words.incomplete.text}</AccountTitle>
        <Button asChild look="secondary">
          <Link href="/sign-in">{words.askAgain}</Link>
        </Button>
      </div>
    );
  }
  const { tokenHash, type: kind, next: page } = link.data;
  return <ConfirmForm tokenHash={tokenHash} type={kind} {...(page && { next: page })} />;
}

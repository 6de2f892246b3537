import type { Metadata } from 'next';
import { UnsubscribeForm } from '@/components/account/unsubscribe-form';
import { strings } from '@/lib/strings/en';
import { oneOf } from '../one-of';

// The address carries a key: it goes into no index and no Referer.
export const metadata: Metadata = {
  title: strings.account.unsubscribe.title,
  robots: { index: false },
  referrer: 'no-referrer',
};

export default async function UnsubscribePage({ searchParams }: PageProps<'/unsubscribe'>) {
  const { token } = await searchParams;
  return <UnsubscribeForm token={oneOf(token) ?? ''} />;
}

import type { Metadata } from 'next';
import { RecoverForm } from '@/components/account/recover-form';
import { env } from '@/env';
import { strings } from '@/lib/strings/en';

export const metadata: Metadata = { title: strings.account.recover.title };

export default function ForgotPasswordPage() {
  return <RecoverForm local={env().LOCAL_SIGN_IN} />;
}

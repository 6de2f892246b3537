import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { NewPasswordForm } from '@/components/account/new-password-form';
import { cameByPassword, signedIn } from '@/lib/platform/auth/session';
import { strings } from '@/lib/strings/en';

export const metadata: Metadata = { title: strings.account.choosePassword.title };

/** The link of a forgotten password has signed the person in; here they choose the new one. */
export default async function NewPasswordPage() {
  if (!(await signedIn())) redirect('/forgot-password');
  if (await cameByPassword()) redirect('/settings');
  return <NewPasswordForm />;
}

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { exchangeCode } from '@/lib/account/exchange-code';
import { AppError } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';

/** The way back from Google or from a mail with a code; what fails leads to signing in again. */
export async function GET(request: Request): Promise<never> {
  const { searchParams } = new URL(request.url);
  redirect(await landing(searchParams.get('code'), searchParams.get('next')));
}

async function landing(code: string | null, next: string | null): Promise<Route> {
  if (!code || code.length > 500) return '/sign-in?problem=link_expired';
  try {
    return await exchangeCode(code, next);
  } catch (error) {
    if (error instanceof AppError) return `/sign-in?problem=${error.code}`;
    log.error({ err: error, path: '/auth/callback' }, 'door');
    return '/sign-in?problem=unexpected';
  }
}

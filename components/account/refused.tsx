import Link from 'next/link';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { AccountTitle } from './account-title';

const words = strings.account.refused;

/** Where the age gate ends for somebody it does not let through. */
export function Refused() {
  return (
    <div className="max-w-measure">
      <AccountTitle title={words.title}>{words.text}</AccountTitle>
      <p className="text-soft">
        {words.help}{' '}
        <a
          href="https://findahelpline.com"
          rel="noreferrer"
          className="text-dawn-ink underline underline-offset-4"
        >
          {words.findHelp}
        </a>
      </p>
      <Button asChild look="secondary" className="mt-8">
        <Link href="/">{words.back}</Link>
      </Button>
    </div>
  );
}

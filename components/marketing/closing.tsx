import Link from 'next/link';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';

const words = strings.marketing;

/** The way in, once more, at the end. */
export function Closing() {
  return (
    <section className="border-line border-t bg-raised">
      <div className="mx-auto w-full max-w-6xl px-5 py-20 text-center sm:px-8">
        <h2 className="text-3xl">{words.closing.title}</h2>
        <p className="mx-auto mt-4 max-w-[36rem] text-soft">{words.closing.text}</p>
        <Button asChild className="mt-8 min-h-12 px-7 text-lg">
          <Link href="/sign-up">{words.start}</Link>
        </Button>
      </div>
    </section>
  );
}

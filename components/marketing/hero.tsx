import Link from 'next/link';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { MorningScene } from './morning-scene';

const words = strings.marketing;

/** What it is, in one screen. */
export function Hero() {
  return (
    <section className="relative -mt-24 overflow-hidden pt-24">
      <FirstLight />
      <div className="relative mx-auto grid w-full max-w-6xl items-center gap-12 px-5 pt-8 pb-20 sm:px-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)] lg:gap-16 lg:pt-16 lg:pb-32">
        <div>
          <h1 className="text-4xl sm:text-5xl">{words.hero.title}</h1>
          <p className="mt-6 max-w-[34rem] text-lg text-soft">{words.hero.text}</p>
          <div className="mt-8 flex flex-wrap items-center gap-3">
            <Button asChild className="min-h-12 px-7 text-lg">
              <Link href="/sign-up">{words.start}</Link>
            </Button>
            <Button asChild look="quiet" className="min-h-12">
              <Link href="/sign-in">{words.signIn}</Link>
            </Button>
          </div>
          <p className="mt-8 text-soft text-sm">
            {words.hero.isAnAi}{' '}
            <Link
              href="/safety"
              className="text-dawn-ink underline decoration-dawn-ink/40 underline-offset-4"
            >
              {words.safety}
            </Link>
          </p>
        </div>
        <MorningScene />
      </div>
    </section>
  );
}

/** The glow before the sun is up, low over the horizon. */
function FirstLight() {
  return (
    <div aria-hidden className="absolute inset-0">
      <div className="absolute inset-x-0 bottom-0 h-4/5 bg-[radial-gradient(60%_90%_at_70%_100%,var(--first-light),transparent_72%)]" />
      <div className="absolute inset-x-0 bottom-0 h-px bg-line" />
    </div>
  );
}

import { z } from 'zod';
import { env } from '@/env';
import { log } from '@/lib/platform/log';
import type { Weather } from './weather';

// A check-in does not wait for the weather.
const PATIENCE_MS = 1500;
const FRESH_MS = 30 * 60_000;
const MOST_PLACES = 1000;

const report = z.object({
  // The name of an icon ends in `n` between sunset and sunrise: `01n`.
  weather: z.array(z.object({ id: z.number(), icon: z.string() })).min(1),
  main: z.object({ temp: z.number() }),
});

type Sky = z.infer<typeof report>['weather'][number];
type Known = { weather: Promise<Weather | null>; until: number };
const places = new Map<string, Known>();

/** The weather at a place now, if it is worth a word; null without a key, an answer, or a place. */
export function weatherAt(location: string | null): Promise<Weather | null> {
  const { OPENWEATHER_API_KEY: key, OPENWEATHER_BASE_URL: base } = env();
  if (!key || !location) return Promise.resolve(null);
  const known = places.get(location);
  if (known && known.until > Date.now()) return known.weather;
  // What failed is not asked for again at once, either: it would slow down every check-in there.
  const weather = ask(`${base}/data/2.5/weather`, { q: location, units: 'metric', appid: key });
  places.delete(location);
  places.set(location, { weather, until: Date.now() + FRESH_MS });
  const [oldest] = places.keys();
  if (places.size > MOST_PLACES && oldest !== undefined) places.delete(oldest);
  return weather;
}

async function ask(address: string, query: Record<string, string>): Promise<Weather | null> {
  try {
    const response = await fetch(`${address}?${new URLSearchParams(query)}`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    const { weather, main } = report.parse(await response.json());
    const [sky] = weather;
    return sky ? worthAWord(sky, main.temp) : null;
  } catch (error) {
    // Neither the place nor the address, which holds the key.
    log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'weather');
    return null;
  }
}

/** By OpenWeather's condition codes: https://openweathermap.org/weather-conditions */
function worthAWord({ id: code, icon }: Sky, celsius: number): Weather | null {
  if (code >= 200 && code < 300) return 'storm';
  if (code >= 600 && code < 700) return 'snow';
  if (celsius >= 30) return 'heat';
  if (celsius <= -3) return 'frost';
  if (code >= 500 && code < 600) return 'rain';
  return code === 800 && !icon.endsWith('n') ? 'clear' : null;
}

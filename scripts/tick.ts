import { parseArgs } from 'node:util';
import { asService } from '@/db/client';
import { sendDueCheckIns } from '@/lib/check-ins/send';
import { instantsOf } from './instants-of';
import { withServices } from './with-services';

// `npm run tick`, `npm run tick -- --now 2026-11-23T09:00:00Z`, `npm run tick -- --now 2026-11-27`
const instants = askedInstants();

await withServices('npm run tick', async () => {
  const totals = new Map<string, number>();
  for (const now of instants) {
    const counts = await sendDueCheckIns({ db: asService, now });
    for (const [what, count] of Object.entries(counts)) {
      totals.set(what, (totals.get(what) ?? 0) + count);
    }
  }
  console.log(JSON.stringify(Object.fromEntries(totals)));
});

/** A wrong date is said at once, before anything is started. */
function askedInstants() {
  try {
    return instantsOf(parseArgs({ options: { now: { type: 'string' } } }).values.now);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

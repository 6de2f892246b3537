import { once } from 'node:events';
import postgres from 'postgres';
import { z } from 'zod';
import { morrowHome } from '../morrow-home';
import { readSecrets } from '../secrets';
import { listen } from './listen';
import { createLocalAuth } from './local-auth';
import { createOutbox, mailAsText } from './outbox';

// The process that `npm start` runs beside the database, and that ends with it. It loads while the
// database starts, and is told where that is.
const secrets = await readSecrets(morrowHome());
// The channel does not keep a child alive (see end-with-parent.mjs), and nothing else does yet.
process.channel?.ref();
const [message] = await once(process, 'message');
process.channel?.unref();
const { databaseUrl, siteUrl } = z
  .object({ databaseUrl: z.string(), siteUrl: z.string() })
  .parse(message);

const handler = await createLocalAuth({
  sql: postgres(databaseUrl, { max: 5, onnotice: () => {} }),
  siteUrl,
  secrets,
  outbox: createOutbox((mail) => console.log(mailAsText(mail))),
});
const { url } = await listen(handler, 0);
process.send?.({ url });

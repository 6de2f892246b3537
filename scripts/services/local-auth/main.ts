import postgres from 'postgres';
import { morrowHome } from '../morrow-home';
import { readSecrets } from '../secrets';
import { listen } from './listen';
import { createLocalAuth } from './local-auth';
import { createOutbox, mailAsText } from './outbox';

// The process that `npm start` runs beside the database. It ends with its parent.
const { DATABASE_URL = '', SITE_URL = '' } = process.env;

const handler = await createLocalAuth({
  sql: postgres(DATABASE_URL, { max: 5, onnotice: () => {} }),
  siteUrl: SITE_URL,
  secrets: await readSecrets(morrowHome()),
  outbox: createOutbox((mail) => console.log(mailAsText(mail))),
});
// The usual port of a local Supabase is avoided: both may run on one machine.
const { url } = await listen(handler, 0);
process.send?.({ url });

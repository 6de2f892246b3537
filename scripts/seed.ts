import { parseArgs } from 'node:util';
import { seed } from '@/db/seed/seed';
import { isConfigured } from './services/is-configured';
import { loadEnvFiles } from './services/load-env-files';
import { withServices } from './with-services';

// Asked before the services answer: afterwards everything is configured.
loadEnvFiles();
const isEmbedded = !isConfigured();

await withServices('npm run seed', async () => {
  const { values } = parseArgs({ options: { force: { type: 'boolean' } } });
  const url = process.env.DIRECT_DATABASE_URL || process.env.DATABASE_URL || '';
  const people = await seed({ url, isEmbedded, force: values.force });
  console.log('Three people, with weeks of life up to today:\n');
  for (const { name, email, password } of people) {
    console.log(`  ${name.padEnd(8)} ${email.padEnd(22)} ${password ?? '(no password)'}`);
  }
});

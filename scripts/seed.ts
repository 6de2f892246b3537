import { parseArgs } from 'node:util';
import { seed } from '@/db/seed/seed';
import { withServices } from './with-services';

// Into a database of one's own only with --force.
const { values } = parseArgs({ options: { force: { type: 'boolean', default: false } } });

await withServices('npm run seed', async ({ isEmbedded, ownerUrl }) => {
  for (const person of await seed({ url: ownerUrl, isEmbedded, force: values.force })) {
    const password = person.password ? `  password: ${person.password}` : '';
    console.log(`${person.name.padEnd(12)} ${person.email}${password}`);
  }
});

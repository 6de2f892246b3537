import { migrate } from './services/migrate';
import { withServices } from './with-services';

await withServices('npm run db:migrate', async ({ ownerUrl }) => {
  await migrate(ownerUrl);
  console.log('The database is up to date.');
});

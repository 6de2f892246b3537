import { migrate } from './services/migrate';
import { withServices } from './with-services';

// Through DIRECT_DATABASE_URL where it is set: migrations need the owner, and a session of their own.
await withServices('npm run db:migrate', async () => {
  await migrate(process.env.DIRECT_DATABASE_URL || process.env.DATABASE_URL || '');
  console.log('The database is up to date.');
});

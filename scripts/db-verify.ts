import { verifyDatabase } from '@/db/verify/verify-database';
import { withServices } from './with-services';

await withServices('npm run db:verify', async () => {
  const url = process.env.DIRECT_DATABASE_URL || process.env.DATABASE_URL || '';
  const { problems } = await verifyDatabase(url, console.log);
  console.log(problems === 0 ? 'Everything is there.' : `${problems} not as they must be.`);
  if (problems > 0) process.exitCode = 1;
});

import { verifyDatabase } from '@/db/verify/verify-database';
import { withServices } from './with-services';

await withServices('npm run db:verify', async ({ ownerUrl }) => {
  const { problems } = await verifyDatabase(ownerUrl, console.log);
  console.log(problems === 0 ? 'Everything is there.' : `${problems} not as they must be.`);
  if (problems > 0) process.exitCode = 1;
});

import { asService } from '@/db/client';
import { loginProblem } from '@/db/login-problem';
import { verifyDatabase } from '@/db/verify/verify-database';
import { withServices } from './with-services';

await withServices('npm run db:verify', async ({ ownerUrl }) => {
  const { problems } = await verifyDatabase(ownerUrl, console.log);
  const login = process.env.DATABASE_URL ? await loginProblem(asService) : null;
  if (login) console.log(`DIFFERENT  ${login}`);
  const all = problems + (login ? 1 : 0);
  console.log(all === 0 ? 'Everything is there.' : `${all} not as they must be.`);
  if (all > 0) process.exitCode = 1;
});

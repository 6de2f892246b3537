import { join } from 'node:path';
import postgres from 'postgres';

/** Prepares an embedded database for the migrations; `url` is its owner's. */
export async function bootstrap(url: string, appPassword: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql.begin(async (tx) => {
      await tx.file(join(import.meta.dirname, 'bootstrap.sql'));
      const [password] = await tx<
        { literal: string }[]
      >`select quote_literal(${appPassword}) as literal`;
      if (password) await tx.unsafe(`alter role app_server password ${password.literal}`);
    });
  } finally {
    await sql.end({ timeout: 5 });
  }
}

import postgres from 'postgres';

let connection: postgres.Sql | undefined;

/** Raw SQL past every rule, on the database of this test file: for arranging and for looking. */
export function asOwner() {
  connection ??= postgres(process.env.DIRECT_DATABASE_URL ?? '', { max: 5, onnotice: () => {} });
  return connection;
}

export async function closeOwner() {
  await connection?.end({ timeout: 5 });
  connection = undefined;
}

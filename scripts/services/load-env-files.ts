import { existsSync } from 'node:fs';

/** What is set already wins, then `.env.local`, then `.env`, as Next does it. */
export function loadEnvFiles() {
  for (const file of ['.env.local', '.env']) if (existsSync(file)) process.loadEnvFile(file);
}

import { env } from '@/env';
import { telegramApi } from '@/lib/channels/telegram/api';
import { allowedUpdates, webhookSecret } from '@/lib/channels/telegram/inbound';
import { commands } from '@/lib/inbound/commands';
import { loadEnvFiles } from './services/load-env-files';

// Tells Telegram where this Morrow is, with the secret that it then sends along, and which commands
// there are. `--off` takes the webhook away, so that `npm start` asks for updates itself.
loadEnvFiles();
const address = `${env().SITE_URL}/api/webhooks/telegram`;

await telegramApi().setMyCommands(
  commands.map(({ name, about }) => ({ command: name, description: about })),
);
if (process.argv.includes('--off')) {
  await telegramApi().deleteWebhook();
  console.log('Telegram calls nobody any more: npm start asks for updates itself.');
} else {
  await telegramApi().setWebhook(address, {
    secret_token: webhookSecret(),
    allowed_updates: allowedUpdates,
  });
  console.log(`Telegram calls ${address}.`);
}

const KEYS = ['TELEGRAM_BOT_TOKEN', 'EXPO_ACCESS_TOKEN', 'SMTP_URL'] as const;

/**
 * For `npm run dev` where no channel is set up: fakes stand in for the providers, with a page that
 * shows what would have been sent. `npm start` never comes here.
 */
export async function startFakesForDev() {
  if (KEYS.some((key) => process.env[key])) return undefined;
  const { startFakeProviders } = await import('@/e2e/fakes/providers');
  const { startOutbox } = await import('@/e2e/fakes/outbox');
  const fakes = await startFakeProviders();
  const outbox = await startOutbox(fakes);
  Object.assign(process.env, fakes.settings);
  console.log(`What would be sent to Telegram, phones, browsers and by e-mail: ${outbox.url}`);
  return {
    async [Symbol.asyncDispose]() {
      await outbox.stop();
      await fakes.stop();
    },
  };
}

import type { Metadata } from 'next';
import { Settings } from '@/components/settings/settings';
import { PageColumn } from '@/components/shell/page-column';
import { PageHeader } from '@/components/ui/page-header';
import { env } from '@/env';
import { listChannels } from '@/lib/channels/list-channels';
import { loadSettings } from '@/lib/check-ins/settings';
import { covers } from '@/lib/platform/ai/consent';
import { describeModel } from '@/lib/platform/ai/model-for';
import { cameByPassword } from '@/lib/platform/auth/session';
import { strings } from '@/lib/strings/en';
import { whoIsHere } from '../who-is-here';

const words = strings.settings;

export const metadata: Metadata = { title: words.title };

export default async function SettingsPage() {
  const { ctx, person } = await whoIsHere('/settings');
  const { enabled, times, silenceAfterDays, location } = await loadSettings(ctx);
  const { label, provider, builtIn } = describeModel();
  return (
    <PageColumn>
      <PageHeader title={words.title} />
      <Settings
        person={person}
        cameByPassword={await cameByPassword()}
        rhythm={{
          enabled,
          time: times.time.slice(0, 5),
          flexibility: times.flexibility,
          timezone: times.timezone,
        }}
        limits={{ quietHours: times.quietHours, silenceAfterDays, location }}
        weather={env().OPENWEATHER_API_KEY !== undefined}
        channels={await listChannels(ctx)}
        model={{ label, builtIn, hasAgreed: covers(person.consentedTo, provider) }}
      />
    </PageColumn>
  );
}

import { Download } from 'lucide-react';
import Link from 'next/link';
import type { ChannelList } from '@/lib/channels/schema';
import type { Preferences, Rhythm } from '@/lib/check-ins/schema';
import type { Person } from '@/lib/companion/schema';
import { strings } from '@/lib/strings/en';
import { DeleteAccount } from '../account/delete-account';
import { ThemeSwitch } from '../shell/theme-switch';
import { Button } from '../ui/button';
import { AccountSetting } from './account-setting';
import { BoundariesSetting } from './boundaries-setting';
import { ChannelsSetting } from './channels-setting';
import { ConsentSetting } from './consent-setting';
import { LimitsSetting } from './limits-setting';
import { NameSetting } from './name-setting';
import { RhythmSetting } from './rhythm-setting';
import { ScrollToHash } from './scroll-to-hash';
import { SensitiveSetting } from './sensitive-setting';
import { Setting } from './setting';
import { StyleSetting } from './style-setting';

const words = strings.settings;

type Props = {
  person: Person;
  /** How they signed in. */
  cameByPassword: boolean;
  rhythm: Rhythm;
  limits: Preferences;
  /** Whether this instance knows the weather. */
  weather: boolean;
  channels: ChannelList;
  model: { label: string; builtIn: boolean; hasAgreed: boolean };
};

/** Everything that can be chosen, on one page. */
export function Settings({
  person,
  cameByPassword,
  rhythm,
  limits,
  weather,
  channels,
  model,
}: Props) {
  const { companionName, displayName, email } = person;
  return (
    <>
      <ScrollToHash />
      <Setting id="companion" title={words.companion.title}>
        <div className="grid gap-6">
          <NameSetting
            label={words.companion.name}
            field="companionName"
            value={companionName}
            maxLength={40}
          />
          <StyleSetting value={person.supportStyle} />
        </div>
      </Setting>
      <Setting id="you" title={words.you.title}>
        <NameSetting
          label={words.you.name}
          field="displayName"
          value={displayName ?? ''}
          maxLength={80}
        />
      </Setting>
      <Setting id="rhythm" title={words.rhythm.title} text={<PauseHint />}>
        <RhythmSetting key={JSON.stringify(rhythm)} value={rhythm} />
      </Setting>
      <Setting id="limits" title={words.limits.title}>
        <LimitsSetting key={JSON.stringify(limits)} value={limits} weather={weather} />
      </Setting>
      <Setting id="channels" title={words.channels.title} text={words.channels.text}>
        <ChannelsSetting value={channels} />
      </Setting>
      <Setting
        id="boundaries"
        title={words.boundaries.title}
        text={words.boundaries.text(companionName)}
      >
        <BoundariesSetting value={person.boundaries} />
      </Setting>
      <Setting id="sensitive" title={words.sensitive.title} text={words.sensitive.text}>
        <SensitiveSetting value={person.sensitiveMemories} />
      </Setting>
      <Setting id="model" title={words.model.title}>
        <ConsentSetting companionName={companionName} model={model} hasAgreed={model.hasAgreed} />
      </Setting>
      <Setting id="appearance" title={words.appearance.title}>
        <ThemeSwitch />
      </Setting>
      <Setting id="account" title={words.account.title}>
        <AccountSetting email={email} cameByPassword={cameByPassword} />
      </Setting>
      <Setting id="data" title={words.data.title}>
        <div className="grid justify-items-start gap-4">
          <p className="text-soft">{words.data.text}</p>
          <Button asChild look="secondary">
            <a href="/api/account/export" download>
              <Download aria-hidden />
              {words.data.export}
            </a>
          </Button>
          <p className="mt-4 text-soft">{words.data.deleteText}</p>
          <DeleteAccount email={email} />
        </div>
      </Setting>
    </>
  );
}

function PauseHint() {
  return (
    <Link href="/check-ins" className="underline underline-offset-2 hover:text-ink">
      {words.rhythm.pause}
    </Link>
  );
}

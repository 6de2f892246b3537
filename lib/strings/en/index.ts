import { account } from './account';
import { admin } from './admin';
import { channels } from './channels';
import { chat } from './chat';
import { checkIns } from './check-ins';
import { legal } from './legal';
import { marketing } from './marketing';
import { memories } from './memories';
import { onboarding } from './onboarding';
import { settings } from './settings';
import { shell } from './shell';
import { ui } from './ui';

/**
 * Every word that a screen says, one file per area. Another language is another folder of this
 * shape: `typeof strings`.
 */
export const strings = {
  account,
  admin,
  channels,
  chat,
  checkIns,
  legal,
  marketing,
  memories,
  onboarding,
  settings,
  shell,
  ui,
};

import { useMutation } from '@tanstack/react-query';
import { browserStore } from '../ui/browser-store';
import { callDoor } from '../ui/call-door';

const KEY = 'morrow:device';

type Problem = 'unsupported' | 'denied' | 'failed';

class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem);
  }
}

/** Asks this browser, on a press and never before, whether it may notify, and signs it up. */
export function useBrowserPush({ publicKey, onDone }: { publicKey: string; onDone: () => void }) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => signUp(publicKey),
    onSuccess: onDone,
  });
  const problem: Problem | null = error && (error instanceof Refused ? error.problem : 'failed');
  return { allow: () => mutate(), busy: isPending, problem };
}

async function signUp(publicKey: string): Promise<void> {
  const isAble = 'serviceWorker' in navigator && 'PushManager' in window;
  if (!isAble) throw new Refused('unsupported');
  if ((await Notification.requestPermission()) !== 'granted') throw new Refused('denied');
  await navigator.serviceWorker.register('/service-worker.js');
  const { pushManager } = await navigator.serviceWorker.ready;
  const subscription = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  const { endpoint, keys } = subscription.toJSON();
  await callDoor('POST', '/api/devices', {
    deviceId: deviceId(),
    platform: 'web',
    deviceModel: browserName(),
    subscription: { endpoint, keys },
  });
}

/** What this browser is known by, once it asked to be notified. */
export function knownDevice(): { deviceId?: string } {
  const deviceId = browserStore.read(KEY);
  return deviceId ? { deviceId } : {};
}

/** The same for as long as this browser keeps it. */
function deviceId(): string {
  const { deviceId: known } = knownDevice();
  if (known) return known;
  const fresh = crypto.randomUUID();
  browserStore.write(KEY, fresh);
  return fresh;
}

const BROWSERS = [
  ['Edg/', 'Edge'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

function browserName(): string {
  const [, name] = BROWSERS.find(([sign]) => navigator.userAgent.includes(sign)) ?? [];
  return name ?? 'Browser';
}

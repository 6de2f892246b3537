/** What the keyboard can do on the page. The keys are also what its help shows. */
export const hotkeys = {
  search: '/',
  next: 'j',
  previous: 'k',
  edit: 'e',
  forget: '#',
  pin: 'p',
  undo: 'z',
  help: '?',
} as const;

export type Hotkey = keyof typeof hotkeys;

type Press = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/** What a key press means; nothing while somebody writes, or together with other keys. */
export function hotkeyOf(press: Press, isWriting: boolean): Hotkey | null {
  if (isWriting || press.ctrlKey || press.metaKey || press.altKey) return null;
  for (const name of hotkeyNames) if (hotkeys[name] === press.key) return name;
  return null;
}

export const hotkeyNames = Object.keys(hotkeys).filter(isHotkey);

function isHotkey(name: string): name is Hotkey {
  return Object.hasOwn(hotkeys, name);
}

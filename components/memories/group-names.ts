import { type ViewerGroup, viewerGroups } from '@/lib/memory/schema';

/** The groups in the order in which the page shows them. */
export const groupNames: ViewerGroup[] = Object.keys(viewerGroups).filter(isGroup);

function isGroup(name: string): name is ViewerGroup {
  return Object.hasOwn(viewerGroups, name);
}

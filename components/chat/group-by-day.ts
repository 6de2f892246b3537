/** Things in order, split where the person's date changes. */
export function groupByDay<Item extends { localDate: string }>(
  items: Item[],
): { localDate: string; items: Item[] }[] {
  const days: { localDate: string; items: Item[] }[] = [];
  for (const item of items) {
    const day = days.at(-1);
    if (day?.localDate === item.localDate) day.items.push(item);
    else days.push({ localDate: item.localDate, items: [item] });
  }
  return days;
}

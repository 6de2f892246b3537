/**
 * The driver, so that it prepares a query once in each connection: drizzle asks it to have every
 * query parsed and planned anew. Where the driver is told to prepare nothing, it still does not.
 */
export function keepStatements<Client extends object>(client: Client): Client {
  return new Proxy(client, {
    get(target, name) {
      const own: unknown = Reflect.get(target, name);
      if (typeof own !== 'function') return own;
      switch (name) {
        case 'unsafe':
          return (query: string, values: unknown[]) => own(query, values, { prepare: true });
        case 'begin':
        case 'savepoint':
          return (work: (tx: object) => unknown) => own((tx: object) => work(keepStatements(tx)));
        default:
          return own;
      }
    },
  });
}

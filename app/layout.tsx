import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { strings } from '@/lib/strings/en';
import { fontVariables } from './fonts';
import './globals.css';
import { Providers } from './providers';

const { name, tagline } = strings.shell;

export const metadata: Metadata = {
  title: { default: `${name} · ${tagline}`, template: `%s · ${name}` },
  description: tagline,
  applicationName: name,
  manifest: '/manifest.webmanifest',
  icons: {
    icon: [{ url: '/icons/icon.svg', type: 'image/svg+xml' }],
    apple: '/icons/apple-touch-icon.png',
  },
};

export const viewport: Viewport = {
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f4ec' },
    { media: '(prefers-color-scheme: dark)', color: '#0f141e' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce');
  return (
    // next-themes puts the theme's class on the element before React sees it.
    <html lang="en" className={fontVariables} suppressHydrationWarning>
      <body>
        <Providers {...(nonce && { nonce })}>{children}</Providers>
      </body>
    </html>
  );
}

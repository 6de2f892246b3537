import type { Metadata } from 'next';
import { LegalText } from '@/components/marketing/legal-text';
import { strings } from '@/lib/strings/en';

export const metadata: Metadata = { title: strings.marketing.terms };

export default function TermsPage() {
  return <LegalText {...strings.legal.terms()} />;
}

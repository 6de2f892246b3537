import type { Metadata } from 'next';
import { connection } from 'next/server';
import { LegalText } from '@/components/marketing/legal-text';
import { describeModel } from '@/lib/platform/ai/model-for';
import { strings } from '@/lib/strings/en';

export const metadata: Metadata = { title: strings.marketing.privacy };

export default async function PrivacyPage() {
  // The model is named at run time, not by the machine that built this.
  await connection();
  return <LegalText {...strings.legal.privacy(describeModel())} />;
}

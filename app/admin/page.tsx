import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { OperatorReport } from '@/components/admin/operator-report';
import { AppShell } from '@/components/shell/app-shell';
import { PageHeader } from '@/components/ui/page-header';
import { isOperator } from '@/lib/admin/is-operator';
import { operatorReport } from '@/lib/admin/operator-report';
import { strings } from '@/lib/strings/en';

const words = strings.admin;

export const metadata: Metadata = { title: words.title, robots: { index: false } };

export default async function AdminPage() {
  await connection();
  if (!(await isOperator())) notFound();
  const report = await operatorReport({ now: new Date() });
  return (
    <AppShell>
      <div className="mx-auto w-full max-w-6xl px-5 py-8 sm:px-8 sm:py-12">
        <PageHeader title={words.title}>{words.intro(report.days)}</PageHeader>
        <OperatorReport report={report} />
      </div>
    </AppShell>
  );
}

import { previewImport } from '@/lib/memory/portable/preview-import';
import { IMPORT_MOST_CHARACTERS, previewImportInput } from '@/lib/memory/schema';
import { route } from '@/lib/platform/http/route';

/** Answers with a list to approve; nothing is kept. */
export const POST = route(previewImportInput, previewImport, {
  mostBytes: 1.3 * IMPORT_MOST_CHARACTERS,
});

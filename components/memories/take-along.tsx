'use client';

import { Download, Upload } from 'lucide-react';
import { useState } from 'react';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import type { Catalogue } from './arrange-memories';
import { ImportMemories } from './import-memories';

const words = strings.memories.takeAlong;
const formats = ['json', 'markdown'] as const;

/** The way out and the way in: memories as a file, and from one. */
export function TakeAlong({ catalogue }: { catalogue: Catalogue }) {
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="take-along" className="mt-16 border-line border-t pt-6">
      <h2 id="take-along" className="text-soft text-xl">
        {words.title}
      </h2>
      <p className="mt-1 max-w-prose text-faint text-sm">{words.text}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        {formats.map((format) => (
          <Button key={format} asChild look="secondary" size="sm">
            <a href={`/api/memories/export?format=${format}`} download>
              <Download aria-hidden />
              {words.formats[format]}
            </a>
          </Button>
        ))}
        <Dialog
          title={words.import.title}
          description={words.import.text}
          open={open}
          onOpenChange={setOpen}
          trigger={
            <Button look="secondary" size="sm">
              <Upload aria-hidden />
              {words.import.open}
            </Button>
          }
        >
          <ImportMemories catalogue={catalogue} onDone={() => setOpen(false)} />
        </Dialog>
      </div>
    </section>
  );
}

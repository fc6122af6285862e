import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { usePane } from './pane-context.ts';

/** Brings in text files for those who do not drag. */
export function FileButton({ label, primary = false }: { readonly label: string; readonly primary?: boolean }): ReactNode {
  const { session } = usePane();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={primary ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) void session.inserts.files(files);
        }}
      />
    </>
  );
}

import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { usePane, usePaneState } from './pane-context.ts';

/** The whole pane takes files that are dropped on it. */
export function DropZone({ children }: { readonly children: ReactNode }): ReactNode {
  const { session, say } = usePane();
  const { work } = usePaneState();
  const [over, setOver] = useState(false);
  // Every element on the way tells of entering and leaving.
  const depth = useRef(0);
  const enter = (by: number): void => {
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0 && work.kind !== 'working') void session.inserts.files(files);
  };
  return (
    <div className="pane" onDragEnter={() => enter(1)} onDragLeave={() => enter(-1)} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {children}
      {over && <div className="drop" aria-hidden="true">{say('pane.drop-here')}</div>}
    </div>
  );
}

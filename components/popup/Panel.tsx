import type { ComponentChildren } from 'preact';
import { panelId, tabId } from './Tabs';

interface PanelProps {
  id: string;
  chosen: string;
  children: ComponentChildren;
}

/** Panels that are not shown stay in place: a filter that was typed is there when the reader comes back. */
export function Panel({ id, chosen, children }: PanelProps) {
  return (
    <div class="panel" role="tabpanel" id={panelId(id)} aria-labelledby={tabId(id)} hidden={id !== chosen}>
      {children}
    </div>
  );
}

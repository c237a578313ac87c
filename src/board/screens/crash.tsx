import { Button } from '../../controls/button.tsx';
import { useApp } from '../context.ts';
import type { Crash } from '../host.ts';
import { PageHeading } from '../page-heading.tsx';

/** The run stopped by itself: what happened, and a report that carries its log. */
export function CrashScreen({ crash }: { readonly crash: Crash }) {
  const { words } = useApp();
  return (
    <main class="sheet-page">
      <PageHeading>{words('crash.title')}</PageHeading>
      <p>{words('crash.lead')}</p>
      <pre class="crash-words">{crash.message}</pre>
      <div class="buttons">
        <Button kind="primary" onPress={() => crash.downloadReport()}>
          {words('crash.download')}
        </Button>
        <Button onPress={() => crash.restart()}>{words('crash.restart')}</Button>
      </div>
    </main>
  );
}

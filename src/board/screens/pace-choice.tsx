import { Choice } from '../../controls/choice.tsx';
import type { Words } from '../../text/words.ts';
import { useApp } from '../context.ts';
import { PACES } from '../settings.ts';

/** How fast the clinic's clock runs while one chooses. */
export function PaceChoice({ words }: { readonly words: Words }) {
  const app = useApp();
  return (
    <Choice
      legend={words('settings.pace')}
      options={[...PACES].reverse().map((id) => ({ id, label: words(`pace.${id}`) }))}
      chosen={app.settings.value.pace}
      onChoose={(id) => {
        const pace = PACES.find((one) => one === id);
        if (pace !== undefined) app.change({ pace });
      }}
      isStacked
    />
  );
}

import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { hearing, onHearing } from '../../sound/instrument.ts';
import type { Words } from '../../text/words.ts';

const SPEEDS = [0.5, 1, 2] as const;

interface SpeedProps {
  readonly words: Words;
  readonly speed: number;
  readonly setSpeed: (speed: number) => void;
}

/** How fast the instrument runs on this screen; it changes nothing that counts. */
export function Speed({ words, speed, setSpeed }: SpeedProps) {
  return (
    <fieldset class="cuff-place cuff-speed">
      <legend>{words('cuff.speed')}</legend>
      <div class="cuff-rates">
        {SPEEDS.map((one) => (
          <Button
            key={one}
            item={`speed/${one}`}
            kind="quiet"
            isPressed={speed === one}
            onPress={() => setSpeed(one)}
          >
            {words('cuff.speed.option', { speed: one })}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

/** Whether anything can be heard, and that nothing depends on it. */
export function HearingLine({ words }: { readonly words: Words }) {
  const [state, setState] = useState(hearing);
  useEffect(() => onHearing(() => setState(hearing())), []);
  return <p class="cuff-hearing">{words(`cuff.hearing.${state}`)}</p>;
}

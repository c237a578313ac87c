import { useApp } from '../context.ts';

/** What the game is and is not, and whom it owes thanks. */
export function AboutText() {
  const { words } = useApp();
  return (
    <div class="about">
      <p>{words('about.what')}</p>
      <p>{words('about.not')}</p>
      <h3>{words('about.credits')}</h3>
      <p>{words('about.made')}</p>
      <p>{words('about.software')}</p>
    </div>
  );
}

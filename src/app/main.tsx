import loadEnglish from 'virtual:english';
import days from 'virtual:scenario-days';
import { render } from 'preact';
import { ClinicDay } from '../board/clinic-day.tsx';
import { Program } from './program.ts';
import { ScreensGuard } from './screens-guard.tsx';

const root = document.getElementById('app');
if (root === null) throw new Error('the page has no place for the game');

const program = new Program(days, await loadEnglish());
render(
  <ScreensGuard failed={(error) => program.fail(error)}>
    <ClinicDay host={program} />
  </ScreensGuard>,
  root,
);
void program.boot();

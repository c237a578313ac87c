import loadEnglish from 'virtual:english';
import days from 'virtual:scenario-days';
import { render } from 'preact';
import { ClinicDay } from '../board/clinic-day.tsx';
import { Program } from './program.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('the page has no place for the game');

const program = new Program(days, await loadEnglish());
render(<ClinicDay host={program} />, root);
void program.boot();

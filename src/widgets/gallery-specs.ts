import type { Message } from '../simulation/vocabulary/messages.ts';
import { message } from '../simulation/vocabulary/messages.ts';
import type { SpecOf } from '../simulation/vocabulary/specs.ts';
import type { Option } from '../simulation/vocabulary/widget.ts';
import { BODY_MAP_EXAMPLES } from './gallery-body-map.ts';
import { CUFF_EXAMPLE } from './gallery-cuff.ts';
import { EKG_EXAMPLES } from './gallery-ekg.ts';
import { RHYTHM_EXAMPLES } from './gallery-rhythm.ts';
import { STRIP_EXAMPLES } from './gallery-strips.ts';
import { LABEL_EXAMPLE, ORAL_SYRINGE_EXAMPLE, SYRINGE_EXAMPLE } from './gallery-syringe.ts';
import { SLOTS_EXAMPLE, TRAY_EXAMPLES, WIPE_EXAMPLE } from './gallery-tray.ts';

/** Plain words: the gallery is for development and is not translated. */
function t(text: string): Message {
  return message('plain', { text });
}

function options(...names: readonly string[]): Option[] {
  return names.map((name) => ({ id: name.toLowerCase().replaceAll(/\W+/g, '-'), label: t(name) }));
}

function documentOf(id: string, title: string, fields: Readonly<Record<string, string>>) {
  const list = Object.entries(fields).map(([name, value]) => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    label: t(name),
    value: t(value),
  }));
  return { id, title: t(title), fields: list };
}

/** One example spec for each widget, made up to show every part of its panel. */
export const EXAMPLES: SpecOf = {
  cuff: CUFF_EXAMPLE,
  rhythm: RHYTHM_EXAMPLES.count,
  compare: {
    prompt: t('Check who is standing in front of you against the schedule.'),
    documents: [
      documentOf('schedule', 'Schedule', {
        Name: 'Ana Lopez',
        'Date of birth': '04 May 1991',
        Phone: '555-0137',
      }),
      documentOf('spoken', 'The patient says', {
        Name: 'Ana Lopez',
        'Date of birth': '14 May 1991',
        Phone: '555-0137',
      }),
    ],
    decision: {
      label: t('Which chart do you open?'),
      options: options('Lopez, Ana, 1991', 'Lopes, Ana, 1996', 'Ask again first'),
    },
  },
  sequence: {
    prompt: t('Take off what you wear, in the right order.'),
    cards: options(
      'Gloves',
      'Goggles',
      'Gown',
      'Mask',
      'Clean hands',
      'Shake the gown out',
      'Touch the front of the mask',
    ),
    hot: true,
  },
  'timed-read': {
    prompt: t('Count the pulse at the wrist.'),
    looks: [
      { id: '15s', label: t('15 seconds'), shows: [t('You count 18 beats. One comes early.')] },
      { id: '30s', label: t('30 seconds'), shows: [t('You count 36 beats. Some come early.')] },
      { id: '60s', label: t('60 seconds'), shows: [t('You count 74 beats.'), t('The rhythm is irregular.')] },
    ],
    readings: [
      { id: 'pulse', label: t('Pulse'), kind: 'decimal', unit: 'beats/min', min: 20, max: 250 },
      { id: 'time', label: t('Time read'), kind: 'text', required: false },
      { id: 'rhythm', label: t('Rhythm'), kind: 'choice', options: options('Regular', 'Irregular') },
    ],
  },
  talk: {
    beats: [
      {
        id: 'open',
        speaker: t('Mr. Haddad'),
        line: t('Forty minutes, with a four-year-old. Does anybody here own a clock?'),
        cue: t('standing, loud'),
        lines: [
          {
            id: 'sorry',
            intent: 'acknowledge',
            label: t('You have waited forty minutes with a four-year-old. I am sorry.'),
            tags: [],
            go: 'why',
          },
          {
            id: 'busy',
            intent: 'explain',
            label: t('The provider is double-booked on Mondays.'),
            tags: [],
            go: 'why',
          },
          {
            id: 'limit',
            intent: 'limit',
            label: t('Please lower your voice or I cannot help you.'),
            tags: [],
            go: 'why',
          },
          {
            id: 'listen',
            intent: 'listen',
            label: t('(Step closer, sit, look at him.)'),
            tags: [],
            go: 'why',
          },
        ],
      },
      {
        id: 'why',
        speaker: t('Mr. Haddad'),
        line: t('So what happened?'),
        lines: [
          {
            id: 'time',
            intent: 'explain',
            label: t('An emergency took the doctor. You are next, in about ten minutes.'),
            tags: [],
          },
          { id: 'soon', intent: 'act', label: t('Soon, promise.'), tags: [] },
        ],
      },
    ],
  },
  chart: {
    prompt: t('Chart the vitals.'),
    notes: [t('Thermometer: 101.3 °F, oral'), t('Oximeter: 97 %')],
    fields: [
      {
        id: 'temp',
        label: t('Temperature'),
        kind: 'decimal',
        unit: '°F',
        min: 80,
        max: 115,
        refusal: t('The record takes 80 to 115 °F.'),
      },
      { id: 'spo2', label: t('Oxygen saturation'), kind: 'decimal', unit: '%', min: 0, max: 100 },
      {
        id: 'site',
        label: t('Site'),
        kind: 'choice',
        options: options('Oral', 'Tympanic', 'Temporal', 'Axillary'),
      },
      { id: 'onset', label: t('Since'), kind: 'date' },
      {
        id: 'arm',
        label: t('Cuff'),
        kind: 'choice',
        options: options('Child', 'Small adult', 'Adult', 'Large', 'Thigh', 'Wrist'),
        required: false,
      },
      { id: 'remark', label: t('Remark'), kind: 'text', required: false },
    ],
    sign: t('Sign vitals'),
  },
  ladder: {
    prompt: t('A caller has a cough and asks for an appointment. Follow the card.'),
    start: 'breath',
    nodes: [
      {
        id: 'breath',
        question: t('Trouble breathing right now?'),
        evidence: [t('The caller stops after every few words.'), t('You hear no wheeze.')],
        answers: [
          { id: 'yes', label: t('Yes'), rung: 'call-911' },
          { id: 'no', label: t('No'), go: 'long' },
          { id: 'unsure', label: t('Not sure'), rung: 'nurse-now' },
        ],
      },
      {
        id: 'long',
        question: t('How long has it lasted?'),
        answers: [
          { id: 'days', label: t('Some days'), rung: 'same-day' },
          { id: 'weeks', label: t('Over three weeks') },
        ],
      },
    ],
    rungs: options('Call 911', 'Nurse now', 'Same day', 'Routine visit'),
  },
  pick: {
    prompt: t('Take what the order asks for: DTaP-IPV, 0.5 mL.'),
    shelf: [
      {
        id: 'dtap-ipv',
        label: t('DTaP-IPV, box A'),
        details: [t('Lot K204, expires 30 Sep 2025'), t('For 4 to 6 years')],
      },
      { id: 'dtap-ipv-b', label: t('DTaP-IPV, box B'), details: [t('Lot K188, expires 31 May 2025')] },
      { id: 'tdap', label: t('Tdap'), details: [t('Lot C771, expires 30 Nov 2025')] },
      { id: 'diluent', label: t('Diluent') },
    ],
    most: 2,
  },
  sort: {
    prompt: t('Sort the portal messages.'),
    items: [
      { id: 'refill', label: t('“Could I have my tablets again?”') },
      {
        id: 'chest',
        label: t('“My chest feels tight since noon.”'),
        details: [t('Sent 12:40, not opened yet')],
      },
      { id: 'form', label: t('“Please fill in the school form.”') },
      { id: 'result', label: t('“Is my result bad?”') },
    ],
    bins: options('Urgent now', 'Provider today', 'Nurse', 'MA'),
    complete: true,
  },
  syringe: SYRINGE_EXAMPLE,
  label: LABEL_EXAMPLE,
  'body-map': BODY_MAP_EXAMPLES.chest,
  slots: SLOTS_EXAMPLE,
  tray: TRAY_EXAMPLES.field,
  wipe: WIPE_EXAMPLE,
};

/** Further examples of a widget that has several faces: `?only=rhythm&variant=coach`. */
export const VARIANTS: { readonly [W in keyof SpecOf]?: Readonly<Record<string, SpecOf[W]>> } = {
  'body-map': BODY_MAP_EXAMPLES,
  rhythm: RHYTHM_EXAMPLES,
  tray: TRAY_EXAMPLES,
  'timed-read': { ...EKG_EXAMPLES, ...STRIP_EXAMPLES },
  syringe: { vaccine: SYRINGE_EXAMPLE, oral: ORAL_SYRINGE_EXAMPLE },
};

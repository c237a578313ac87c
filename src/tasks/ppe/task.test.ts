import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { ppeTask } from './task.ts';

const packs = readPacks('hygiene-ppe');
const take = (...items: string[]): Action[] => items.map((target) => ({ verb: 'take', target }));
const append = (...cards: string[]): Action[] => cards.map((target) => ({ verb: 'append', target }));

const on = (params = {}) => aWorld({ packs, node: { params, arrangement: 5 } });
const off = () => aWorld({ packs, node: { params: { part: 'off' } }, hands: 'gloved-soiled' });

describe('protective equipment on', () => {
  it('is put on as the level row says', () => {
    const played = playTask(ppeTask, on());
    expect(judged(played.effects)).toEqual(['ppe.level', 'ppe.don']);
    expect(ppeTask.items(on().node)).toEqual(['ppe.level', 'ppe.don']);
    expect(played.world.hands).toBe('gloved-clean');
    expect(missingWords(played)).toEqual([]);
    expect(unrated(judged(played.effects))).toEqual([]);
  });

  it('follows another row when the day says so', () => {
    const { steps, effects } = playTask(ppeTask, on({ level: 'contact_patient' }));
    expect(errorsIn(effects)).toEqual([]);
    expect(steps[0]?.observations[0]?.value).toEqual(['gown', 'gloves']);
  });

  it.each([
    [['gloves', 'eyes'], 'ppe.level: no-mask-or-eyes'],
    [['gloves', 'mask'], 'ppe.level: no-mask-or-eyes'],
    [['mask', 'eyes'], 'ppe.level: no-gloves-or-gown'],
    [['mask', 'eyes', 'gloves', 'gown'], 'ppe.level: extra'],
    [['n95', 'eyes', 'gloves'], 'ppe.level: extra'],
  ])('taken %j is an error', (items, error) => {
    const { effects } = playTask(ppeTask, on(), { level: take(...items) });
    expect(errorsIn(effects)).toEqual([error]);
    expect(unrated([error])).toEqual([]);
  });

  it.each([
    [['hygiene', 'gloves', 'mask', 'eyes'], 'ppe.don: wrong-order'],
    [['hygiene', 'mask', 'eyes', 'gloves', 'adjust'], 'ppe.don: touched-face'],
    [['hygiene', 'mask', 'gloves'], 'ppe.don: left-off'],
  ])('put on as %j is an error', (cards, error) => {
    const { effects } = playTask(ppeTask, on(), { don: append(...cards) });
    expect(errorsIn(effects)).toEqual([error]);
    expect(unrated([error])).toEqual([]);
  });

  it('without the rub leaves the hands as they were for the glove rule to judge', () => {
    const { effects } = playTask(ppeTask, on(), { don: append('mask', 'eyes', 'gloves') });
    expect(effects.some((one) => one.type === 'cleanHands')).toBe(false);
    expect(effects).toContainEqual({ type: 'setGloves', on: true });
  });
});

describe('protective equipment off', () => {
  it('comes off with clean hands at the end', () => {
    const played = playTask(ppeTask, off());
    expect(judged(played.effects)).toEqual(['ppe.doff']);
    expect(ppeTask.items(off().node)).toEqual(['ppe.doff']);
    expect(played.world.hands).toBe('clean');
    expect(missingWords(played)).toEqual([]);
  });

  it.each([
    [['gloves', 'hygiene-between', 'eyes', 'mask', 'hygiene']],
    [['gloves', 'eyes', 'mask', 'hygiene']],
  ])('%j is accepted', (cards) => {
    expect(errorsIn(playTask(ppeTask, off(), { doff: append(...cards) }).effects)).toEqual([]);
  });

  it.each([
    [['mask', 'gloves', 'eyes', 'hygiene'], 'ppe.doff: contaminating-order'],
    [['gloves', 'mask', 'eyes', 'hygiene'], 'ppe.doff: contaminating-order'],
    [['gloves', 'eyes', 'mask-front', 'hygiene'], 'ppe.doff: contaminating-order'],
    [['gloves', 'eyes', 'mask'], 'ppe.doff: no-hygiene'],
    [['gloves', 'mask', 'hygiene'], 'ppe.doff: left-on'],
  ])('%j is an error', (cards, error) => {
    const { effects } = playTask(ppeTask, off(), { doff: append(...cards) });
    expect(errorsIn(effects)).toEqual([error]);
    expect(unrated([error])).toEqual([]);
  });
});

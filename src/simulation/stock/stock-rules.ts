import { type Clinic, record } from '../clinic.ts';
import type { StockId } from '../vocabulary/ids.ts';

/** Takes from a lot (the first that has any when none is named). Stock never goes below zero. */
export function takeStock(clinic: Clinic, id: StockId, lotId: string | undefined, quantity: number): void {
  const stock = clinic.state.stock[id];
  const lot = stock?.lots.find((one) => one.quantity > 0 && (lotId === undefined || one.lot === lotId));
  if (stock === undefined || lot === undefined) return;
  const taken = Math.min(lot.quantity, quantity);
  lot.quantity -= taken;
  const left = stock.lots.reduce((sum, one) => sum + one.quantity, 0);
  record(clinic, { type: 'stock.taken', details: { stock: id, lot: lot.lot, quantity: taken, left } });
  const par = clinic.plan.stock.find((one) => one.id === id)?.par ?? 0;
  if (left === 0) record(clinic, { type: 'stock.ranOut', details: { stock: id } });
  else if (left < par && left + taken >= par)
    record(clinic, { type: 'stock.ranLow', details: { stock: id } });
}

/** Takes an item out of use, or back into it. */
export function lockStock(clinic: Clinic, id: StockId, locked: boolean): void {
  const stock = clinic.state.stock[id];
  if (stock === undefined || stock.locked === locked) return;
  stock.locked = locked;
  record(clinic, { type: locked ? 'stock.quarantined' : 'stock.released', details: { stock: id } });
}

/** An event empties the shelf of an item. */
export function emptyStock(clinic: Clinic, id: StockId): void {
  const stock = clinic.state.stock[id];
  if (stock === undefined) return;
  for (const lot of stock.lots) lot.quantity = 0;
  record(clinic, { type: 'stock.ranOut', details: { stock: id } });
}

import {
  type Asset,
  type Assumptions,
  CALM,
  type Move,
  priceAt,
  priceCurve,
  ratesAfter,
} from '../../domain/discount-rate.ts';
import { type Frame, linePath, roundOut } from '../lab/plot.ts';

/** How far the drawing reaches from the rate before, in basis points. */
const REACH: Record<Asset, readonly [number, number]> = {
  growth: [-200, 300],
  value: [-200, 300],
  note: [-200, 250],
  bond: [-200, 250],
  bill: [-100, 150],
};
const STEP = 10;

/** One asset’s price, before the move = 100, against its all-in rate. */
export interface Curve {
  frame: Frame;
  rates: number[];
  /** The rate before, and the price curve before growth moved. */
  base: number;
  before: string;
  tangent: string;
}

export function curveOf(asset: Asset, a: Assumptions): Curve {
  const base = ratesAfter(CALM, a)[asset];
  const [from, to] = REACH[asset];
  const rates = Array.from({ length: (to - from) / STEP + 1 }, (_, index) => base + (from + index * STEP) / 1e4);
  const prices = priceCurve(asset, rates, 0, a);
  const frame: Frame = { x: [base + from / 1e4, base + to / 1e4], y: roundOut(prices, 4) };
  const { duration } = priceAt(asset, base, a);
  const straight = rates.map((rate): [number, number] => [rate, 100 - 100 * duration * (rate - base)]);
  return { frame, rates, base, before: linePath(frame, zip(rates, prices)), tangent: linePath(frame, straight) };
}

/** The price curve after growth has moved. */
export const curveAfter = ({ frame, rates }: Curve, asset: Asset, growth: number, a: Assumptions): string =>
  linePath(frame, zip(rates, priceCurve(asset, rates, growth, a)));

/** Where the asset comes to rest; undefined where there is no price or it lies outside the drawing. */
export function markOf({ frame }: Curve, { rate, change }: Move): readonly [rate: number, price: number] | undefined {
  const price = 100 + change;
  const inside = rate >= frame.x[0] && rate <= frame.x[1] && price >= frame.y[0] && price <= frame.y[1];
  return inside ? [rate, price] : undefined;
}

const zip = (xs: readonly number[], ys: readonly number[]) =>
  xs.map((x, index): [number, number] => [x, ys[index] ?? Number.NaN]);

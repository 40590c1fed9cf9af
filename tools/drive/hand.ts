/** What a hand does on a screen, beyond pointing: dragging, and the ways a finger touches. Points in CSS pixels. */
import type { Page } from 'puppeteer-core';
import type { Rect } from './in-page.ts';

export type Point = { readonly x: number; readonly y: number };

export const middleOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 });

export async function drag({ mouse }: Page, from: Point, to: Point): Promise<void> {
  await mouse.move(from.x, from.y, { steps: 3 });
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 8 });
  await mouse.up();
}

export async function tap({ touchscreen }: Page, { x, y }: Point): Promise<void> {
  await touchscreen.tap(x, y);
}

/** @param milliseconds - how long the finger stays */
export async function pressAndHold(
  { touchscreen }: Page,
  { x, y }: Point,
  milliseconds = 800,
): Promise<void> {
  const finger = await touchscreen.touchStart(x, y);
  await new Promise((over) => setTimeout(over, milliseconds));
  await finger.end();
}

import { expect, test } from 'vitest';
import { type Box, lineAt, type Point } from '../../page/line-rect.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

test.each<[why: string, boxes: Box[], point: Point | undefined, line: Box | undefined]>([
  ['one line', [box(10, 0, 60, 20)], undefined, box(10, 0, 60, 20)],
  ['no point: the first line', [box(200, 0, 260, 20), box(0, 25, 50, 45)], undefined, box(200, 0, 260, 20)],
  ['the line at the point', [box(200, 0, 260, 20), box(0, 25, 50, 45)], { x: 20, y: 30 }, box(0, 25, 50, 45)],
  ['pieces of a line are one', [box(0, 0, 50, 20), box(50, 1, 90, 19)], { x: 60, y: 10 }, box(0, 0, 90, 20)],
  ['a long line narrows to the point', [box(0, 0, 800, 20)], { x: 500, y: 10 }, box(500, 0, 500, 20)],
  ['boxes without size do not count', [box(0, 0, 0, 20), box(5, 30, 9, 50)], undefined, box(5, 30, 9, 50)],
  ['no box', [], { x: 1, y: 1 }, undefined],
])('%s', (_why, boxes, point, line) => {
  expect(lineAt(boxes, point)).toEqual(line);
});

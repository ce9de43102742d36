import { expect, test } from 'vitest';
import { colourOf } from './colour';
import { sweepOf } from './path-pen';
import { Recorder } from './recorder';
import { recordingContext } from './recording-context';

const pen = () => {
  const recorder = new Recorder({}, (text, size) => text.length * size);
  return recordingContext(recorder) as unknown as CanvasRenderingContext2D & Pick<Recorder, 'items'>;
};

test('a call or a style that isn’t recorded is an error, not a part that is missing unseen', () => {
  expect(() => pen().drawImage({} as HTMLImageElement, 0, 0)).toThrow('drawImage');
  expect(() => {
    pen().shadowBlur = 3;
  }).toThrow('shadowBlur');
});

test('paths stay where they were drawn when the canvas is moved', () => {
  const canvas = pen();
  canvas.translate(10, 20);
  canvas.beginPath();
  canvas.moveTo(1, 2);
  canvas.translate(100, 0);
  canvas.lineTo(1, 2);
  canvas.lineWidth = 3;
  canvas.strokeStyle = '#f00';
  canvas.stroke();
  expect(canvas.items).toMatchObject([
    {
      kind: 'stroke',
      path: [
        ['M', 11, 22],
        ['L', 111, 22],
      ],
      stroke: { width: 3, colour: { hex: '#ff0000', alpha: 1 } },
    },
  ]);
});

test('restore brings back the styles and ends the clip', () => {
  const canvas = pen();
  canvas.fillStyle = '#123456';
  canvas.save();
  canvas.fillStyle = '#000';
  canvas.rect(0, 0, 5, 5);
  canvas.clip();
  canvas.fillRect(1, 1, 1, 1);
  canvas.restore();
  canvas.fillRect(2, 2, 1, 1);
  expect(canvas.items).toMatchObject([
    { kind: 'clipped', items: [{ kind: 'fill', colour: { hex: '#000000' } }] },
    { kind: 'fill', colour: { hex: '#123456' } },
  ]);
});

test('a text hangs on its baseline, turned as the canvas is', () => {
  const canvas = pen();
  canvas.font = 'bold 10px x';
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.rotate(Math.PI / 2);
  canvas.fillText('up', 30, 40);
  // A quarter turn takes (30, 43.6) to (−43.6, 30).
  expect(canvas.items).toMatchObject([
    { kind: 'text', text: 'up', x: -43.6, y: 30, turn: Math.PI / 2, size: 10, bold: true, anchor: 'middle' },
  ]);
});

test('what can’t be seen isn’t drawn, and what is no colour is an error', () => {
  expect([colourOf('transparent'), colourOf('rgba(1, 2, 3, 0)'), colourOf('#fff', 0)]).toEqual([
    null,
    null,
    null,
  ]);
  expect(colourOf('rgba(11, 98, 164, 0.5)', 0.5)).toEqual({ hex: '#0b62a4', alpha: 0.25 });
  expect(() => colourOf('reddish')).toThrow(RangeError);
});

test('an arc goes once around at most, in the direction asked for', () => {
  expect(sweepOf(0, 7, false)).toBeCloseTo(2 * Math.PI);
  expect(sweepOf(1, 0, true)).toBe(-1);
  expect(sweepOf(1, 0, false)).toBeCloseTo(2 * Math.PI - 1);
});

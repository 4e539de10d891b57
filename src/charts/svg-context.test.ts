import { expect, test } from 'vitest';
import { svgContext } from './svg-context.ts';

const context = () => svgContext({});

test('records strokes of one look as one path with relative coordinates', () => {
  const ctx = context();
  ctx.strokeStyle = 'var(--color-rule)';
  for (const y of [10, 20.04]) {
    ctx.beginPath();
    ctx.moveTo(0, y);
    ctx.lineTo(100, y);
    ctx.lineTo(100.5, y - 0.5);
    ctx.stroke();
  }
  expect(ctx.markup()).toBe('<path fill="none" stroke="var(--color-rule)" d="M0 10l100 0 .5-.5M0 20l100 0 .5-.5"/>');
});

test('keeps text as text, with its rim, and escapes it', () => {
  const ctx = context();
  ctx.font = '600 13px inherit';
  ctx.textAlign = 'center';
  ctx.fillStyle = 'red';
  ctx.strokeStyle = 'white';
  ctx.lineWidth = 4;
  ctx.strokeText('兆 < $', 5, 6);
  ctx.fillText('兆 < $', 5, 6);
  expect(ctx.markup()).toBe(
    '<g fill="red" font-size="13" font-weight="600" text-anchor="middle" stroke="white" stroke-width="4" paint-order="stroke" stroke-linejoin="round"><text x="5" y="6">兆 &#60; $</text></g>',
  );
});

test('refuses a rim whose words are not filled next, and turned text', () => {
  const ctx = context();
  ctx.strokeText('one', 0, 0);
  expect(() => ctx.fillText('other', 0, 0)).toThrow('strokeText("one") stands alone');
  ctx.rotate(1);
  expect(() => ctx.fillText('turned', 0, 0)).toThrow('only upright text');
});

test('throws on a member it does not know, read or set', () => {
  const ctx = context();
  expect(() => ctx.createLinearGradient(0, 0, 1, 1)).toThrow('no "createLinearGradient"');
  expect(() => {
    ctx.shadowBlur = 3;
  }).toThrow('no "shadowBlur"');
});

test('restores what save kept, and moves with translate', () => {
  const ctx = context();
  ctx.save();
  ctx.translate(10, 20);
  ctx.fillStyle = 'red';
  ctx.fillRect(0, 0, 1, 1);
  ctx.restore();
  ctx.fillRect(0, 0, 1, 1);
  expect(ctx.markup()).toBe('<path fill="red" d="M10 20l1 0 0 1-1 0z"/><path fill="#000" d="M0 0l1 0 0 1-1 0z"/>');
});

test('draws nothing that cannot be seen', () => {
  const ctx = context();
  ctx.fillStyle = 'transparent';
  ctx.fillRect(0, 0, 5, 5);
  ctx.lineWidth = 0;
  ctx.strokeRect(0, 0, 5, 5);
  expect(ctx.markup()).toBe('');
});

test('closes a full circle', () => {
  const ctx = context();
  ctx.arc(10, 10, 5, 0, 2 * Math.PI);
  ctx.fill();
  expect(
    ctx
      .markup()
      .match(/ d="M15 10c(.*)"/)?.[1]
      ?.split(/[ -]/).length,
  ).toBeGreaterThan(16);
});

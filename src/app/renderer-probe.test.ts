import { expect, it } from 'vitest';
import { rendererFor } from './renderer-probe.ts';

it.each([
  ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)', true, 'webgl'],
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', true, 'canvas'],
  ['llvmpipe (LLVM 15.0.6, 256 bits)', true, 'canvas'],
  ['Microsoft Basic Render Driver', true, 'canvas'],
  ['', true, 'canvas'],
  [null, true, 'canvas'],
  [null, false, null],
  ['llvmpipe', false, null],
] as const)('%s with a 2D canvas: %s → %s', (name, hasCanvas, renderer) => {
  expect(rendererFor(name, hasCanvas)).toBe(renderer);
});

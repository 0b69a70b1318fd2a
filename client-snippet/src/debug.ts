/** Placeholder for the moment. */
import type { Moment } from './moments.ts';
export function noteReport(_: { name: string; isPixel: unknown; moment: Moment; own: unknown }): void {}
export function noteCall(_: ArrayLike<unknown>): void {}
export function watchOrphans(): void {}

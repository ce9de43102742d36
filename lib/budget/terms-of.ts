import type { Derivation } from './figure';

/** The ids of the figures that a derivation names, in the order in which it names them. */
export function termsOf(derivation: Derivation): readonly string[] {
  return derivation.how === 'sum'
    ? [...derivation.plus, ...derivation.minus]
    : [derivation.later, derivation.earlier];
}

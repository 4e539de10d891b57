declare namespace App {
  interface Locals {
    /** Terms already explained on the page being built. */
    terms?: Set<string>;
    /** Sources already numbered on the page being built, in order. */
    sources?: string[];
  }
}

/** Stands in for the colour library that chart.js brings for hover and animation, which no chart here has. */
export class Color {
  constructor() {
    throw new Error('chart.js asks for a colour to be reckoned: give every hover colour, or take @kurkle/color back');
  }
}

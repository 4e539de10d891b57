// The only chart.js import with effects: what is registered here is all that is shipped.
import { Chart, LinearScale, LineController, LineElement, LogarithmicScale, PointElement } from 'chart.js';

Chart.register(LinearScale, LineController, LineElement, LogarithmicScale, PointElement);

export { Chart };

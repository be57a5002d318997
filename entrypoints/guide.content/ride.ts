/** Following a control frame by frame for as long as it moves, and no longer. */

/** A control that has not moved for this many frames is at rest. */
const stillFrames = 20;

/** A function that begins to follow. `place` puts the ring where its control is; undefined: there is none. */
export function openRide(place: () => DOMRect | undefined, signal: AbortSignal): () => void {
  const ride = { on: false, last: '', still: 0 };
  const step = () => {
    const rect = place();
    const at = rect ? `${rect.x} ${rect.y} ${rect.width} ${rect.height}` : '';
    ride.still = at === ride.last ? ride.still + 1 : 0;
    ride.last = at;
    ride.on = rect !== undefined && ride.still < stillFrames && !signal.aborted;
    if (ride.on) requestAnimationFrame(step);
  };
  return () => {
    if (ride.on) return;
    Object.assign(ride, { on: true, last: '', still: 0 });
    requestAnimationFrame(step);
  };
}

import type { Piece } from '../../lib/scripts/fill.ts';

/** A sentence with its blanks: what was filled in stands out, and an empty one is named. */
export function Pieces({ pieces, empty }: { pieces: readonly Piece[]; empty: string }) {
  return (
    <>
      {pieces.map((piece, i) => {
        if (piece.kind === 'words') return piece.text;
        if (piece.kind === 'filled')
          return (
            <bdi key={i} class="filled">
              {piece.text}
            </bdi>
          );
        return (
          <span key={i} class="blank">
            {piece.name}
            <span class="visually-hidden"> ({empty})</span>
          </span>
        );
      })}
    </>
  );
}

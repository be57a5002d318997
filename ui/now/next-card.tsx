import type { ComponentChildren } from 'preact';
import './now.css';

/** The card at the top of the screen: the one next thing to do. */
export function NextCard(props: {
  kicker: string;
  aside?: string;
  about?: string | null;
  title?: string;
  children?: ComponentChildren;
}) {
  return (
    <section class="next" aria-label={props.kicker}>
      <div class="next-head">
        <h2 class="next-kicker">{props.kicker}</h2>
        {props.about && <span class="next-about">{props.about}</span>}
        {props.aside && <span>{props.aside}</span>}
      </div>
      {props.title && <p class="next-title">{props.title}</p>}
      {props.children}
    </section>
  );
}

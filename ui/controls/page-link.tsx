import type { ComponentChildren } from 'preact';
import { useWords } from '../words/words.tsx';
import './button.css';

/** A link to a web page that the user opens; Signoff itself opens none. */
export function PageLink(props: {
  href: string;
  children: ComponentChildren;
  look?: 'main' | 'plain' | 'text';
}) {
  const { t } = useWords();
  const { look = 'text' } = props;
  return (
    <a
      class={look === 'text' ? undefined : `button button-${look}`}
      href={props.href}
      target="_blank"
      rel="noreferrer"
    >
      {props.children}
      <span aria-hidden="true">&nbsp;↗</span>
      <span class="visually-hidden"> ({t('newTab')})</span>
    </a>
  );
}

/** A record as a control: the one part of the benchmark's locator that is not the shipped code. */
import type { Control } from '../../../lib/navigator/control.ts';
import { isGenerated } from '../../../lib/navigator/generated.ts';
import type { Surroundings } from '../../../lib/navigator/description.ts';
import { levelsApart, read, type Element } from './records.ts';

const directions = ['left', 'right', 'above', 'below'];

export class RecordControl implements Control {
  readonly record: Element;
  readonly visible: boolean;
  readonly enabled = true;
  readonly covered = false;
  readonly inView = true;
  /** The data does not say which page a link stood on: every path is told with its host. */
  readonly pageHost = '';
  readonly text = '';
  readonly head = '';
  readonly testIds = [];
  readonly heading = '';
  readonly near = '';

  /** `measured`: the page's elements were measured, so one without a size was not shown. */
  constructor(record: Element, measured: boolean) {
    this.record = record;
    this.visible = !measured || read(record, 'width') !== '';
  }

  /** What a screen reader would say; where it would say nothing, the tag: a stable kind all the same. */
  get role(): string {
    const tag = read(this.record, 'tag').toLowerCase();
    const type = read(this.record, 'type').toLowerCase();
    if (tag === 'a') return 'link';
    if (tag === 'button' || read(this.record, 'is_button') === 'yes') return 'button';
    if (tag === 'input' && /^(button|submit|reset|image)$/.test(type)) return 'button';
    if (tag === 'input' && type === 'checkbox') return 'checkbox';
    return /^h[1-6]$/.test(tag) ? 'heading' : tag;
  }
  get name(): string {
    const keys = ['visible_text', 'text', ...(this.role === 'button' ? ['value'] : []), 'title'];
    return keys.map((key) => read(this.record, key)).find((text) => text !== '') ?? '';
  }
  get url(): URL | undefined {
    const href = read(this.record, 'href');
    return /^https?:/.test(href) && URL.canParse(href) ? new URL(href) : undefined;
  }
  get id(): string {
    return read(this.record, 'id');
  }
  attribute(name: string): string | null {
    return read(this.record, name) || null;
  }
  get landmarks(): Set<string> {
    const steps = read(this.record, 'xpath').split('/').reverse();
    return new Set(
      steps.map((step) => byTag[step.replace(/\[.*/, '')]).filter((it) => it !== undefined),
    );
  }
  /** From the path that starts at the nearest id: //*[@id='menu']/ul[1]/li[2] or id("menu")/… */
  get container(): string {
    const [, id = ''] =
      /id(?:=|\()['"]([^'"]+)['"][\])]+\/./.exec(read(this.record, 'idxpath')) ?? [];
    return isGenerated(id) ? '' : id;
  }
  get opens(): boolean {
    return ['aria-expanded', 'aria-haspopup'].some((it) => this.attribute(it) !== null);
  }
  get beside(): string[] {
    return directions.map((way) => read(this.record, `neighbor_text_${way}`)).filter(Boolean);
  }
  overlaps(other: Control): boolean {
    return (
      other instanceof RecordControl &&
      other !== this &&
      levelsApart(this.record, other.record) !== undefined
    );
  }
}

const byTag: Readonly<Record<string, string>> = {
  header: 'banner',
  nav: 'navigation',
  main: 'main',
  footer: 'contentinfo',
  dialog: 'dialog',
  aside: 'complementary',
};

/** What a rule author would have seen round it. */
export function aroundRecord(control: RecordControl): Surroundings {
  return { phrases: [], neighbours: control.beside };
}

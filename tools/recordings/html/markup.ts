/** Markup whose texts cannot be anything but texts: what a page or a hit wrote stays inert. Knows no report. */

/** Made by `tag` alone. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Child = Markup | string | undefined | readonly Child[];

/** Names of tags and attributes are ours; values and texts are escaped. */
export function tag(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return new Markup(`<${name}${written.join('')}>${children.map(write).join('')}</${name}>`);
}

function write(child: Child): string {
  if (child === undefined) return '';
  if (child instanceof Markup) return child.html;
  return typeof child === 'string' ? escape(child) : child.map(write).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Signs that turn the direction of writing could forge a line (Trojan Source, CVE-2021-42574). */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

const escape = (text: string): string => text.replace(UNSEEN, ' ').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

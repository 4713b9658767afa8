/**
 * The rendered CHANGELOG.md as a part of a page: without its title, and its versions without the brackets that the file has them in.
 * The brackets are a link of Keep a Changelog; where the file gives no address for one, Markdown leaves them as they are.
 */
export function changelogBody(html: string): string {
  return html.replace(/<h1[^>]*>.*?<\/h1>/s, '').replaceAll(/(<h2[^>]*>)\[([^\]<]+)\]/g, '$1$2');
}

import { describe, expect, it, vi } from 'vitest';
import { Menu } from './menus/menu';

describe('menus', () => {
  it('finds an item by id, by label and by path', () => {
    const menu = Menu.buildFromTemplate([
      { label: 'Pause', submenu: [{ id: 'long', label: '15 min' }] },
      { type: 'separator' },
      { label: 'Quit' },
    ]);
    expect(menu.find('long')?.label).toBe('15 min');
    expect(menu.find(['Pause', '15 min'])?.id).toBe('long');
    expect(menu.find('Quit')).toBe(menu.items[2]);
    expect(menu.find('Nothing')).toBeNull();
  });

  it('calls back with the item, but not when it is greyed out', () => {
    const click = vi.fn();
    const menu = Menu.buildFromTemplate([
      { id: 'on', label: 'On', click },
      { id: 'off', label: 'Off', enabled: false, click },
    ]);
    menu.getMenuItemById('off')?.click();
    expect(click).not.toHaveBeenCalled();
    menu.getMenuItemById('on')?.click();
    expect(click).toHaveBeenCalledWith(menu.getMenuItemById('on'), undefined, expect.anything());
  });

  it('ticks a checkbox, and of radio neighbours only one', () => {
    const menu = Menu.buildFromTemplate([
      { id: 'sound', type: 'checkbox', label: 'Sound' },
      { id: 'a', type: 'radio', label: 'A', checked: true },
      { id: 'b', type: 'radio', label: 'B' },
      { type: 'separator' },
      { id: 'c', type: 'radio', label: 'C', checked: true },
    ]);
    menu.getMenuItemById('sound')?.click();
    menu.getMenuItemById('b')?.click();
    const checked = menu.model().filter(({ isChecked }) => isChecked);
    expect(checked.map(({ id }) => id)).toEqual(['sound', 'b', 'c']);
  });
});

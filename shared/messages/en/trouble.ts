/** English: when something in the program breaks. */
export const trouble = {
  'trouble.home-anew': 'The window stopped working and was reopened.',
  'trouble.home-anew.detail':
    'What you had saved is still there. Text that you were writing and had not saved is gone.',
  'trouble.home-closed': 'The window has stopped working several times and was closed.',
  'trouble.home-closed.detail':
    'What you had saved is still there. You run the workday from the icon, and open the window again there. If it happens once more, restart the computer.',
  'trouble.home-hung': 'The window is not responding.',
  'trouble.home-hung.detail':
    'What you had saved is still there. Wait a while, or reopen the window. If you reopen it, text that you have not saved is lost.',
  'trouble.sign-closed': 'The door sign stopped working and is closed.',
  'trouble.sign-closed.detail': 'The workday goes on. Open the door sign again from the icon’s menu.',
  'trouble.moment-closed': 'The window for breaks and questions stopped working.',
  'trouble.moment-closed.detail':
    'The workday goes on, and what you had saved is still there. Next time Arbetsro tries to show the window again.',
  'trouble.drawing': 'A part of Arbetsro that the windows need has stopped several times.',
  'trouble.drawing.detail':
    'The workday goes on, and what you had saved is still there. If a window looks wrong, restart Arbetsro.',
  'trouble.error': 'Something went wrong in Arbetsro.',
  'trouble.error.detail':
    'The workday goes on, and what you had saved is still there. If something seems wrong, restart Arbetsro.',
  'trouble.error-again': 'Something goes wrong in Arbetsro again and again.',
  'trouble.error-again.detail':
    'What you had saved is still there. Restart Arbetsro. You can go on with the workday afterwards.',
  'trouble.careful': 'The last {count, number} starts of Arbetsro were cut short.',
  'trouble.careful.detail':
    'So the calendar is off for now, and Arbetsro may not notice when you leave the computer or are in a call. Your data is untouched. Restart Arbetsro when you want everything back.',
  'trouble.no-start': 'Arbetsro could not start.',
  'trouble.no-start.detail': 'Your data is untouched. Try to start it again.',
  'trouble.report': 'The report says what went wrong. Nothing that you wrote is in it.',
  'trouble.copied': 'The report is copied.',
  'trouble.not-copied': 'The report could not be copied. It is in the log.',
  'trouble.hint': 'Something went wrong',
  'trouble.hint.body': 'Click here to read what happened.',
  'trouble.choice.close': 'Close',
  'trouble.choice.wait': 'Wait',
  'trouble.choice.reload': 'Reopen',
  'trouble.choice.restart': 'Restart Arbetsro',
  'trouble.choice.copy': 'Copy report',
} as const;

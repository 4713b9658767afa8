/** English: the first visit. */
export const welcome = {
  'welcome.step': 'Step {step} of {count}',
  'welcome.next': 'Continue',
  'welcome.back': 'Back',
  'welcome.done': 'Done',
  'welcome.hours': 'When do you work?',
  'welcome.hours.lead': 'Either you are at work or you are off. When you are off the app is silent.',
  'welcome.breaks': 'What you will see',
  'welcome.breaks.lead': 'Only while you are at work, and never mid-sentence if it can be helped.',
  'welcome.login': 'One last thing',
  'welcome.login.lead': 'Then it is quiet until you start your workday.',
  'welcome.records': 'If you work for a public body',
  'welcome.records.text':
    'What you write here may count as official records, or hold personal data, when it is stored on your employer’s computer. Write nothing about others that they could not read. Clear out what you no longer need, following your employer’s rules.',
  'welcome.records.hint': 'This is guidance, not legal advice. Ask your registrar if you are unsure.',

  'preview.nudge': 'A question in the corner',
  'preview.nudge.text': 'It says that a break is coming. Take it now or in five minutes, or skip it.',
  'preview.movement': 'The break itself',
  'preview.movement.text': 'Short breaks stay in the corner. The longer ones fill the screen, as here.',
  'preview.quiet': 'How to hush the app',
  'preview.quiet.text':
    'Say that you are in a meeting, or take a pause, from the icon {platform, select, darwin {in the menu bar} other {in the system tray}}. Screen breaks can be turned off in the settings.',
  'preview.hush': 'There is always a way out',
  'preview.hush.text': 'Press End the break, or hold Esc for two seconds.',
  'preview.caption': 'This is a movement break. The ring empties as time passes.',
} as const;

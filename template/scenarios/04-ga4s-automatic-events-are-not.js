// GA4’s automatic events are not sent
mockEvent.event_name = 'scroll';
checkSkipped('GA4 made this event by itself');

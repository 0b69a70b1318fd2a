// GA4’s automatic events are not sent
mockEvent.event_name = 'scroll';
checkSkipped('GA4 or GTM made this event by itself');

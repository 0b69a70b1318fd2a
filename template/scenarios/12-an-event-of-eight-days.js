// An event of eight days is skipped
mockEvent.event_time = 1790000000 - 8 * 86400;
checkSkipped('2804003');

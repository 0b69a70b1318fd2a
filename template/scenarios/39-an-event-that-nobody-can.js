// An event that nobody can be matched by is skipped
mockEvent.ip_override = undefined;
mockEvent.user_data = { gender: 'f' };
checkSkipped('2804050');

// A fixed name replaces the event’s
mockData.eventNameMode = 'fixed';
mockData.fixedEventName = 'Lead';
check(() => assertThat(sent().event_name).isEqualTo('Lead'));

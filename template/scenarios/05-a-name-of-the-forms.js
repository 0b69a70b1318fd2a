// A name of the form’s list comes first
mockData.eventNameMap = [{ eventName: 'purchase', metaName: 'Subscribe' }];
check(() => assertThat(sent().event_name).isEqualTo('Subscribe'));

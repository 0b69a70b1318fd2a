// The user agent comes from the header where the event has none
mockEvent.user_agent = undefined;
check(() => assertThat(user().client_user_agent).isEqualTo('Mozilla/5.0 (header)'));

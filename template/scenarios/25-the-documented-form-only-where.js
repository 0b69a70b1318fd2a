// The documented form only, where the form says so
mockData.sendBothForms = false;
mockEvent.user_data = { address: { 0: { city: 'São Paulo' } } };
check(() => assertThat(user().ct).isEqualTo([hash('sãopaulo')]));

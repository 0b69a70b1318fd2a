// A city is sent in the documented form and in the pixel’s
mockEvent.user_data = { address: [{ city: 'São Paulo' }] };
check(() => assertThat(user().ct).isEqualTo([hash('sãopaulo'), hash('sopaulo')]));

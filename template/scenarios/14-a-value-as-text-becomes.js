// A value as text becomes a number
mockEvent.value = '7630.50';
check(() => assertThat(custom().value).isStrictlyEqualTo(7630.5));

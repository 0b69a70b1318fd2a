// A Purchase whose value cannot be read is skipped
mockEvent.value = '1.299';
checkSkipped('2804009');

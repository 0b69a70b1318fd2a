// Keys of items that Meta refuses stay behind
mockEvent.items = [{ item_id: 'A', name: 'Tee', coupon: 'X', index: 1 }];
check(() => assertThat(custom().contents).isEqualTo([{ id: 'A', quantity: 1 }]));

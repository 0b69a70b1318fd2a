// Ids get the catalog’s prefix and suffix
mockEvent.items = [{ item_id: 'A', item_variant: 7 }];
mockData.itemIdField = 'item_variant';
mockData.itemIdPrefix = 'de_';
mockData.itemIdSuffix = '_x';
check(() => assertThat(custom().content_ids).isEqualTo(['de_7_x']));

-- A second setting: whether open data can be read by anybody.
ALTER TABLE "product_setting"
  DROP CONSTRAINT "product_setting_known",
  ADD CONSTRAINT "product_setting_known" CHECK (("name", "value") IN (
    ('second-factor', 'off'), ('second-factor', 'on'),
    ('open-data', 'off'), ('open-data', 'on')
  ));

-- ---------------------------------------------------------------------------------------------------------
-- The last statement of every migration (lib/server/migrate)
INSERT INTO migration_done (name) VALUES ('20261124010000_open_data');

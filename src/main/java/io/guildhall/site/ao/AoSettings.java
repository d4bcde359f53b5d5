package io.guildhall.site.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.site.SavedSettings;
import io.guildhall.site.Settings;
import io.guildhall.site.SettingsRow;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The settings in the host's database: one row each, so that a new one needs no new column. */
@Named
final class AoSettings implements Settings {
    private final ActiveObjects ao;

    @Inject
    AoSettings(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public SavedSettings current() {
        return value(rows());
    }

    @Override
    public SettingsRow forChange() {
        return new Rows(rows());
    }

    private Map<String, SettingRecord> rows() {
        return Stream.of(ao.find(SettingRecord.class, Query.select()))
                .collect(Collectors.toMap(SettingRecord::getUniqKey, Function.identity()));
    }

    private static SavedSettings value(Map<String, SettingRecord> rows) {
        return SettingTexts.read(rows.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> Columns.text(row.getValue().getContent()))));
    }

    private final class Rows implements SettingsRow {
        private final Map<String, SettingRecord> rows;

        private Rows(Map<String, SettingRecord> rows) {
            this.rows = rows;
        }

        @Override
        public SavedSettings value() {
            return AoSettings.value(rows);
        }

        @Override
        public void save(SavedSettings changed) {
            Map<String, String> before = SettingTexts.of(value());
            SettingTexts.of(changed).forEach((name, text) -> {
                if (!text.equals(before.get(name))) {
                    write(name, text);
                }
            });
        }

        private void write(String name, String text) {
            SettingRecord row = rows.get(name);
            if (row == null) {
                Unique.writing(
                        name,
                        () -> ao.create(
                                SettingRecord.class, new DBParam("UNIQ_KEY", name), new DBParam("CONTENT", text)));
            } else {
                row.setContent(text);
                row.save();
            }
        }
    }
}

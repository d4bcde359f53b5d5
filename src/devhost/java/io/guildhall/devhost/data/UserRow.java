package io.guildhall.devhost.data;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A user of {@code users.csv}. Without an email there is none; without time zone and locale they are UTC and English. */
record UserRow(
        Place place,
        String username,
        String fullName,
        String email,
        Set<String> groups,
        ZoneId timeZone,
        Locale locale) {
    /** Exists on every host: a row of this name adds groups and a full name to that user. */
    static final String ADMIN = "admin";

    private static final CsvFile FILE =
            new CsvFile("users.csv", List.of("username", "fullName", "email", "groups", "timezone", "locale"));

    /** A colon would end the name in HTTP Basic, a semicolon in {@code spaces.csv}. */
    private static final Pattern USERNAME = Pattern.compile("[^\\s:;/]{1,255}");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    static List<UserRow> read(Path folder) throws BadData {
        List<UserRow> users = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Row row : FILE.read(folder)) {
            UserRow user = of(row);
            if (!names.add(user.username.toLowerCase(Locale.ROOT))) {
                throw row.bad("the username " + user.username + " exists already");
            }
            users.add(user);
        }
        return users;
    }

    private static UserRow of(Row row) throws BadData {
        return new UserRow(
                row.place(),
                matching(USERNAME, row, "username"),
                row.text("fullName"),
                row.isEmpty("email") ? "" : matching(EMAIL, row, "email"),
                row.values("groups"),
                zone(row),
                locale(row));
    }

    private static String matching(Pattern pattern, Row row, String column) throws BadData {
        String value = row.text(column);
        if (!pattern.matcher(value).matches()) {
            throw row.bad("not a valid " + column + ": " + value);
        }
        return value;
    }

    private static ZoneId zone(Row row) throws BadData {
        if (row.isEmpty("timezone")) {
            return ZoneId.of("UTC");
        }
        String id = row.text("timezone");
        if (!ZoneId.getAvailableZoneIds().contains(id)) {
            throw row.bad("not a time zone: " + id);
        }
        return ZoneId.of(id);
    }

    private static Locale locale(Row row) throws BadData {
        if (row.isEmpty("locale")) {
            return Locale.ENGLISH;
        }
        String tag = row.text("locale");
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
            boolean country = locale.getCountry().isEmpty() || COUNTRIES.contains(locale.getCountry());
            if (country && LANGUAGES.contains(locale.getLanguage())) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            throw row.place().bad("not a locale: " + tag, e);
        }
        throw row.bad("not a locale: " + tag);
    }
}

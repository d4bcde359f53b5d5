package io.guildhall.devhost.data;

import io.guildhall.devhost.confluence.Users;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A space of {@code spaces.csv}; the first administrator is its creator, and the administrator of the site where none is named.
 * Without groups that may view, only its administrators do.
 */
record SpaceRow(Place place, String key, String name, List<String> admins, Set<String> viewGroups, boolean anonymous) {
    private static final CsvFile FILE =
            new CsvFile("spaces.csv", List.of("key", "name", "admins", "viewGroups", "anonymous"));
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{1,255}|~[^\\s/]{1,254}");

    /** @param users who may be named as administrators, and whose groups may view */
    static List<SpaceRow> read(Path folder, List<UserRow> users) throws BadData {
        Set<String> people = Stream.concat(
                        Stream.of(UserRow.ADMIN), users.stream().map(UserRow::username))
                .collect(Collectors.toSet());
        Set<String> groups = Stream.concat(
                        Stream.of(Users.ADMINISTRATORS, Users.EVERYBODY),
                        users.stream().flatMap(user -> user.groups().stream()))
                .collect(Collectors.toSet());
        List<SpaceRow> spaces = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Row row : FILE.read(folder)) {
            SpaceRow space = of(row);
            known(row, "user", people, space.admins);
            known(row, "group", groups, space.viewGroups);
            if (!keys.add(space.key.toLowerCase(Locale.ROOT))) {
                throw row.bad("the key " + space.key + " exists already");
            }
            spaces.add(space);
        }
        return spaces;
    }

    private static SpaceRow of(Row row) throws BadData {
        String key = row.text("key");
        if (!KEY.matcher(key).matches()) {
            throw row.bad("not a space key: " + key);
        }
        return new SpaceRow(
                row.place(),
                key,
                row.text("name"),
                List.copyOf(row.values("admins")),
                row.values("viewGroups"),
                row.flag("anonymous"));
    }

    private static void known(Row row, String what, Set<String> known, Iterable<String> named) throws BadData {
        for (String name : named) {
            if (!known.contains(name)) {
                throw row.bad("there is no " + what + " " + name);
            }
        }
    }
}

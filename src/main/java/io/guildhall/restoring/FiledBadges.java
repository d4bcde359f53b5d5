package io.guildhall.restoring;

import io.guildhall.restoring.Restoration.RowProblem.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Badges in a file, as far as no row tells it alone: which version is the newest one, and that what was given and proposed is of that badge and place. */
final class FiledBadges {
    private final FileCheck check;
    private final Map<Long, FileRow> badges;

    FiledBadges(FileCheck check) {
        this.check = check;
        this.badges = check.rows(BadgeRules.BADGE);
    }

    /** Names what cannot be. */
    void check() {
        versions();
        awards();
        each(
                BadgeRules.NOMINATION,
                row -> !row.has("awardId") || isSame(row, referred(BadgeRules.AWARD, row, "awardId"), "badgeCode"));
        each(BadgeRules.ENDORSEMENT, row -> isOfAnother(row.text("userKey"), row));
    }

    /** All versions of a badge belong to the same place, and each but the last was superseded, by the one that says so. */
    private void versions() {
        Map<String, List<FileRow>> all = new HashMap<>();
        badges.values()
                .forEach(row -> all.computeIfAbsent(row.text("badgeCode"), code -> new ArrayList<>())
                        .add(row));
        each(BadgeRules.BADGE, row -> {
            List<FileRow> versions = all.getOrDefault(row.text("badgeCode"), List.of());
            boolean isNewest = versions.stream().allMatch(each -> number(each) <= number(row));
            Optional<FileRow> before = Optional.ofNullable(badges.get(row.numberOrNone("supersedesId")));
            return row.isSet("superseded") != isNewest
                    && versions.stream().allMatch(each -> isSame(row, each, "communityId"))
                    && before.filter(each -> !versions.contains(each) || number(each) >= number(row))
                            .isEmpty();
        });
    }

    private static long number(FileRow badge) {
        return badge.numberOrNone("versionNo");
    }

    /** An award is of its badge, in its community where it has one; a credential and a place in a list are of one award alone. */
    private void awards() {
        each(BadgeRules.AWARD, row -> {
            FileRow badge = referred(BadgeRules.BADGE, row, "badgeId");
            return isSame(row, badge, "badgeCode") && (!badge.has("communityId") || isSame(row, badge, "communityId"));
        });
        for (String column : List.of("credentialId", "statusIndex")) {
            Set<Object> taken = new HashSet<>();
            int no = 0;
            for (FileRow row : check.rows(BadgeRules.AWARD).values()) {
                no++;
                if (row.has(column) && !taken.add(row.values().get(column))) {
                    check.problem(BadgeRules.AWARD, no, column, Kind.DUPLICATE);
                }
            }
        }
    }

    /** Neither whoever is nominated nor whoever nominated agrees. */
    private boolean isOfAnother(String person, FileRow endorsement) {
        FileRow nomination = referred(BadgeRules.NOMINATION, endorsement, "nominationId");
        return !person.equals(nomination.text("nomineeKey")) && !person.equals(nomination.text("nominatorKey"));
    }

    /** That what is referred to is there was checked before. */
    private FileRow referred(String table, FileRow row, String column) {
        return Objects.requireNonNull(check.rows(table).get(row.numberOrNone(column)));
    }

    private static boolean isSame(FileRow one, FileRow other, String column) {
        return Optional.ofNullable(one.values().get(column))
                .equals(Optional.ofNullable(other.values().get(column)));
    }

    private void each(String table, Right right) {
        int no = 0;
        for (FileRow row : check.rows(table).values()) {
            no++;
            if (!right.is(row)) {
                check.problem(table, no, "", Kind.CONTRADICTION);
            }
        }
    }

    /** Whether a row is right beside the others. */
    private interface Right {
        boolean is(FileRow row);
    }
}

package io.guildhall.notice;

import java.util.List;

/** The names of the notice table's texts, for tests of other packages. */
public final class NoticeTexts {
    private NoticeTexts() {}

    public static List<String> names() {
        return NoticeTable.ROWS.stream()
                .flatMap(rule -> rule.told().stream())
                .map(NoticeRule.Told::text)
                .toList();
    }
}

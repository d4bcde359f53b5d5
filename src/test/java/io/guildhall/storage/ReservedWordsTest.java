package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReservedWordsTest {
    private static final int HASH_LENGTH = "AO_849C4F_".length();
    private static final int NAME_MAX = 20;

    private final Tables tables = Storage.H2.cleared();

    @BeforeEach
    void make_the_tables() {
        tables.audit().latest(1);
    }

    @Test
    void no_column_is_called_by_a_reserved_word() throws IOException {
        assertThat(columns()).hasSizeGreaterThan(50).doesNotContainAnyElementsOf(reserved());
    }

    @Test
    void the_list_knows_the_words_that_come_to_mind_first() throws IOException {
        assertThat(reserved())
                .contains("KEY", "USER", "ORDER", "GROUP", "LEVEL", "VALUE", "DATE", "COMMENT", "SIZE", "ROLE");
    }

    @Test
    void no_table_has_a_name_that_would_be_cut() {
        assertThat(tables.tableNames())
                .hasSize(Tables.ENTITIES.size())
                .allSatisfy(name -> assertThat(name.substring(HASH_LENGTH)).hasSizeLessThanOrEqualTo(NAME_MAX));
    }

    private List<String> columns() {
        return tables.database
                .jdbc()
                .queryForList(
                        "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME LIKE 'AO%'", String.class);
    }

    private static Set<String> reserved() throws IOException {
        try (InputStream list = ReservedWordsTest.class.getResourceAsStream("reserved-words.txt")) {
            String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toSet());
        }
    }
}

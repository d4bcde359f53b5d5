package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.web.CsvTable.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that people bring: what they say, and what is refused before anybody looks at it. */
class CsvTableTest {
    private static final Set<String> COLUMNS = Set.of("a", "b");

    @Test
    void quotes_line_breaks_and_both_ends_of_lines_are_understood() {
        assertThat(cells("\uFEFFa,b\r\n\"x, \"\"y\"\"\",\"1\n2\"\n\nlast,\r\n"))
                .containsExactly(Map.of("a", "x, \"y\"", "b", "1\n2"), Map.of("a", "last", "b", ""));
        assertThat(read("a,b\n\n1,2").result().orElseThrow().get(0).no()).isEqualTo(3);
    }

    @Test
    void a_head_with_semicolons_makes_them_the_separator_and_columns_come_in_any_order() {
        assertThat(cells(" B ;A\n1,5;x\n")).containsExactly(Map.of("b", "1,5", "a", "x"));
        assertThat(cells("a\nx;y\n")).containsExactly(Map.of("a", "x;y"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@x", " =1", "\t=1", "a;=b", "\uFF1D1", "'=1", "it's", "'quoted'", "''=x"})
    void what_was_written_harmless_is_read_as_it_was(String cell) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter csv = new CsvWriter(out);
        csv.line(List.of("a", "b"));
        csv.line(List.of(cell, "b"));

        String file = out.toString(StandardCharsets.UTF_8);
        assertThat(cells(file)).containsExactly(Map.of("a", cell, "b", "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n\"x", "a,b\nx\"y,1", "a,b\n\"x\"y,1", "a,b\n1", "a,b\n1,2,3", "a,b\n1,2\n\"\"\""})
    void what_is_no_csv_is_refused_with_its_line(String file) {
        assertThat(refused(file).code().code()).isEqualTo("csv.malformed");
        assertThat((Integer) refused(file).details().get(0)).isBetween(2, 3);
    }

    @Test
    void columns_that_nobody_knows_that_come_twice_or_that_are_missing_are_named() {
        assertThat(refused("a,__proto__\n1,2")).isEqualTo(Refusal.of(CsvRefusal.COLUMN_UNKNOWN, "__proto__"));
        assertThat(refused("a,a\n1,2")).isEqualTo(Refusal.of(CsvRefusal.COLUMN_UNKNOWN, "a"));
        assertThat(refused("b\n1")).isEqualTo(Refusal.of(CsvRefusal.COLUMN_MISSING, "a"));
        assertThat(refused("").code()).isEqualTo(CsvRefusal.COLUMN_MISSING);
    }

    @Test
    void a_file_that_is_too_long_is_refused() {
        assertThat(cells("a\n" + "x\n".repeat(500))).hasSize(500);
        assertThat(refused("a\n" + "x\n".repeat(501))).isEqualTo(Refusal.of(CsvRefusal.TOO_MANY_LINES, 500));
    }

    private static Outcome<List<Line>> read(String file) {
        return CsvTable.read(file, COLUMNS, "a");
    }

    private static List<Map<String, String>> cells(String file) {
        return read(file).result().orElseThrow().stream().map(Line::cells).toList();
    }

    private static Refusal refused(String file) {
        return read(file).reason().orElseThrow();
    }
}

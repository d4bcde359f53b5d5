package io.guildhall.kernel.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes CSV as RFC 4180 has it, in UTF-8, that a spreadsheet may open without harm.
 *
 * <p>A cell that a spreadsheet would calculate gets an apostrophe before it: one that begins with {@code =}, {@code +}, {@code -} or {@code @}, also in
 * the wide forms of East Asian keyboards, also after blanks or invisible characters. The same holds after a semicolon, a tab or a line break inside of a cell,
 * because a spreadsheet that is set to one of them as its separator cuts the cell there. Every cell is quoted.
 *
 * <p>The file begins with a byte order mark: without it spreadsheets take UTF-8 for something else. Programs read the JSON export instead.
 */
public final class CsvWriter {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String SKIPPED = "[\\p{Z}\\p{Cf}\\p{Cc}\"']*";
    private static final Pattern CALCULATED =
            Pattern.compile("(?<=^|[;\\t\\r\\n])(?=" + SKIPPED + "[=+@\\-\uFF1D\uFF0B\uFF20\uFF0D\u2212])");
    private static final Pattern BEGINS_ODDLY = Pattern.compile("^(?=[\\t\\r\\n])");

    private final OutputStream out;

    /** Begins a file. */
    public CsvWriter(OutputStream out) throws IOException {
        this.out = out;
        out.write(BYTE_ORDER_MARK);
    }

    /** Writes one line. */
    public void line(List<String> cells) throws IOException {
        String line = cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", "\r\n"));
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String text) {
        return '"' + harmless(text).replace("\"", "\"\"") + '"';
    }

    private static String harmless(String text) {
        String after = CALCULATED.matcher(text).replaceAll("'");
        return BEGINS_ODDLY.matcher(after).replaceAll("'");
    }
}

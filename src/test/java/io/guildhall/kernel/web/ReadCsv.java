package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A CSV file as two foreign readers understand it, which must be the same. */
public final class ReadCsv {
    private ReadCsv() {}

    /** The lines of a file that begins with a byte order mark. */
    public static List<List<String>> lines(String file) throws IOException {
        assertThat(file).startsWith("\uFEFF").endsWith("\r\n");
        String text = file.substring(1);
        List<List<String>> apache = CSVFormat.RFC4180.parse(new StringReader(text)).stream()
                .map(CSVRecord::toList)
                .toList();
        List<List<String>> fast = CsvReader.builder().ofCsvRecord(text).stream()
                .map(record -> List.copyOf(record.getFields()))
                .toList();
        assertThat(fast).isEqualTo(apache);
        return apache;
    }
}

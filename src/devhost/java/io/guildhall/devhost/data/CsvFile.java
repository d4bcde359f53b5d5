package io.guildhall.devhost.data;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file with a fixed header. */
record CsvFile(String name, List<String> header) {
    /** All rows, each with as many cells as the header. */
    List<Row> read(Path folder) throws BadData {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw Place.of(name).bad("the file is missing");
        }
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = CSVParser.parse(
                        reader,
                        CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get())) {
            return rows(parser);
        } catch (IOException e) {
            throw Place.of(name).bad("cannot be read as UTF-8: " + e.getMessage(), e);
        }
    }

    private List<Row> rows(CSVParser parser) throws BadData {
        List<Row> rows = new ArrayList<>();
        Iterator<CSVRecord> records = parser.iterator();
        Place place = next(parser);
        checkHeader(place, records);
        place = next(parser);
        while (hasNext(place, records)) {
            CSVRecord record = records.next();
            if (record.size() != header.size()) {
                throw place.bad(record.size() + " cells instead of " + header.size());
            }
            rows.add(new Row(place, header, record.toList()));
            place = next(parser);
        }
        return rows;
    }

    private void checkHeader(Place place, Iterator<CSVRecord> records) throws BadData {
        List<String> found = hasNext(place, records) ? records.next().toList() : List.of();
        if (!found.equals(header)) {
            throw place.bad("the header is " + String.join(",", found) + " instead of " + String.join(",", header));
        }
    }

    /** The parser reads ahead here, and so fails here. */
    private static boolean hasNext(Place place, Iterator<CSVRecord> records) throws BadData {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw place.bad("is not CSV: " + e.getMessage(), e);
        }
    }

    private Place next(CSVParser parser) {
        return new Place(name, parser.getCurrentLineNumber() + 1);
    }
}

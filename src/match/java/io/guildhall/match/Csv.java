package io.guildhall.match;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of comma-separated values strictly (RFC 4180): UTF-8, with or without its mark, lines that end in any of the three ways, fields in quotes
 * where they hold commas, quotes or ends of lines. The first row must be the header. Empty lines are left out, and so are blanks around what is not quoted.
 */
final class Csv {
    private static final int END = -1;
    private static final int FIELDS = 3;

    private final String file;
    private final String text;
    private int at;
    private int line = 1;

    private Csv(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Takes a row, with the line on which it begins, from 1. */
    interface Taker {
        void take(int line, List<String> fields) throws BadInput;
    }

    /**
     * Hands over the rows after the header.
     *
     * @throws BadInput if the file cannot be read, has another header, or has a row with more or fewer fields
     */
    static void read(Path path, List<String> header, Taker taker) throws BadInput {
        String name = name(path);
        new Csv(name, content(path)).rows(header, taker);
    }

    /** How a file is called in messages. */
    static String name(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    /** What a file holds, without the mark. */
    static String content(Path path) throws BadInput {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            throw new BadInput("The file " + path + " cannot be read.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadInput(name(path), brokenLine(bytes), "this is not UTF-8");
        }
    }

    private static int brokenLine(byte[] bytes) {
        String upTo = new String(bytes, StandardCharsets.UTF_8);
        return 1
                + (int) upTo.substring(0, Math.max(0, upTo.indexOf('\uFFFD')))
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
    }

    private void rows(List<String> header, Taker taker) throws BadInput {
        boolean begun = false;
        while (here() != END) {
            int begins = line;
            List<String> fields = row();
            if (fields.size() == 1 && fields.get(0).isEmpty()) {
                continue;
            }
            if (!begun && !fields.equals(header)) {
                throw noHeader(begins, header);
            }
            if (fields.size() != header.size()) {
                throw new BadInput(file, begins, header.size() + " fields are needed, not " + fields.size());
            }
            if (begun) {
                taker.take(begins, fields);
            }
            begun = true;
        }
        if (!begun) {
            throw noHeader(1, header);
        }
    }

    private BadInput noHeader(int where, List<String> header) {
        return new BadInput(file, where, "the first line must be " + String.join(",", header));
    }

    private List<String> row() throws BadInput {
        List<String> fields = new ArrayList<>(FIELDS);
        fields.add(field());
        while (here() == ',') {
            at++;
            fields.add(field());
        }
        endLine();
        return fields;
    }

    private String field() throws BadInput {
        skipBlanks();
        if (here() == '"') {
            String quoted = quoted();
            skipBlanks();
            if (here() != ',' && here() != '\n' && here() != '\r' && here() != END) {
                throw new BadInput(file, line, "something stands after a closing quote");
            }
            return quoted;
        }
        int from = at;
        while (here() != ',' && here() != '\n' && here() != '\r' && here() != END) {
            if (here() == '"') {
                throw new BadInput(file, line, "a quote stands in a field that does not begin with one");
            }
            at++;
        }
        return text.substring(from, at).strip();
    }

    private String quoted() throws BadInput {
        int begins = line;
        StringBuilder field = new StringBuilder();
        at++;
        while (here() != '"' || at + 1 < text.length() && text.charAt(at + 1) == '"') {
            if (here() == END) {
                throw new BadInput(file, begins, "a quote is never closed");
            }
            if (here() == '\n' || here() == '\r') {
                endLine();
                field.append('\n');
            } else {
                field.append((char) here());
                at += here() == '"' ? 2 : 1;
            }
        }
        at++;
        return field.toString();
    }

    private void skipBlanks() {
        while (here() == ' ' || here() == '\t') {
            at++;
        }
    }

    private void endLine() {
        if (here() == '\r') {
            at++;
            if (here() == '\n') {
                at++;
            }
            line++;
        } else if (here() == '\n') {
            at++;
            line++;
        }
    }

    private int here() {
        return at < text.length() ? text.charAt(at) : END;
    }
}

package io.guildhall.recognition.art;

import io.guildhall.recognition.art.Patch.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Letters as lines that are sewn, so that they are the same wherever a badge is looked at and need no font: Latin capitals and small letters, digits,
 * and the marks above and below them that the languages of Europe write most. A capital is 10 high, from 0 down to 10.
 */
final class Alphabet {
    /** How high a capital is where one, two or three letters share the place. */
    private static final List<Double> CAPITALS = List.of(19.5, 14.5, 11.5);

    private static final double HEIGHT = 10;
    private static final double WIDTH_OF_LINE = 1.9;
    private static final double BETWEEN = 3.1;

    /** No line of letters is wider, in the square of 64. */
    private static final double WIDEST = 29;

    /** How much lower marks stand over a small letter. */
    private static final double LOWER = 3.5;

    private static final String CEDILLA = "\u0327";
    private static final String DOTLESS = "\u0131";

    /** A letter, how wide it is, its path. */
    private static final Map<String, Glyph> GLYPHS = read("""
            A 7 M0 10L3.5 0L7 10M1.1 6.8H5.9
            B 6.3 M0 0V10H3.6A2.7 2.7 0 0 0 3.6 4.6H0M0 0H3.2A2.3 2.3 0 0 1 3.2 4.6
            C 6.7 M6.7 2.3C6.1 0.8 5 0 3.6 0C1.2 0 0 2 0 5C0 8 1.2 10 3.6 10C5 10 6.1 9.2 6.7 7.7
            D 7 M0 0V10H2.8C5.6 10 7 8.2 7 5C7 1.8 5.6 0 2.8 0Z
            E 5.8 M5.8 0H0V10H5.8M0 4.8H4.9
            F 5.6 M5.6 0H0V10M0 5H4.7
            G 6.8 M6.7 2.3C6.1 0.8 5 0 3.6 0C1.2 0 0 2 0 5C0 8 1.2 10 3.6 10C5 10 6.1 9.4 6.8 8.4V5.5H4.2
            H 6.6 M0 0V10M6.6 0V10M0 4.9H6.6
            I 0 M0 0V10
            J 4.8 M4.8 0V7.2C4.8 9 3.9 10 2.4 10C1 10 0.2 9.2 0 7.8
            K 6.5 M0 0V10M6.3 0L0 6.2M2.4 3.8L6.5 10
            L 5.4 M0 0V10H5.4
            M 8.4 M0 10V0L4.2 6.6L8.4 0V10
            N 6.8 M0 10V0L6.8 10V0
            O 7.2 M3.6 0C6 0 7.2 2 7.2 5C7.2 8 6 10 3.6 10C1.2 10 0 8 0 5C0 2 1.2 0 3.6 0Z
            P 6.4 M0 10V0H3.6A2.8 2.8 0 0 1 3.6 5.6H0
            Q 7.2 M3.6 0C6 0 7.2 2 7.2 5C7.2 8 6 10 3.6 10C1.2 10 0 8 0 5C0 2 1.2 0 3.6 0ZM4.4 7.2L7.2 10.6
            R 6.6 M0 10V0H3.6A2.75 2.75 0 0 1 3.6 5.5H0M3.4 5.5L6.6 10
            S 6.2 M5.9 1.9C5.4 0.7 4.4 0 3 0C1.3 0 0.2 1 0.2 2.5C0.2 5.7 6.2 4.2 6.2 7.4C6.2 9 5 10 3.2 10C1.5 10 0.4 9.2 0 7.8
            T 7 M0 0H7M3.5 0V10
            U 6.6 M0 0V6.2C0 8.7 1.2 10 3.3 10C5.4 10 6.6 8.7 6.6 6.2V0
            V 7.2 M0 0L3.6 10L7.2 0
            W 10 M0 0L2.5 10L5 2.2L7.5 10L10 0
            X 6.8 M0 0L6.8 10M6.8 0L0 10
            Y 7 M0 0L3.5 5.2L7 0M3.5 5.2V10
            Z 6.2 M0 0H6.2L0 10H6.2
            a 5.4 M2.7 3.6C4.3 3.6 5.4 5 5.4 6.8C5.4 8.6 4.3 10 2.7 10C1.1 10 0 8.6 0 6.8C0 5 1.1 3.6 2.7 3.6ZM5.4 3.6V10
            b 5.4 M2.7 3.6C4.3 3.6 5.4 5 5.4 6.8C5.4 8.6 4.3 10 2.7 10C1.1 10 0 8.6 0 6.8C0 5 1.1 3.6 2.7 3.6ZM0 0V10
            c 5 M5 5C4.6 4.1 3.8 3.6 2.7 3.6C1.1 3.6 0 5 0 6.8C0 8.6 1.1 10 2.7 10C3.8 10 4.6 9.5 5 8.6
            d 5.4 M2.7 3.6C4.3 3.6 5.4 5 5.4 6.8C5.4 8.6 4.3 10 2.7 10C1.1 10 0 8.6 0 6.8C0 5 1.1 3.6 2.7 3.6ZM5.4 0V10
            e 5.4 M0 6.8H5.4C5.4 5 4.3 3.6 2.7 3.6C1.1 3.6 0 5 0 6.8C0 8.6 1.1 10 2.7 10C3.8 10 4.7 9.6 5.2 8.8
            f 3.8 M3.8 0C2.2 0 1.4 0.8 1.4 2.4V10M0 3.8H3.4
            g 5.4 M2.7 3.6C4.3 3.6 5.4 5 5.4 6.8C5.4 8.6 4.3 10 2.7 10C1.1 10 0 8.6 0 6.8C0 5 1.1 3.6 2.7 3.6ZM5.4 3.6V10.4C5.4 12 4.4 13 2.7 13C1.5 13 0.7 12.7 0.2 12
            h 5 M0 0V10M0 6.4C0 4.7 1 3.6 2.6 3.6C4.2 3.6 5 4.6 5 6.4V10
            i 0 M0 3.6V10M0 0.4V0.6
            \u0131 0 M0 3.6V10
            j 1.6 M1.6 3.6V11C1.6 12.4 1 13 0 13M1.6 0.4V0.6
            k 4.8 M0 0V10M4.6 3.6L0 7.6M1.9 6L4.8 10
            l 1.4 M0 0V8.4C0 9.5 0.5 10 1.4 10
            m 8 M0 3.6V10M0 6.2C0 4.5 0.8 3.6 2 3.6C3.3 3.6 4 4.5 4 6.2V10M4 6.2C4 4.5 4.8 3.6 6 3.6C7.3 3.6 8 4.5 8 6.2V10
            n 5 M0 3.6V10M0 6.4C0 4.7 1 3.6 2.6 3.6C4.2 3.6 5 4.6 5 6.4V10
            o 5.4 M2.7 3.6C4.3 3.6 5.4 5 5.4 6.8C5.4 8.6 4.3 10 2.7 10C1.1 10 0 8.6 0 6.8C0 5 1.1 3.6 2.7 3.6Z
            p 5.4 M2.7 3.6C4.3 3.6 5.4 5 5.4 6.8C5.4 8.6 4.3 10 2.7 10C1.1 10 0 8.6 0 6.8C0 5 1.1 3.6 2.7 3.6ZM0 3.6V13
            q 5.4 M2.7 3.6C4.3 3.6 5.4 5 5.4 6.8C5.4 8.6 4.3 10 2.7 10C1.1 10 0 8.6 0 6.8C0 5 1.1 3.6 2.7 3.6ZM5.4 3.6V13
            r 3.2 M0 3.6V10M0 6.6C0 4.7 1.2 3.6 3.2 3.7
            s 4.8 M4.4 4.9C4 4.1 3.3 3.6 2.3 3.6C1.1 3.6 0.2 4.2 0.2 5.2C0.2 7.4 4.8 6 4.8 8.3C4.8 9.4 3.8 10 2.5 10C1.3 10 0.4 9.5 0 8.6
            t 3.6 M1.4 1V8C1.4 9.4 2.1 10 3.6 10M0 3.8H3.4
            u 5 M0 3.6V7.2C0 9 0.9 10 2.5 10C4.1 10 5 8.9 5 7.2M5 3.6V10
            v 5.4 M0 3.6L2.7 10L5.4 3.6
            w 7.8 M0 3.6L1.9 10L3.9 4.6L5.9 10L7.8 3.6
            x 5.2 M0 3.6L5.2 10M5.2 3.6L0 10
            y 5.6 M0 3.6L2.8 10M5.6 3.6L2 12.2C1.7 12.8 1.2 13 0.4 13
            z 4.8 M0 3.6H4.8L0 10H4.8
            \u00df 5.8 M0 10V2.6C0 1 1 0 2.5 0C4 0 4.9 0.9 4.9 2.2C4.9 3.6 3.4 3.8 3.4 4.9C3.4 6 5.8 6.2 5.8 8C5.8 9.2 4.9 10 3.6 10C3 10 2.6 9.8 2.2 9.5
            0 6.4 M3.2 0C5.4 0 6.4 2 6.4 5C6.4 8 5.4 10 3.2 10C1 10 0 8 0 5C0 2 1 0 3.2 0Z
            1 2.8 M0 1.9L2.8 0V10
            2 6.2 M0.2 2.4C0.5 0.9 1.6 0 3.1 0C4.9 0 6 1.1 6 2.7C6 5.2 0.6 7 0 10H6.2
            3 6.2 M0.3 1.8C0.8 0.7 1.8 0 3 0C4.7 0 5.8 0.9 5.8 2.4C5.8 3.9 4.6 4.7 2.6 4.7C4.8 4.7 6.2 5.7 6.2 7.3C6.2 9 4.9 10 3.1 10C1.6 10 0.5 9.3 0 7.9
            4 6.6 M4.8 10V0L0 7.2H6.6
            5 6.2 M5.6 0H0.8L0.4 4.7C1 4.1 1.9 3.8 2.9 3.8C4.9 3.8 6.2 5 6.2 6.8C6.2 8.8 4.9 10 3 10C1.5 10 0.5 9.3 0 8
            6 6.3 M5.6 1.6C5 0.6 4.2 0 3.2 0C1.1 0 0 2.1 0 5.6C0 8.5 1.1 10 3.2 10C5.1 10 6.3 8.7 6.3 6.8C6.3 4.9 5.1 3.8 3.3 3.8C1.6 3.8 0.3 4.9 0 6.4
            7 6.2 M0 0H6.2L2.2 10
            8 6.2 M3.1 0C4.8 0 5.8 0.9 5.8 2.4C5.8 3.8 4.7 4.7 3.1 4.7C1.5 4.7 0.4 3.8 0.4 2.4C0.4 0.9 1.4 0 3.1 0ZM3.1 4.7C5.1 4.7 6.2 5.7 6.2 7.3C6.2 9 5 10 3.1 10C1.2 10 0 9 0 7.3C0 5.7 1.1 4.7 3.1 4.7Z
            9 6.3 M0.7 8.4C1.3 9.4 2.1 10 3.1 10C5.2 10 6.3 7.9 6.3 4.4C6.3 1.5 5.2 0 3.1 0C1.2 0 0 1.3 0 3.2C0 5.1 1.2 6.2 3 6.2C4.7 6.2 6 5.1 6.3 3.6
            """);

    /** A mark, how wide it is, its path about the middle of a capital. */
    private static final Map<String, Glyph> MARKS = read("""
            \u0300 2 M-1.3 -4.6L0.7 -3.2
            \u0301 2 M1.3 -4.6L-0.7 -3.2
            \u0302 3.6 M-1.8 -3L0 -4.8L1.8 -3
            \u0303 4 M-2 -3.2C-1 -5.2 1 -2.4 2 -4.4
            \u0304 3.6 M-1.8 -3.6H1.8
            \u0307 0 M0 -3.6V-3.5
            \u0308 3.4 M-1.7 -3.6V-3.5M1.7 -3.6V-3.5
            \u030a 3 M0 -5.3A1.5 1.5 0 0 1 0 -2.3A1.5 1.5 0 0 1 0 -5.3Z
            \u030b 3.8 M-1.6 -3.1L-0.4 -4.7M1 -3.1L2.2 -4.7
            \u030c 3.6 M-1.8 -4.8L0 -3L1.8 -4.8
            \u0327 2 M0 10V11.6C1.4 11.8 1.4 13.6 -0.8 13.4
            """);

    private Alphabet() {}

    /** Whether all of the letters are in it. */
    static boolean has(Letters letters) {
        return letters.clusters().stream()
                .allMatch(cluster -> base(cluster).isPresent() && marks(cluster).allMatch(MARKS::containsKey));
    }

    /** Letters that are in it, as lines around a middle; of the size that goes with so many of them. */
    static List<Patch> sewn(Letters letters, String colour, double middle, double down, double room) {
        List<Placed> line = new ArrayList<>();
        double width = -BETWEEN;
        for (String cluster : letters.clusters()) {
            Glyph base = base(cluster).orElseThrow();
            double left = width + BETWEEN;
            line.add(new Placed(base, left, 0));
            double lower = Character.isLowerCase(cluster.charAt(0)) ? LOWER : 0;
            marks(cluster)
                    .forEach(mark -> Optional.ofNullable(MARKS.get(mark))
                            .map(glyph -> new Placed(glyph, left + base.width / 2, mark.equals(CEDILLA) ? 0 : lower))
                            .ifPresent(line::add));
            width = left + base.width;
        }
        double wanted = CAPITALS.get(letters.number() - 1) * room / HEIGHT;
        double scale = Math.min(wanted, WIDEST * room / (width + WIDTH_OF_LINE));
        double left = middle - width / 2 * scale;
        double top = down - HEIGHT / 2 * scale;
        Stitching thread = Stitching.line(colour, WIDTH_OF_LINE).roundEnded();
        return line.stream()
                .map(each -> Patch.sewn(each.glyph.path, thread)
                        .at(new Place(left + each.right * scale, top + each.down * scale, scale)))
                .toList();
    }

    private static Stream<String> marks(String cluster) {
        return cluster.substring(1).codePoints().mapToObj(Character::toString);
    }

    /** An i gives its dot away to the mark that it gets. */
    private static Optional<Glyph> base(String cluster) {
        String first = cluster.substring(0, 1);
        return Optional.ofNullable(GLYPHS.get(first.equals("i") && cluster.length() > 1 ? DOTLESS : first));
    }

    private static Map<String, Glyph> read(String table) {
        Map<String, Glyph> glyphs = new HashMap<>();
        table.lines().forEach(line -> {
            String[] cells = line.split(" ", 3);
            glyphs.put(cells[0], new Glyph(Double.parseDouble(cells[1]), cells[2]));
        });
        return Map.copyOf(glyphs);
    }

    private record Glyph(double width, String path) {}

    private record Placed(Glyph glyph, double right, double down) {}
}

package io.guildhall.recognition.art;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A drawing as the JDK paints it: an opinion that is not ours on how it looks. Not for letters that fonts draw. */
final class ByTheJdk {
    private static final Pattern COMMAND = Pattern.compile("([MLHVQCAZ])([^MLHVQCAZ]*)");
    private static final Pattern TRANSFORM = Pattern.compile("translate\\((\\S+) (\\S+)\\) scale\\((\\S+)\\)");
    private static final int SIZE_OF_SEWING = 64;

    private ByTheJdk() {}

    static BufferedImage painted(String svg, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale((double) size / SIZE_OF_SEWING, (double) size / SIZE_OF_SEWING);
        for (Element element : Drawn.from(svg).elements()) {
            if (element.getLocalName().equals("path")) {
                paint(element, graphics);
            }
        }
        graphics.dispose();
        return image;
    }

    private static void paint(Element element, Graphics2D graphics) {
        AffineTransform before = graphics.getTransform();
        Matcher placed = TRANSFORM.matcher(element.getAttribute("transform"));
        if (placed.matches()) {
            graphics.translate(Double.parseDouble(placed.group(1)), Double.parseDouble(placed.group(2)));
            graphics.scale(Double.parseDouble(placed.group(3)), Double.parseDouble(placed.group(3)));
        }
        Path2D outline = outline(element.getAttribute("d"));
        if (!element.getAttribute("fill").equals("none")) {
            graphics.setColor(colour(element.getAttribute("fill")));
            graphics.fill(outline);
        }
        if (element.hasAttribute("stroke")) {
            graphics.setColor(colour(element.getAttribute("stroke")));
            graphics.setStroke(stroke(element, outline));
            graphics.draw(outline);
        }
        graphics.setTransform(before);
    }

    private static BasicStroke stroke(Element element, Shape outline) {
        float width = Float.parseFloat(element.getAttribute("stroke-width"));
        int ends =
                element.getAttribute("stroke-linecap").equals("round") ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        if (!element.hasAttribute("stroke-dasharray")) {
            return new BasicStroke(width, ends, BasicStroke.JOIN_ROUND);
        }
        float unit = (float) (length(outline) / Double.parseDouble(element.getAttribute("pathLength")));
        String[] dashes = element.getAttribute("stroke-dasharray").split(" ");
        String from = element.getAttribute("stroke-dashoffset");
        return new BasicStroke(
                width,
                ends,
                BasicStroke.JOIN_ROUND,
                1,
                new float[] {Float.parseFloat(dashes[0]) * unit, Float.parseFloat(dashes[1]) * unit},
                from.isEmpty() ? 0 : Float.parseFloat(from) * unit);
    }

    private static double length(Shape outline) {
        double length = 0;
        double[] at = new double[6];
        Point2D here = new Point2D.Double();
        Point2D begin = new Point2D.Double();
        for (PathIterator flat = outline.getPathIterator(null, 0.001); !flat.isDone(); flat.next()) {
            int kind = flat.currentSegment(at);
            Point2D next = kind == PathIterator.SEG_CLOSE ? begin : new Point2D.Double(at[0], at[1]);
            if (kind == PathIterator.SEG_MOVETO) {
                begin = next;
            } else {
                length += here.distance(next);
            }
            here = next;
        }
        return length;
    }

    private static Path2D outline(String data) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Matcher commands = COMMAND.matcher(data);
        while (commands.find()) {
            double[] to = Stream.of(commands.group(2).strip().split(" +"))
                    .filter(number -> !number.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            switch (commands.group(1)) {
                case "M" -> path.moveTo(to[0], to[1]);
                case "H" -> path.lineTo(to[0], path.getCurrentPoint().getY());
                case "V" -> path.lineTo(path.getCurrentPoint().getX(), to[0]);
                case "Q" -> path.quadTo(to[0], to[1], to[2], to[3]);
                case "C" -> path.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                case "A" -> path.append(arc(path.getCurrentPoint(), to), true);
                case "Z" -> path.closePath();
                default -> path.lineTo(to[0], to[1]);
            }
            for (int more = 2; more < to.length && "ML".contains(commands.group(1)); more += 2) {
                path.lineTo(to[more], to[more + 1]);
            }
        }
        return path;
    }

    /** Of a circle through both ends: the middle is found by turning the half way between them. */
    private static Arc2D arc(Point2D from, double[] to) {
        double apart = from.distance(to[5], to[6]);
        double radius = Math.max(to[0], apart / 2);
        double height = Math.sqrt(radius * radius - apart * apart / 4);
        boolean isRight = (to[3] != 0) != (to[4] != 0);
        double x = (from.getX() + to[5]) / 2 + (isRight ? -1 : 1) * height * (to[6] - from.getY()) / apart;
        double y = (from.getY() + to[6]) / 2 + (isRight ? 1 : -1) * height * (to[5] - from.getX()) / apart;
        double begin = Math.toDegrees(-Math.atan2(from.getY() - y, from.getX() - x));
        double end = Math.toDegrees(-Math.atan2(to[6] - y, to[5] - x));
        double turn = end - begin;
        if (to[4] != 0) {
            turn = turn > 0 ? turn - 360 : turn;
        } else {
            turn = turn < 0 ? turn + 360 : turn;
        }
        return new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, begin, turn, Arc2D.OPEN);
    }

    private static Color colour(String hex) {
        return Color.decode(hex.length() == 4 ? hex.replaceAll("[0-9a-f]", "$0$0") : hex);
    }
}

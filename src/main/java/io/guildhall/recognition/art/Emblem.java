package io.guildhall.recognition.art;

/**
 * What is drawn in the middle of a badge, in a square of 24: lines that are stroked, and solid parts that are filled as well. Each is to be
 * recognised when the whole badge is 24 px wide.
 *
 * <p>The names are kept in the codes of designs, so they never change.
 */
public enum Emblem implements Mark {
    /** An open hand: help that was given. */
    HAND(
            "M8.2 14.5L3.2 11.2M9.7 12L7.4 4.4M12.4 11.5V2.8M15 12L17.2 4.6M16.6 14L20.6 8.8",
            "M8.2 14.2L9.8 11.8H15L16.8 14L15.6 19.5Q12.4 22 9.8 19.5Z"),
    /** A lantern: light on somebody's way. */
    LANTERN(
            "M12 1.5V4M5.5 8L12 4L18.5 8ZM7 8V18M17 8V18M5.5 18H18.5V21.2H5.5ZM1.8 13H3.2M20.8 13H22.2",
            "M12 10.8Q13.8 13.2 12 15.2Q10.2 13.2 12 10.8Z"),
    /** A knot of four loops: what held or was untied. */
    KNOT(
            "M15.5 13.5V5.5A3.5 3.5 0 0 0 8.5 5.5V6.5M8.5 10.5V18.5A3.5 3.5 0 0 0 15.5 18.5V17.5M10.5 15.5H18.5A3.5 3.5 0 0 0 18.5 8.5H17.5M13.5 8.5H5.5A3.5 3.5 0 0 0 5.5 15.5H6.5",
            ""),
    /** A seedling: something began. */
    SEEDLING(
            "M12 21V11.5M6.5 21H17.5",
            "M12 15C11.5 10.5 8.5 8 3 8C3.5 13 7 15.5 12 15ZM12 11.5C12 6 15.5 3 21 3C21 8.5 17.5 11.5 12 11.5Z"),
    /** A bridge: two sides that met. */
    BRIDGE("M1.5 16.5H22.5M6.5 5V20.5M17.5 5V20.5M1.5 12.5Q5 11 6.5 5.5Q8 12 12 12Q16 12 17.5 5.5Q19 11 22.5 12.5", ""),
    /** An open book: knowledge written down. */
    BOOK("M12 7.2Q8 4.2 2.5 5V18.2Q8 17.6 12 20.4Q16 17.6 21.5 18.2V5Q16 4.2 12 7.2ZM12 7.2V20", ""),
    /** A compass: a direction found for others. */
    COMPASS("M12 2.5A9.5 9.5 0 0 1 12 21.5A9.5 9.5 0 0 1 12 2.5Z", "M16.2 7.8L13.6 13.6L7.8 16.2L10.4 10.4Z"),
    /** An anvil: a tool made. */
    ANVIL("", "M2.5 7H7V5.5H21.5V8.5Q15.5 9.5 15.5 13.5L18.5 16.5V19H7V16.5L10 13.5V12Q4 12 2.5 7Z"),
    /** A quill: a story told. */
    QUILL("M4 20.8L14.2 9.8M12.5 20.8H20M19.8 3C12 3.5 7.8 8 7 17L12 16.4L13.4 13.8L16.6 12.8Q19.4 9 19.8 3Z", ""),
    /** A key: something opened or handed on. */
    KEY(
            "M7.8 11.4A4.8 4.8 0 0 1 7.8 21A4.8 4.8 0 0 1 7.8 11.4ZM11.4 12.8L20.8 3.4M17.2 7L20.6 10.4M13.8 10.4L16.4 13",
            ""),
    /** A bell: people called together. */
    BELL("M12 2.5V5M12 5A6 6 0 0 1 18 11V15L20.5 18H3.5L6 15V11A6 6 0 0 1 12 5ZM10 21.5H14", ""),
    /** A ball of yarn: strands brought together. */
    YARN(
            "M11 2.5A8.5 8.5 0 0 1 11 19.5A8.5 8.5 0 0 1 11 2.5ZM3.6 14.6Q5.5 6.8 13.4 3.4M7.2 18.2Q9 9.8 18.2 7.2M11 19.5Q17 22.5 22 20",
            ""),
    /** A beehive: a place well kept. */
    BEEHIVE("M12 3C17 3 20 10 20 20.5H4C4 10 7 3 12 3ZM6 9.2H18M4.6 14.6H19.4", "M10.8 20.5V18.6H13.2V20.5Z"),
    /** Two speech bubbles: a talk. */
    SPEECH("M2.5 3.5H15.5V12H8.5L5 15.2V12H2.5ZM19 9H21.5V17.5H19V20.8L15.5 17.5H9.5", ""),
    /** A ladder: a step further. */
    LADDER("M8.5 2.5L6.5 21.5M15.5 2.5L17.5 21.5M8.2 6H15.8M7.7 11H16.3M7.2 16H16.8", ""),
    /** Two rings, one through the other: a pair that met. */
    RINGS("M9.8 17.58A5.8 5.8 0 1 1 13.5 14.36M14.2 6.42A5.8 5.8 0 1 1 10.5 9.64", ""),
    /** An open door: a welcome. */
    DOOR("M5.5 20.5V2.8H18.5V20.5M2.2 20.5H21.8", "M5.5 2.8L13.6 5.6V22.8L5.5 20.5ZM10.6 11.5A2 2 0 1 0 10.61 11.5Z"),
    /** A heart: thanks. */
    HEART(
            "",
            "M12 19.8C6 15.4 3.4 12.2 3.4 9C3.4 4.6 9.4 3.2 12 7.4C14.6 3.2 20.6 4.6 20.6 9C20.6 12.2 18 15.4 12 19.8Z");

    private final String lines;
    private final String solid;

    Emblem(String lines, String solid) {
        this.lines = lines;
        this.solid = solid;
    }

    /** What is stroked, as an SVG path; blank where all of it is solid. */
    String lines() {
        return lines;
    }

    /** What is stroked and filled, as an SVG path; blank where all of it is lines. */
    String solid() {
        return solid;
    }
}

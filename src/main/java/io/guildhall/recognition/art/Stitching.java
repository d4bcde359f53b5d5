package io.guildhall.recognition.art;

/**
 * How a line is sewn along an outline. Corners are always round.
 *
 * @param colour as SVG has it
 * @param width as wide as it is before the outline is put into its place
 * @param isRoundEnded whether it goes on around its ends
 * @param dashes in which pieces
 */
record Stitching(String colour, double width, boolean isRoundEnded, Dashes dashes) {
    /**
     * Pieces of a line with gaps between them.
     *
     * @param around how long the whole line is taken to be, whatever it is; 0 for a line without gaps
     * @param piece how long a piece is, in that measure
     * @param gap how long a gap is
     * @param from where in the first piece the line begins
     */
    record Dashes(int around, double piece, double gap, double from) {
        static final Dashes NONE = new Dashes(0, 0, 0, 0);
    }

    static Stitching line(String colour, double width) {
        return new Stitching(colour, width, false, Dashes.NONE);
    }

    Stitching roundEnded() {
        return new Stitching(colour, width, true, dashes);
    }

    Stitching dashed(Dashes into) {
        return new Stitching(colour, width, isRoundEnded, into);
    }

    /** As attributes of an element. */
    String svg() {
        String line = " stroke=\"" + colour + "\" stroke-width=\"" + Patch.number(width)
                + "\" stroke-linejoin=\"round\"" + (isRoundEnded ? " stroke-linecap=\"round\"" : "");
        if (dashes.around == 0) {
            return line;
        }
        return line + " pathLength=\"" + dashes.around + "\" stroke-dasharray=\"" + Patch.number(dashes.piece) + " "
                + Patch.number(dashes.gap) + "\""
                + (dashes.from == 0 ? "" : " stroke-dashoffset=\"" + Patch.number(dashes.from) + "\"");
    }
}

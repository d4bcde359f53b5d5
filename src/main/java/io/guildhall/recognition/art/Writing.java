package io.guildhall.recognition.art;

/**
 * Letters that are left to the fonts of whoever looks, since we have no drawing of them.
 *
 * @param down where the line is that they stand on
 * @param size of the font
 */
record Writing(Letters letters, double middle, double down, double size, String colour) implements Part {
    @Override
    public String svg() {
        return "<text x=\"" + Patch.number(middle) + "\" y=\"" + Patch.number(down) + "\" fill=\"" + colour
                + "\" text-anchor=\"middle\" font-family=\"sans-serif\" font-weight=\"700\" font-size=\""
                + Patch.number(size) + "\">" + Words.escaped(letters.text(), Picture.TITLE_MAX) + "</text>";
    }
}

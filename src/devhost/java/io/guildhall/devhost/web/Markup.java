package io.guildhall.devhost.web;

/** HTML that is already safe to print; everything else is escaped by the templates. */
record Markup(String html) {
    @Override
    public String toString() {
        return html;
    }
}

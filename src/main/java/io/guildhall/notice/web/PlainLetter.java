package io.guildhall.notice.web;

/** A letter as plain text. */
final class PlainLetter {
    private PlainLetter() {}

    static String of(LetterView view) {
        StringBuilder text = new StringBuilder();
        for (LetterLineView line : view.lines()) {
            text.append(line.sentence()).append("\n");
            line.quote()
                    .replaceAll("\\R", "\n")
                    .lines()
                    .forEach(each -> text.append("> ").append(each).append("\n"));
            line.more().forEach(each -> text.append(each).append("\n"));
            text.append(line.button()).append(": ").append(line.href()).append("\n");
            text.append(line.why()).append("\n\n");
        }
        if (!view.more().isEmpty()) {
            text.append(view.more()).append(": ").append(view.moreHref()).append("\n\n");
        }
        return text.append("-- \n")
                .append(view.off())
                .append(": ")
                .append(view.offHref())
                .append("\n")
                .toString();
    }
}

package io.guildhall.kernel.web;

import io.guildhall.kernel.Texts;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/**
 * Texts in the viewer's language, for templates and for the code that fills them. Templates call only {@code text}; everything that needs
 * a plural or a list is put together in Java. What is put in cannot rearrange the sentence around it.
 */
public final class Words {
    private final Texts texts;

    public Words(Texts texts) {
        this.texts = texts;
    }

    /** The text of a key; the key itself where there is none. */
    public String text(String key) {
        return texts.text(key);
    }

    /** The text with one argument put in. */
    public String text(String key, Object argument) {
        return texts.text(key, isolated(argument));
    }

    /** The text with two arguments put in. */
    public String text(String key, Object first, Object second) {
        return texts.text(key, isolated(first), isolated(second));
    }

    /** The text with three arguments put in. */
    public String text(String key, Object first, Object second, Object third) {
        return texts.text(key, isolated(first), isolated(second), isolated(third));
    }

    /** A number with its noun: the text of {@code <key>.none}, {@code <key>.one} or {@code <key>.many}, the number being {@code {0}}. */
    public String count(String key, int number) {
        return texts.text(key + "." + form(number), number);
    }

    /** The viewer's language. */
    public Locale locale() {
        return texts.locale();
    }

    /** A whole number as people of the viewer's language write it. */
    public String number(int number) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(number);
    }

    /** A share, in hundredths; {@code 1} is all. */
    public String share(double share) {
        return NumberFormat.getPercentInstance(texts.locale()).format(share);
    }

    /** Names as a sentence has them: "Ana", "Ana and Ben", "Ana, Ben and 12 others". {@code others} are those not named. */
    public String names(List<String> people, int others) {
        List<String> names = people.stream().map(Isolate::of).toList();
        if (others > 0) {
            return texts.text("guildhall.names.others." + form(others), String.join(", ", names), others);
        }
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return texts.text("guildhall.names.and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    private static Object isolated(Object argument) {
        return argument instanceof String text ? Isolate.of(text) : argument;
    }

    private static String form(int number) {
        return number == 0 ? "none" : number == 1 ? "one" : "many";
    }
}

package io.guildhall.review;

import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What two people have gone through for a hand-over: topics that every community has, and what they added.
 *
 * @param done the topics that they are through with
 * @param items what they added, at most {@value #ITEMS_MAX}
 */
public record Checklist(Set<HandOverTopic> done, List<Item> items) {
    public static final int ITEMS_MAX = 30;
    public static final int ITEM_MAX = 200;
    /** The field error of more items than anybody goes through. */
    static final String TOO_MANY = "field.too-many-items";

    private static final String TOPIC = "T";
    private static final String OPEN = "-";
    private static final String DONE = "+";

    public Checklist {
        done = Set.copyOf(done);
        items = List.copyOf(items);
    }

    /** Something that they added, in a line. */
    public record Item(String text, boolean done) {}

    /** Nothing gone through, nothing added. */
    static Checklist none() {
        return new Checklist(Set.of(), List.of());
    }

    /** Without blanks around. */
    Checklist stripped() {
        return new Checklist(
                done,
                items.stream()
                        .map(item -> new Item(item.text().strip(), item.done()))
                        .toList());
    }

    /** What is wrong with it. */
    List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>();
        if (items.size() > ITEMS_MAX) {
            problems.add(new FieldError("items", TOO_MANY, List.of(ITEMS_MAX)));
        }
        for (int place = 0; place < items.size(); place++) {
            TextRule.neededLine("items[" + place + "].text", ITEM_MAX)
                    .problem(items.get(place).text())
                    .ifPresent(problems::add);
        }
        return problems;
    }

    /** A line for each, as it is kept. */
    public String text() {
        Stream<String> topics = done.stream().sorted().map(topic -> TOPIC + topic.name());
        Stream<String> added = items.stream().map(item -> (item.done() ? DONE : OPEN) + item.text());
        return String.join("\n", Stream.concat(topics, added).toList());
    }

    /** Reads what {@link #text} wrote. */
    public static Checklist parse(String text) {
        Set<HandOverTopic> done = EnumSet.noneOf(HandOverTopic.class);
        List<Item> items = new ArrayList<>();
        text.lines().forEach(line -> {
            String rest = line.substring(1);
            if (line.startsWith(TOPIC)) {
                done.add(HandOverTopic.valueOf(rest));
            } else {
                items.add(new Item(rest, line.startsWith(DONE)));
            }
        });
        return new Checklist(done, items);
    }
}

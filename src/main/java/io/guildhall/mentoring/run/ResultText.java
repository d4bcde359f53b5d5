package io.guildhall.mentoring.run;

import io.guildhall.mentoring.enrolment.EnrolmentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what a run found in lines {@code name=value}, and reads it again; lists have their parts between blanks, and names come last. */
final class ResultText {
    private static final String GROUP = "group";
    private static final String WANTED = "wanted";
    private static final int GROUP_WORDS = 5;
    private static final String PINS = "pins";
    private static final String LOST = "lost";

    private ResultText() {}

    static String write(Result result) {
        List<String> lines = new ArrayList<>(List.of(
                "givers=" + result.givers(),
                "places=" + result.places(),
                "takers=" + result.takers(),
                "served=" + result.served(),
                "pairs=" + result.pairs(),
                "points=" + result.points(),
                "least=" + result.least(),
                "wishes=" + joined(result.wishes()),
                "loads=" + joined(result.loads()),
                "gini=" + result.gini(),
                "waited=" + result.waitedBefore().inAll() + " "
                        + result.waitedBefore().served(),
                "dropped=" + result.dropped()));
        result.groups()
                .forEach(each -> lines.add(GROUP + "=" + each.by() + " " + each.inAll() + " " + each.served() + " "
                        + each.behind() + " " + escaped(each.name())));
        result.wanted().forEach(each -> lines.add(WANTED + "=" + each.skill() + " " + each.more()));
        result.followed()
                .pins()
                .ifPresent(pins -> lines.add(PINS + "=" + pins.text().replace('\n', ';')));
        result.followed().dropped().forEach(each -> lines.add(LOST + "=" + words(each)));
        return String.join("\n", lines);
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String words(DroppedPin dropped) {
        return dropped.pin().giver().value() + " " + dropped.pin().taker().value() + " " + dropped.why();
    }

    private static String escaped(String name) {
        return name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < escaped.length(); at++) {
            char letter = escaped.charAt(at);
            if (letter == '\\' && at + 1 < escaped.length()) {
                at++;
                letter = escaped.charAt(at) == 'n' ? '\n' : escaped.charAt(at) == 'r' ? '\r' : escaped.charAt(at);
            }
            plain.append(letter);
        }
        return plain.toString();
    }

    static Result read(String text) {
        Map<String, List<String>> lines = new HashMap<>();
        text.lines().filter(line -> line.contains("=")).forEach(line -> {
            int at = line.indexOf('=');
            lines.computeIfAbsent(line.substring(0, at), name -> new ArrayList<>())
                    .add(line.substring(at + 1));
        });
        List<Integer> waited = numbers(lines, "waited");
        return new Result(
                number(lines, "givers"),
                number(lines, "places"),
                number(lines, "takers"),
                number(lines, "served"),
                number(lines, "pairs"),
                of(lines, "points").mapToLong(Long::parseLong).findFirst().orElse(0),
                number(lines, "least"),
                numbers(lines, "wishes"),
                numbers(lines, "loads"),
                number(lines, "gini"),
                waited.size() < 2 ? new Result.Waited(0, 0) : new Result.Waited(waited.get(0), waited.get(1)),
                of(lines, GROUP)
                        .map(line -> line.split(" ", GROUP_WORDS))
                        .map(words -> new Result.Group(
                                Result.By.valueOf(words[0]),
                                plain(words[4]),
                                Integer.parseInt(words[1]),
                                Integer.parseInt(words[2]),
                                Boolean.parseBoolean(words[3])))
                        .toList(),
                of(lines, WANTED)
                        .map(line -> line.split(" "))
                        .map(words -> new Result.Wanted(Long.parseLong(words[0]), Integer.parseInt(words[1])))
                        .toList(),
                number(lines, "dropped"),
                new Followed(
                        of(lines, PINS)
                                .map(line -> Pins.parse(line.replace(';', '\n')))
                                .findFirst(),
                        of(lines, LOST).map(ResultText::dropped).toList()));
    }

    private static DroppedPin dropped(String line) {
        String[] words = line.split(" ");
        return new DroppedPin(
                new Pin(new EnrolmentId(Long.parseLong(words[0])), new EnrolmentId(Long.parseLong(words[1]))),
                DroppedPin.Why.valueOf(words[2]));
    }

    private static Stream<String> of(Map<String, List<String>> lines, String name) {
        return lines.getOrDefault(name, List.of()).stream();
    }

    private static int number(Map<String, List<String>> lines, String name) {
        return of(lines, name).mapToInt(Integer::parseInt).findFirst().orElse(0);
    }

    private static List<Integer> numbers(Map<String, List<String>> lines, String name) {
        return of(lines, name)
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .filter(word -> !word.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}

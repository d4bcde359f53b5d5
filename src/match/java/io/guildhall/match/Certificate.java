package io.guildhall.match;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A certificate as JSON: the objective, the pairs with their scores, and the prices that prove them. One line for each pair and each person, in the order
 * of names, so that the same instance always gives the same bytes.
 */
final class Certificate {
    private static final String PAIRS = "pairs";
    private static final String MENTORS = "mentors";

    private final Map<?, ?> content;

    private Certificate(Map<?, ?> content) {
        this.content = content;
    }

    /** The certificate is well written but proves nothing; the message says why. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message);
        }
    }

    static Certificate read(String file, String text) throws BadInput {
        if (Json.read(file, text) instanceof Map<?, ?> map) {
            return new Certificate(map);
        }
        throw new BadInput(file, 1, "a certificate is an object");
    }

    static String write(Instance instance, Objective objective, Round round) {
        int[] pairs = round.pairs();
        Writer writer = new Writer();
        writer.out.append("{\n\"kind\": ").append(Json.quoted(instance.peers ? "peers" : MENTORS));
        writer.out.append(",\n\"objective\": ").append(Json.quoted(objective.word()));
        writer.out.append(",\n\"matched\": ").append(pairs.length);
        writer.out.append(",\n\"total\": ").append(total(instance, pairs));
        writer.begin(PAIRS);
        for (int at = 0; at < pairs.length; at++) {
            writer.line("{\"mentor\": " + Json.quoted(instance.mentors[instance.mentorOf[pairs[at]]]) + ", \"mentee\": "
                    + Json.quoted(instance.mentees[instance.menteeOf[pairs[at]]]) + ", \"score\": "
                    + instance.scores[pairs[at]]
                    + (instance.peers ? "}" : ", \"price\": " + round.besides(at) + "}"));
        }
        writer.end();
        round.writePrices(writer);
        return writer.out.append("\n}\n").toString();
    }

    static long total(Instance instance, int[] pairs) {
        return Arrays.stream(pairs).mapToLong(pair -> instance.scores[pair]).sum();
    }

    /** The objective that it was made for. */
    Objective objective() throws Wrong {
        return Objective.of(text(content, "objective")).orElseThrow(() -> new Wrong("its objective is none"));
    }

    void expectKind(Instance instance) throws Wrong {
        if (!text(content, "kind").equals(instance.peers ? "peers" : MENTORS)) {
            throw new Wrong("it is not for " + (instance.peers ? "peers" : "mentors and mentees"));
        }
    }

    /** How many pairs it says that it has. */
    long matched() throws Wrong {
        return number(content, "matched");
    }

    /** What it says that the scores add up to. */
    long total() throws Wrong {
        return number(content, "total");
    }

    /** A pair with the number in the instance, and what it costs besides. */
    record Pair(int number, long price) {}

    /** The pairs, each of which must be one of the instance, with its score. By number. */
    Pair[] pairs(Instance instance) throws Wrong {
        List<?> list = list(content, PAIRS);
        Pair[] pairs = new Pair[list.size()];
        for (int at = 0; at < pairs.length; at++) {
            Map<?, ?> entry = entry(list.get(at));
            String mentor = text(entry, "mentor");
            String mentee = text(entry, "mentee");
            int number = instance.pair(mentor, mentee)
                    .orElseThrow(() -> new Wrong("a pair of " + mentor + " and " + mentee + " may not be formed"));
            if (number(entry, "score") != instance.scores[number]) {
                throw new Wrong("the pair of " + mentor + " and " + mentee + " has another score");
            }
            pairs[at] = new Pair(number, instance.peers ? 0 : number(entry, "price"));
        }
        Arrays.sort(pairs, java.util.Comparator.comparingInt(Pair::number));
        return pairs;
    }

    /** The price of each of these people, who must all be there once. */
    long[] prices(String name, String[] people) throws Wrong {
        List<?> list = list(content, name);
        if (list.size() != people.length) {
            throw new Wrong("it has prices of " + list.size() + " " + name + ", not of " + people.length);
        }
        long[] prices = new long[people.length];
        boolean[] seen = new boolean[people.length];
        for (Object one : list) {
            Map<?, ?> entry = entry(one);
            int person = person(text(entry, "person"), people);
            if (seen[person]) {
                throw new Wrong(people[person] + " has two prices");
            }
            seen[person] = true;
            prices[person] = number(entry, "price");
        }
        return prices;
    }

    static int person(Object name, String[] people) throws Wrong {
        int person = name instanceof String text ? Arrays.binarySearch(people, text) : -1;
        if (person < 0) {
            throw new Wrong(name + " is nobody there");
        }
        return person;
    }

    List<?> list(String name) throws Wrong {
        return list(content, name);
    }

    static Map<?, ?> entry(Object value) throws Wrong {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new Wrong("something in a list is no object");
    }

    static List<?> list(Map<?, ?> of, String name) throws Wrong {
        if (of.get(name) instanceof List<?> list) {
            return list;
        }
        throw new Wrong("the list " + name + " is missing");
    }

    static long number(Map<?, ?> of, String name) throws Wrong {
        if (of.get(name) instanceof Long number) {
            return number;
        }
        throw new Wrong("a number is missing: " + name);
    }

    private static String text(Map<?, ?> of, String name) throws Wrong {
        if (of.get(name) instanceof String text) {
            return text;
        }
        throw new Wrong("a text is missing: " + name);
    }

    /** Writes lists of objects, each on a line of its own. */
    static final class Writer {
        private final StringBuilder out = new StringBuilder();
        private boolean first;

        void begin(String name) {
            out.append(",\n").append(Json.quoted(name)).append(": [");
            first = true;
        }

        void line(String object) {
            out.append(first ? "\n" : ",\n").append(object);
            first = false;
        }

        void end() {
            out.append("\n]");
        }

        void prices(String name, String[] people, java.util.function.IntToLongFunction price) {
            begin(name);
            for (int person = 0; person < people.length; person++) {
                line("{\"person\": " + Json.quoted(people[person]) + ", \"price\": " + price.applyAsLong(person) + "}");
            }
            end();
        }
    }
}

package io.guildhall.match;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Who may be paired with whom, as two files say it. People are numbered by their names in order, so that the order of lines does not matter. With peers,
 * both sides of a pair are the same people.
 */
final class Instance {
    static final List<String> SCORES = List.of("mentor", "mentee", "score");
    static final List<String> CAPACITIES = List.of("person", "role", "capacity");
    static final int MOST_CAPACITY = 1_000_000;
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,19}");

    final boolean peers;
    final String[] mentors;
    final String[] mentees;
    final int[] places;
    final int[] demands;

    /** Of each pair, its mentor, its mentee and its score, by mentee and then by mentor; with peers the first of both by name is the mentor. */
    final int[] mentorOf;

    final int[] menteeOf;
    final long[] scores;

    private Instance(Reading reading) throws BadInput {
        peers = reading.peers;
        Map<String, Integer> mentorNumbers = reading.mentors.numbers;
        Map<String, Integer> menteeNumbers = peers ? mentorNumbers : reading.mentees.numbers;
        mentors = sorted(mentorNumbers);
        mentees = peers ? mentors : sorted(menteeNumbers);
        int[] mentorRanks = ranks(mentors, mentorNumbers);
        int[] menteeRanks = ranks(mentees, menteeNumbers);
        int size = reading.size;
        long[] keys = new long[size];
        for (int at = 0; at < size; at++) {
            int mentor = mentorRanks[reading.mentorOf[at]];
            int mentee = menteeRanks[reading.menteeOf[at]];
            boolean turned = peers && mentor > mentee;
            keys[at] = (long) (turned ? mentor : mentee) * mentors.length + (turned ? mentee : mentor);
        }
        long[] inOrder = keys.clone();
        Arrays.sort(inOrder);
        for (int at = 1; at < size; at++) {
            if (inOrder[at] == inOrder[at - 1]) {
                throw twice(reading, keys);
            }
        }
        mentorOf = new int[size];
        menteeOf = new int[size];
        scores = new long[size];
        boolean came = Arrays.equals(inOrder, keys);
        for (int at = 0; at < size; at++) {
            int place = came ? at : Arrays.binarySearch(inOrder, keys[at]);
            mentorOf[place] = (int) (keys[at] % mentors.length);
            menteeOf[place] = (int) (keys[at] / mentors.length);
            scores[place] = reading.scores[at];
        }
        places = new int[mentors.length];
        demands = new int[mentees.length];
        Arrays.setAll(places, at -> peers ? 1 : reading.mentors.capacities.getOrDefault(mentors[at], 1));
        Arrays.setAll(demands, at -> peers ? 1 : reading.mentees.capacities.getOrDefault(mentees[at], 1));
    }

    /**
     * Reads an instance.
     *
     * @param capacities of those who have more than 1; with peers, for whom all are 1, it is only read
     */
    static Instance read(Path scores, Optional<Path> capacities, boolean peers) throws BadInput {
        Reading reading = new Reading(peers, Csv.name(scores));
        if (capacities.isPresent()) {
            String file = Csv.name(capacities.get());
            Csv.read(capacities.get(), CAPACITIES, (line, fields) -> reading.capacity(file, line, fields));
        }
        Csv.read(scores, SCORES, reading::pair);
        return new Instance(reading);
    }

    /** The pair of two people by their names, if they may be paired. */
    OptionalInt pair(String mentor, String mentee) {
        int one = Arrays.binarySearch(mentors, mentor);
        int other = Arrays.binarySearch(mentees, mentee);
        if (one < 0 || other < 0) {
            return OptionalInt.empty();
        }
        int from = firstOf(other);
        int at = Arrays.binarySearch(mentorOf, from, firstOf(other + 1), one);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    private int firstOf(int mentee) {
        int from = 0;
        int to = menteeOf.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (menteeOf[middle] < mentee) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static BadInput twice(Reading reading, long[] keys) {
        Set<Long> before = new HashSet<>();
        int at = 0;
        while (before.add(keys[at])) {
            at++;
        }
        return new BadInput(reading.file, reading.lines[at], "this pair was there before");
    }

    private static String[] sorted(Map<String, Integer> numbers) {
        return new TreeSet<>(numbers.keySet()).toArray(new String[0]);
    }

    /** The place in the order of names for each number in the order of reading. */
    private static int[] ranks(String[] names, Map<String, Integer> numbers) {
        int[] ranks = new int[names.length];
        for (int rank = 0; rank < names.length; rank++) {
            ranks[numbers.get(names[rank])] = rank;
        }
        return ranks;
    }

    static long whole(String file, int line, String field, String what) throws BadInput {
        try {
            if (WHOLE.matcher(field).matches()) {
                return Long.parseLong(field);
            }
        } catch (NumberFormatException tooLarge) {
            throw new BadInput(file, line, what + " " + field + " is too large");
        }
        throw new BadInput(file, line, what + " must be a whole number, not " + (field.isEmpty() ? "empty" : field));
    }

    /** People of one role, numbered as they come, and the capacities of some. */
    private static final class People {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, Integer> capacities = new HashMap<>();

        int number(String name) {
            Integer known = numbers.putIfAbsent(name, numbers.size());
            return known == null ? numbers.size() - 1 : known;
        }
    }

    /** What was read so far. */
    private static final class Reading {
        private final boolean peers;
        private final String file;
        private final People mentors = new People();
        private final People mentees = new People();
        private int[] mentorOf = new int[1024];
        private int[] menteeOf = new int[1024];
        private int[] lines = new int[1024];
        private long[] scores = new long[1024];
        private int size;

        private Reading(boolean peers, String file) {
            this.peers = peers;
            this.file = file;
        }

        void pair(int line, List<String> fields) throws BadInput {
            String mentor = name(file, line, fields.get(0), "mentor");
            String mentee = name(file, line, fields.get(1), "mentee");
            if (mentor.equals(mentee)) {
                throw new BadInput(file, line, mentor + " cannot be paired with themselves");
            }
            if (size == lines.length) {
                mentorOf = Arrays.copyOf(mentorOf, 2 * size);
                menteeOf = Arrays.copyOf(menteeOf, 2 * size);
                lines = Arrays.copyOf(lines, 2 * size);
                scores = Arrays.copyOf(scores, 2 * size);
            }
            mentorOf[size] = mentors.number(mentor);
            menteeOf[size] = (peers ? mentors : mentees).number(mentee);
            scores[size] = whole(file, line, fields.get(2), "the score");
            lines[size++] = line;
        }

        void capacity(String from, int line, List<String> fields) throws BadInput {
            String person = name(from, line, fields.get(0), "person");
            People people = switch (fields.get(1)) {
                case "MENTOR" -> mentors;
                case "MENTEE" -> mentees;
                default -> throw new BadInput(from, line, "the role must be MENTOR or MENTEE, not " + fields.get(1));
            };
            long capacity = whole(from, line, fields.get(2), "the capacity");
            if (capacity < 1 || capacity > MOST_CAPACITY) {
                throw new BadInput(from, line, "the capacity must be from 1 to " + MOST_CAPACITY + ", not " + capacity);
            }
            if (people.capacities.put(person, (int) capacity) != null) {
                throw new BadInput(from, line, person + " has this role on a line before");
            }
            if (!peers) {
                people.number(person);
            }
        }

        private static String name(String from, int line, String field, String what) throws BadInput {
            if (field.isEmpty()) {
                throw new BadInput(from, line, "the " + what + " is missing");
            }
            return field;
        }
    }
}

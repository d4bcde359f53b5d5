package io.guildhall.expertise;

import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The vocabulary, made ready to be asked in people's own words: labels, synonyms, beginnings, short forms, typing slips, several skills at
 * once. Built once, never changed; answers in a few milliseconds for ten thousand skills.
 */
final class SkillIndex {
    /** From here on what was typed is taken for the skill, without asking back. */
    static final double MEANT = 0.7;

    private static final double CERTAIN = 0.93;
    private static final double LEAST = 0.45;
    private static final double OF_A_SYNONYM = 0.99;
    private static final double OF_INITIALS = 0.85;
    private static final double OF_ALL_WORDS = 0.75;
    private static final double TYPED_AS_ONE = 0.98;
    private static final int SPAN_MAX = 4;
    private static final int WORDS_MAX = 12;
    private static final int SKILLS_MAX = 5;
    private static final Pattern SEPARATORS =
            Pattern.compile("[,;|\\n]+|\\s+(?:and|und|or|oder|with|mit|&|/|\\+)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Set<String> FILLING = Set.of(
            "and", "und", "or", "oder", "with", "mit", "in", "of", "the", "der", "die", "das", "for", "fuer", "fur",
            "von", "a");

    private final List<Skill> skills;
    private final List<Name> names = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final Map<SkillId, Skill> byId = new HashMap<>();
    private final Map<String, Skill> bySlug = new HashMap<>();
    private final Map<String, Integer> exact = new HashMap<>();
    private final Set<String> putAside = new HashSet<>();

    private SkillIndex(List<Skill> skills) {
        this.skills = skills;
    }

    /** Those that are offered; what was merged into another is found by the other's synonyms. */
    static SkillIndex of(Collection<Skill> vocabulary) {
        List<Skill> offered = vocabulary.stream()
                .filter(skill -> !skill.archived() && skill.mergedInto().isEmpty())
                .toList();
        SkillIndex index = new SkillIndex(offered);
        vocabulary.forEach(skill -> index.byId.put(skill.id(), skill));
        vocabulary.stream().filter(Skill::archived).forEach(skill -> {
            index.putAside.add(skill.slug());
            skill.synonyms().forEach(synonym -> index.putAside.add(Skill.slug(synonym)));
        });
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < offered.size(); i++) {
            index.add(i, offered.get(i), places);
        }
        places.forEach((word, at) -> index.words.add(new Word(
                word,
                Closeness.letters(word),
                at.stream().mapToInt(each -> each).toArray())));
        return index;
    }

    private void add(int skill, Skill of, Map<String, List<Integer>> places) {
        of.synonyms().forEach(synonym -> bySlug.putIfAbsent(Skill.slug(synonym), of));
        bySlug.put(of.slug(), of);
        name(skill, of.label(), 1, places);
        of.synonyms().forEach(synonym -> name(skill, synonym, OF_A_SYNONYM, places));
    }

    private void name(int skill, String text, double worth, Map<String, List<Integer>> places) {
        for (Wording wording : Wording.of(text)) {
            if (!wording.isEmpty()) {
                names.add(new Name(skill, wording.joined(), Closeness.letters(wording.joined()), worth));
                exact.putIfAbsent(wording.joined(), skill);
                wording.words().stream()
                        .distinct()
                        .forEach(word -> places.computeIfAbsent(word, none -> new ArrayList<>())
                                .add(names.size() - 1));
                String initials = wording.initials();
                if (initials.length() > 1) {
                    names.add(new Name(skill, initials, Closeness.letters(initials), worth * OF_INITIALS));
                }
            }
        }
    }

    /** A skill by number, also one that is put aside. */
    Optional<Skill> find(SkillId skill) {
        return Optional.ofNullable(byId.get(skill));
    }

    /** The skill whose label or synonym a text is, in any case of letters. */
    Optional<Skill> called(String text) {
        return Optional.ofNullable(bySlug.get(Skill.slug(text)));
    }

    /** Whether a text is the label or a synonym of a skill that is put aside. */
    boolean isPutAside(String text) {
        return putAside.contains(Skill.slug(text));
    }

    /** A skill and how close what was typed is to it, 0 to 1. */
    record Match(Skill skill, double closeness) {}

    /** The skills that come closest, the closest first, then by label. */
    List<Match> near(String text, int most) {
        double[] best = new double[skills.size()];
        Wording.of(text).stream().filter(wording -> !wording.isEmpty()).forEach(wording -> weigh(cut(wording), best));
        return top(best, most);
    }

    private List<Match> top(double[] best, int most) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < best.length; i++) {
            if (best[i] >= LEAST) {
                found.add(new Match(skills.get(i), best[i]));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Match::closeness)
                        .reversed()
                        .thenComparing(match -> match.skill().slug()))
                .limit(most)
                .toList();
    }

    /** The skills that somebody means, at most {@value #SKILLS_MAX}, in the order in which they named them. */
    List<Match> meant(String text) {
        List<Match> whole = near(text, 1);
        if (!whole.isEmpty() && whole.get(0).closeness() >= CERTAIN) {
            return whole;
        }
        Map<SkillId, Match> meant = new LinkedHashMap<>();
        for (String part : SEPARATORS.split(text)) {
            Wording.of(part).stream().limit(1).map(SkillIndex::cut).forEach(words -> read(words, meant));
        }
        return meant.values().stream().limit(SKILLS_MAX).toList();
    }

    /** Takes the longest runs of words that are certainly a skill, and what is left as typed together, or else word by word. */
    private void read(Wording wording, Map<SkillId, Match> meant) {
        int open = 0;
        int at = 0;
        int end = wording.words().size();
        while (at < end) {
            int length = certain(wording, at, Math.min(end, at + SPAN_MAX), meant);
            if (length > 0) {
                rest(wording.part(open, at), meant);
                at += length;
                open = at;
            } else {
                at++;
            }
        }
        rest(wording.part(open, end), meant);
    }

    private int certain(Wording wording, int from, int to, Map<SkillId, Match> meant) {
        for (int end = to; end > from; end--) {
            Integer skill = exact.get(wording.part(from, end).joined());
            if (skill != null) {
                meant.putIfAbsent(skills.get(skill).id(), new Match(skills.get(skill), 1));
                return end - from;
            }
        }
        return 0;
    }

    private void rest(Wording rest, Map<SkillId, Match> meant) {
        Optional<Match> together = best(rest).filter(match -> match.closeness() >= MEANT);
        if (together.isPresent()) {
            meant.putIfAbsent(together.get().skill().id(), together.get());
        } else if (rest.words().size() > 1) {
            rest.words().stream()
                    .filter(word -> !FILLING.contains(word))
                    .flatMap(word -> best(new Wording(List.of(word))).stream())
                    .filter(match -> match.closeness() >= MEANT)
                    .forEach(match -> meant.putIfAbsent(match.skill().id(), match));
        }
    }

    private Optional<Match> best(Wording wording) {
        if (wording.isEmpty()) {
            return Optional.empty();
        }
        double[] best = new double[skills.size()];
        weigh(wording, best);
        return top(best, 1).stream().findFirst();
    }

    private static Wording cut(Wording wording) {
        return wording.part(0, Math.min(WORDS_MAX, wording.words().size()));
    }

    private void weigh(Wording typed, double[] best) {
        String joined = typed.joined();
        long letters = Closeness.letters(joined);
        for (Name name : names) {
            double close = Closeness.of(joined, letters, name.joined, name.letters);
            best[name.skill] = Math.max(best[name.skill], name.worth * (close < 1 ? TYPED_AS_ONE * close : 1));
        }
        weighWords(typed, best);
    }

    /** How much of what was typed is in a name, and a little of how much of the name was typed. */
    private void weighWords(Wording typed, double[] best) {
        double[] held = new double[names.size()];
        double[] covered = new double[names.size()];
        double all = 0;
        for (String word : typed.words()) {
            double weight = FILLING.contains(word) ? 1 : word.length();
            all += weight;
            closest(word).forEach((name, close) -> {
                held[name] += weight * close.closeness;
                covered[name] += close.length;
            });
        }
        for (int i = 0; i < held.length; i++) {
            if (held[i] > 0) {
                Name name = names.get(i);
                double share = Math.min(1, covered[i] / name.joined.length());
                double close = held[i] / all * (OF_ALL_WORDS + (1 - OF_ALL_WORDS) * share);
                best[name.skill] = Math.max(best[name.skill], name.worth * Math.min(TYPED_AS_ONE, close));
            }
        }
    }

    /** For each name that has a word like this one how close the closest is. */
    private Map<Integer, Hit> closest(String typed) {
        long letters = Closeness.letters(typed);
        Map<Integer, Hit> closest = new HashMap<>();
        for (Word word : words) {
            double close = Closeness.of(typed, letters, word.text, word.letters);
            if (close > 0) {
                Hit hit = new Hit(close, word.text.length());
                Arrays.stream(word.names)
                        .forEach(name -> closest.merge(
                                name, hit, (one, other) -> one.closeness < other.closeness ? other : one));
            }
        }
        return closest;
    }

    private record Hit(double closeness, int length) {}

    private record Name(int skill, String joined, long letters, double worth) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Word(String text, long letters, int[] names) {}
}

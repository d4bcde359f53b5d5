package io.guildhall.mentoring.criteria;

import io.guildhall.people.Facts;
import io.guildhall.people.SkillId;
import io.guildhall.profile.About;
import io.guildhall.profile.ProfileSkill;
import io.guildhall.profile.SkillKind;
import java.nio.LongBuffer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What people are like, as numbers that can be compared a million times: words are counted through, and {@value #UNKNOWN} stands for what nobody said.
 * Skills, languages, departments and sites have the same numbers in two crowds that were read with the same {@link Numbers}.
 */
final class Traits {
    static final int UNKNOWN = -1;
    private static final int LANGUAGES_OF_A_WORD = Long.SIZE;

    final int size;
    final int[][] offers;
    final int[][] offerLevels;
    final int[][] wants;
    final int[][] wantLevels;
    final int[][] wantPriorities;
    final long[][] languages;
    final int[] favourite;

    /** People with equal languages have equal numbers here, from 0 on; and somebody who has them, by that number. */
    final int[] tongue;

    final int[] speaker;
    /** Minutes east of Greenwich, or {@link Integer#MIN_VALUE}. */
    final int[] minutes;

    /** Rules that keep somebody from everybody, as bits. */
    final int[] kept;

    final int[] seniority;
    final int[] department;
    final int[] site;
    final int[] hours;

    Traits(List<Participant> people, Numbers numbers, Instant now) {
        size = people.size();
        offers = new int[size][];
        offerLevels = new int[size][];
        wants = new int[size][];
        wantLevels = new int[size][];
        wantPriorities = new int[size][];
        languages = new long[size][];
        favourite = filled(UNKNOWN);
        minutes = filled(Integer.MIN_VALUE);
        kept = new int[size];
        seniority = filled(UNKNOWN);
        department = filled(UNKNOWN);
        site = filled(UNKNOWN);
        hours = filled(UNKNOWN);
        for (int i = 0; i < size; i++) {
            About about = people.get(i).about();
            List<ProfileSkill> offered = about.skills(SkillKind.OFFER);
            List<ProfileSkill> wanted = about.skills(SkillKind.WANT);
            offers[i] = numbers(offered, each -> numbers.skill(each.skill()));
            offerLevels[i] = numbers(offered, ProfileSkill::level);
            wants[i] = numbers(wanted, each -> numbers.skill(each.skill()));
            wantLevels[i] = numbers(wanted, ProfileSkill::level);
            wantPriorities[i] = numbers(wanted, ProfileSkill::priority);
            languages[i] = languages(about, numbers);
            if (!about.languages().isEmpty()) {
                favourite[i] = numbers.language(about.languages().get(0));
            }
            minutes[i] = about.zone().map(zone -> numbers.minutes(zone, now)).orElse(Integer.MIN_VALUE);
            hours[i] = about.weeklyHours().orElse(UNKNOWN);
            kept[i] = (people.get(i).here() ? 0 : Rule.NOT_NOW.bit())
                    | (people.get(i).places() > 0 ? 0 : Rule.FULL.bit());
            say(i, people.get(i).facts(), numbers);
        }
        Map<List<Object>, Integer> tongues = new HashMap<>();
        tongue = IntStream.range(0, size)
                .map(i -> tongues.computeIfAbsent(spoken(i), each -> tongues.size()))
                .toArray();
        speaker = new int[tongues.size()];
        for (int i = 0; i < size; i++) {
            speaker[tongue[i]] = i;
        }
    }

    private List<Object> spoken(int i) {
        return List.of(favourite[i], LongBuffer.wrap(languages[i]));
    }

    private void say(int i, Optional<Facts> said, Numbers numbers) {
        said.ifPresent(facts -> {
            seniority[i] = facts.seniority().orElse(UNKNOWN);
            department[i] = numbers.place(facts.department());
            site[i] = numbers.place(facts.site());
        });
    }

    private int[] filled(int with) {
        int[] all = new int[size];
        Arrays.fill(all, with);
        return all;
    }

    private static <T> int[] numbers(List<T> all, Function<T, Integer> number) {
        return all.stream().mapToInt(number::apply).toArray();
    }

    private static long[] languages(About about, Numbers numbers) {
        int[] spoken = numbers(about.languages(), numbers::language);
        int most = Arrays.stream(spoken).max().orElse(-1);
        long[] bits = new long[most / LANGUAGES_OF_A_WORD + (most < 0 ? 0 : 1)];
        for (int each : spoken) {
            bits[each / LANGUAGES_OF_A_WORD] |= 1L << each;
        }
        return bits;
    }

    /** Counts words through in the order in which they come. */
    static final class Numbers {
        private final Map<SkillId, Integer> skills = new HashMap<>();
        private final Map<String, Integer> languages = new HashMap<>();
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<ZoneId, Integer> zones = new HashMap<>();

        int skills() {
            return skills.size();
        }

        int skill(SkillId skill) {
            return skills.computeIfAbsent(skill, each -> skills.size());
        }

        int language(String tag) {
            return languages.computeIfAbsent(tag, each -> languages.size());
        }

        int place(String name) {
            return name.isEmpty() ? UNKNOWN : places.computeIfAbsent(name, each -> places.size());
        }

        int minutes(ZoneId zone, Instant now) {
            return zones.computeIfAbsent(
                    zone, each -> each.getRules().getOffset(now).getTotalSeconds() / 60);
        }
    }
}

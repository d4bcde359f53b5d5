package io.guildhall.mentoring.roulette.web;

import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.PersonalTexts;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.Words;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.roulette.CommonTimes;
import io.guildhall.notice.web.LetterPart;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.people.Skills;
import io.guildhall.profile.About;
import io.guildhall.profile.Profile;
import io.guildhall.profile.ProfileReaders;
import io.guildhall.profile.ProfileSkill;
import io.guildhall.profile.Profiles;
import io.guildhall.profile.SkillKind;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells people who were drawn together whom they meet, what they share, when they could meet, and how to begin: on the page and in the mail. */
@Named
public final class Introductions implements LetterPart {
    /** A prime, so that whoever draws every one, two or four weeks hears all of them before one comes again. */
    static final int QUESTIONS = 13;

    private static final Pattern PAIRING = Pattern.compile("pairing:([0-9]{1,18})");
    private static final int TIMES = 3;

    private final Pairings pairings;
    private final People people;
    private final Profiles profiles;
    private final ProfileReaders readers;
    private final Skills skills;
    private final PersonalTexts languages;
    private final Clock clock;

    @Inject
    public Introductions(
            Pairings pairings,
            People people,
            Profiles profiles,
            ProfileReaders readers,
            Skills skills,
            PersonalTexts languages,
            Clock clock) {
        this.pairings = pairings;
        this.people = people;
        this.profiles = profiles;
        this.readers = readers;
        this.skills = skills;
        this.languages = languages;
        this.clock = clock;
    }

    /** At most six statements for a letter about a draw, none for others. */
    @Override
    public List<String> sentences(UserId reader, Occasion occasion, Texts texts) {
        Matcher named = PAIRING.matcher(occasion.detail());
        return occasion.kind() == OccasionKind.ROULETTE_DRAWN && named.find()
                ? pairings.find(new PairingId(Long.parseLong(named.group(1))))
                        .filter(pairing -> pairing.has(reader))
                        .map(pairing -> sentences(reader, pairing, texts))
                        .orElse(List.of())
                : List.of();
    }

    /** At most four statements. */
    List<String> sentences(UserId reader, Pairing pairing, Texts texts) {
        Words words = new Words(texts);
        Map<UserId, Person> others = pairing.others(reader).stream()
                .map(people::person)
                .collect(Collectors.toMap(Person::id, Function.identity()));
        Map<UserId, Profile> read = readers.readable(
                Viewer.of(reader),
                profiles.of(pairing.parts().stream().map(Part::user).toList()));
        List<String> said = new ArrayList<>();
        List<String> names = pairing.others(reader).stream()
                .map(other -> nameOf(others, other))
                .toList();
        said.add(texts.text("guildhall.mentoring.roulette.with", words.names(names, 0)));
        About own = about(read, reader);
        Map<SkillId, Skill> named =
                skills.of(own.skills().stream().map(ProfileSkill::skill).collect(Collectors.toSet()));
        for (UserId other : pairing.others(reader)) {
            Shared shared = new Shared(own, about(read, other), named);
            shared.skill().ifPresent(both -> said.add(words.text(both.key(), nameOf(others, other), both.label())));
            List<String> spoken = shared.languages(texts.locale());
            if (!spoken.isEmpty()) {
                said.add(texts.text(
                        "guildhall.mentoring.roulette.languages",
                        words.names(List.of(nameOf(others, other)), 0),
                        words.names(spoken, 0)));
            }
        }
        said.add(times(pairing, read, texts));
        said.add(words.text(
                "guildhall.mentoring.roulette.begin",
                texts.text("guildhall.mentoring.roulette.question." + question(start(pairing)))));
        return said;
    }

    private static String nameOf(Map<UserId, Person> others, UserId other) {
        return Optional.ofNullable(others.get(other)).map(Person::name).orElse("");
    }

    private static About about(Map<UserId, Profile> read, UserId user) {
        return Optional.ofNullable(read.get(user)).map(Profile::about).orElse(About.NOTHING);
    }

    private Instant start(Pairing pairing) {
        return pairing.course().start().orElseGet(clock::instant);
    }

    /** Which one it is, from 1: another one each week. */
    static int question(Instant at) {
        return (int) (Duration.between(Instant.EPOCH, at).toDays() / 7 % QUESTIONS) + 1;
    }

    private String times(Pairing pairing, Map<UserId, Profile> read, Texts texts) {
        Collection<ZoneId> zones = pairing.parts().stream()
                .map(part -> about(read, part.user()).zone().orElseGet(() -> languages.zone(part.user())))
                .toList();
        Dates dates = new Dates(texts, clock);
        Words words = new Words(texts);
        List<String> times = CommonTimes.of(zones, start(pairing), TIMES).stream()
                .map(dates::moment)
                .toList();
        return times.isEmpty()
                ? texts.text("guildhall.mentoring.roulette.times.none")
                : words.text(
                        "guildhall.mentoring.roulette.times",
                        String.join("; ", times),
                        texts.zone().getId());
    }

    /** What one says of themselves that fits what the other says. */
    private record Shared(About own, About other, Map<SkillId, Skill> named) {
        /** The key of a sentence, and the word for a skill in it. */
        private record Both(String key, String label) {}

        /** The first that there is: they can help, they can be helped, both know or both want the same. */
        Optional<Both> skill() {
            return both(SkillKind.WANT, SkillKind.OFFER, "guildhall.mentoring.roulette.they-offer")
                    .or(() -> both(SkillKind.OFFER, SkillKind.WANT, "guildhall.mentoring.roulette.they-want"))
                    .or(() -> both(SkillKind.OFFER, SkillKind.OFFER, "guildhall.mentoring.roulette.both-know"))
                    .or(() -> both(SkillKind.WANT, SkillKind.WANT, "guildhall.mentoring.roulette.both-want"));
        }

        private Optional<Both> both(SkillKind mine, SkillKind theirs, String key) {
            Set<SkillId> those =
                    other.skills(theirs).stream().map(ProfileSkill::skill).collect(Collectors.toSet());
            return own.skills(mine).stream()
                    .map(ProfileSkill::skill)
                    .filter(those::contains)
                    .flatMap(skill -> Optional.ofNullable(named.get(skill)).stream())
                    .findFirst()
                    .map(skill -> new Both(key, skill.label()));
        }

        List<String> languages(Locale reader) {
            return own.languages().stream()
                    .filter(other.languages()::contains)
                    .map(tag -> Locale.forLanguageTag(tag).getDisplayName(reader))
                    .toList();
        }
    }
}

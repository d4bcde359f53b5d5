package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Two people, or a circle, in a programme.
 *
 * @param since when it came into its state
 * @param parts who is in it, by user key
 */
public record Pairing(
        PairingId id,
        ProgrammeId programme,
        PairingState state,
        Instant since,
        List<Part> parts,
        Ask ask,
        Course course) {
    /** How long a key is at most. */
    public static final int KEY_MAX = 450;

    public Pairing {
        parts = parts.stream()
                .sorted(Comparator.comparing(part -> part.user().value()))
                .toList();
    }

    /** Whether somebody is in it. */
    public boolean has(UserId user) {
        return part(user).isPresent();
    }

    /** Somebody's part in it. */
    public Optional<Part> part(UserId user) {
        return parts.stream().filter(part -> part.user().equals(user)).findFirst();
    }

    /** Everybody in it but one. */
    public List<UserId> others(UserId user) {
        return parts.stream().map(Part::user).filter(each -> !each.equals(user)).toList();
    }

    /** The key that decides races: the programme and its people while it is open, its number once it is over. */
    public String openKey() {
        return state.isOpen()
                ? openKey(programme, parts.stream().map(Part::user).toList())
                : "#" + id.value();
    }

    /** The key of an open pairing of these people. More of them than {@value #KEY_MAX} characters have room for are told by a hash. */
    public static String openKey(ProgrammeId programme, List<UserId> people) {
        String key = people.stream()
                .map(UserId::value)
                .sorted()
                .collect(Collectors.joining("|", programme.value() + "|", ""));
        return key.length() <= KEY_MAX
                ? key
                : programme.value() + "|" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with the number that it was given. */
    public Pairing numbered(PairingId number) {
        return new Pairing(number, programme, state, since, parts, ask, course);
    }

    /** The same in another state from then on. */
    public Pairing in(PairingState other, Instant at) {
        return new Pairing(id, programme, other, at, parts, ask, course);
    }

    /** The same with other people, or people who said something. */
    public Pairing with(List<Part> others) {
        return new Pairing(id, programme, state, since, others, ask, course);
    }

    /** The same with another ask. */
    public Pairing with(Ask other) {
        return new Pairing(id, programme, state, since, parts, other, course);
    }

    /** The same with another course. */
    public Pairing with(Course other) {
        return new Pairing(id, programme, state, since, parts, ask, other);
    }
}

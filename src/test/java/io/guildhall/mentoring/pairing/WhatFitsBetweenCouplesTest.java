package io.guildhall.mentoring.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.pairing.FittingService.Fits;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.people.Facts;
import io.guildhall.people.SkillId;
import io.guildhall.profile.About;
import io.guildhall.profile.Profile;
import io.guildhall.profile.ProfileSkill;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.Visibility;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Whoever manages a programme reads what fits between the two of each couple, from what they may read of people and nothing else. */
class WhatFitsBetweenCouplesTest {
    private static final SkillId UNKNOWN_WORD = new SkillId(9_999);

    private final Askers garden = Askers.in(ProgrammeKind.TRADITIONAL)
            .enrolled(ProgrammeRole.MENTOR, 1, "ana", "ben")
            .enrolled(ProgrammeRole.MENTEE, 1, "mia", "max");
    private final FittingService fitting = OffersOf.fitting(garden.profiles, garden.room.guild);
    private final SkillId soil =
            garden.room.guild.skills.shared(List.of("Soil")).get(0).id();
    private final SkillId seeds =
            garden.room.guild.skills.shared(List.of("Seeds")).get(0).id();

    private Fits between(String one, String other) {
        return fitting.of(garden.person("frida"), List.of(two(one, other)));
    }

    private Offers.Two two(String one, String other) {
        return new Offers.Two(garden.id(one), garden.id(other));
    }

    private void says(String username, Visibility visibility, Optional<String> zone, ProfileSkill... skills) {
        About about = new About(
                List.of(skills), List.of("de", "en"), zone.map(ZoneId::of), Optional.empty(), "", visibility, true);
        garden.profiles.add(new Profile(garden.id(username), about, 1, garden.room.guild.clock.instant()));
    }

    private void says(String username, ProfileSkill... skills) {
        says(username, Visibility.MEMBERS, Optional.empty(), skills);
    }

    private static ProfileSkill offers(SkillId skill, int level) {
        return new ProfileSkill(SkillKind.OFFER, skill, level, 1);
    }

    private static ProfileSkill wants(SkillId skill) {
        return new ProfileSkill(SkillKind.WANT, skill, 1, 1);
    }

    private void works(String username, String department, String site) {
        garden.room.guild.facts.put(List.of(new Facts(
                garden.id(username),
                department,
                site,
                OptionalInt.empty(),
                Optional.empty(),
                garden.room.guild.clock.instant())));
    }

    @Test
    void of_no_couple_nothing_is_said() {
        assertThat(fitting.of(garden.person("frida"), List.of())).isEqualTo(new Fits(List.of(), Map.of()));
    }

    @Test
    void between_two_who_said_nothing_nothing_fits_and_nothing_differs() {
        assertThat(between("mia", "ana").fits())
                .containsExactly(new Fit(List.of(), List.of(), List.of(), Optional.empty(), false, false));
    }

    @Test
    void what_the_second_offers_the_first_comes_best_known_first_and_the_other_way_round_apart() {
        says("mia", wants(soil), wants(seeds), offers(UNKNOWN_WORD, 2));
        says("ana", offers(soil, 2), offers(seeds, 5), wants(UNKNOWN_WORD));

        Fits fits = between("mia", "ana");
        Fit fit = fits.fits().get(0);

        assertThat(fit.gives()).extracting(ProfileSkill::skill).containsExactly(seeds, soil);
        assertThat(fit.gives()).extracting(ProfileSkill::level).containsExactly(5, 2);
        assertThat(fit.takes()).extracting(ProfileSkill::skill).containsExactly(UNKNOWN_WORD);
        assertThat(fit.languages()).containsExactly("de", "en");
        assertThat(fits.words().keySet()).as("a word that is none has no name").containsExactlyInAnyOrder(soil, seeds);
    }

    @Test
    void how_far_apart_they_work_is_said_where_both_said_where_they_are() {
        says("mia", Visibility.MEMBERS, Optional.of("Asia/Tokyo"));
        says("max", Visibility.MEMBERS, Optional.empty());
        says("ana", Visibility.MEMBERS, Optional.of("America/Vancouver"));

        assertThat(between("mia", "ana").fits().get(0).apart().orElseThrow())
                .as("the shorter way round the day, in summer and in winter")
                .isBetween(7, 8);
        assertThat(between("max", "ana").fits().get(0).apart()).isEmpty();
    }

    @Test
    void other_sites_and_departments_are_told_where_both_are_known() {
        works("mia", "Bread", "North");
        works("ana", "Bread", "South");
        works("ben", "Cakes", "");

        Fit ana = between("mia", "ana").fits().get(0);
        Fit ben = between("mia", "ben").fits().get(0);

        assertThat(ana.otherSite()).isTrue();
        assertThat(ana.otherDepartment()).isFalse();
        assertThat(ben.otherSite()).as("nobody knows where ben is").isFalse();
        assertThat(ben.otherDepartment()).isTrue();
        assertThat(between("max", "ana").fits().get(0).otherSite()).isFalse();
    }

    @Test
    void what_somebody_keeps_to_themselves_is_told_to_no_manager() {
        says("mia", wants(soil));
        says("ana", Visibility.ONLY_ME, Optional.of("Europe/Berlin"), offers(soil, 5));

        Fits fits = between("mia", "ana");

        assertThat(fits.fits().get(0).gives()).isEmpty();
        assertThat(fits.fits().get(0).languages()).isEmpty();
        assertThat(fits.words()).isEmpty();
    }

    @Test
    void whoever_is_no_member_reads_nothing_that_is_for_members() {
        says("mia", wants(soil));
        says("ana", offers(soil, 5));

        Viewer stranger = garden.person("zoe");

        assertThat(fitting.of(stranger, List.of(two("mia", "ana")))
                        .fits()
                        .get(0)
                        .gives())
                .isEmpty();
    }

    @Test
    void many_couples_come_in_their_order_also_where_somebody_is_in_several() {
        says("mia", wants(soil));
        says("max", wants(seeds));
        says("ana", offers(soil, 3), offers(seeds, 4));

        List<Fit> fits = fitting.of(
                        garden.person("frida"), List.of(two("max", "ana"), two("mia", "ben"), two("mia", "ana")))
                .fits();

        assertThat(fits)
                .extracting(fit -> fit.gives().stream().map(ProfileSkill::skill).toList())
                .containsExactly(List.of(seeds), List.of(), List.of(soil));
    }
}

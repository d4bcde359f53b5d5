package io.guildhall.membership.roles;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityStatus;
import io.guildhall.membership.Guest;
import io.guildhall.membership.GuestKind;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Situation;
import io.guildhall.membership.joining.Invitees;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has the lower role tries everything that there is on everybody's place, also where the higher ones are away. */
class LowerRolesTest {
    private static final List<String> ALL = List.of(
            "frida", "fay", "olga", "dina", "dora", "cleo", "stew", "sue", "mia", "gus", "rita", "ivo", "bob", "vic");
    /** Who facilitates, and who was asked to. */
    private static final List<String> HIGHEST = List.of("frida", "fay", "olga");

    /** Who may invite, and so may take invitations back. */
    private static final List<String> CHAMPIONS = List.of("cleo", "dora");

    private final Situation situation = aCommunity();

    /** Something that is tried on the place of another, who has it, or of oneself. */
    private enum Attempt {
        REMOVE {
            @Override
            void on(Situation all, String who, String whom) {
                all.guild.removing.remove(all.person(who), GARDEN, key(all, whom), "");
            }
        },
        BAN {
            @Override
            void on(Situation all, String who, String whom) {
                all.guild.removing.ban(all.person(who), GARDEN, key(all, whom), "");
            }
        },
        LIFT {
            @Override
            void on(Situation all, String who, String whom) {
                all.guild.removing.lift(all.person(who), GARDEN, key(all, whom), "");
            }
        },
        APPROVE {
            @Override
            void on(Situation all, String who, String whom) {
                all.approve(who, whom);
            }
        },
        DECLINE {
            @Override
            void on(Situation all, String who, String whom) {
                all.decline(who, whom, "");
            }
        },
        TAKE_ROLES {
            @Override
            void on(Situation all, String who, String whom) {
                all.assign(who, whom);
            }
        },
        GIVE_ROLES {
            @Override
            void on(Situation all, String who, String whom) {
                Stream.of(Role.values()).forEach(role -> all.assign(who, whom, role));
            }
        },
        LIMIT {
            @Override
            void on(Situation all, String who, String whom) {
                all.guild.terms.last(all.person(who), GARDEN, key(all, whom), Optional.empty());
                all.guild.terms.last(all.person(who), GARDEN, key(all, whom), Optional.of(soon(all)));
            }
        },
        END_STAY {
            @Override
            void on(Situation all, String who, String whom) {
                all.guild.guests.stay(all.person(who), GARDEN, key(all, whom), soon(all));
                all.guild.guests.end(all.person(who), GARDEN, key(all, whom));
            }
        },
        UNINVITE {
            @Override
            void on(Situation all, String who, String whom) {
                all.guild.inviting.withdraw(all.person(who), GARDEN, key(all, whom));
            }
        },
        CONFIRM {
            @Override
            void on(Situation all, String who, String whom) {
                all.guild.volunteers.confirm(all.person(who), GARDEN, key(all, whom));
            }
        },
        OPPOSE {
            @Override
            void on(Situation all, String who, String whom) {
                all.guild.volunteers.oppose(all.person(who), GARDEN, key(all, whom));
            }
        };

        abstract void on(Situation all, String who, String whom);

        static String key(Situation all, String username) {
            return all.idOf(username).value();
        }

        static LocalDate soon(Situation all) {
            return Guest.today(all.guild.clock.instant()).plusDays(2);
        }
    }

    /** Frida and fay facilitate for a time, olga was asked to; everybody else has less. */
    private void everybodyIsThere() {
        situation
                .launched()
                .member("fay", Role.FACILITATOR)
                .member("dina", Role.DEPUTY)
                .member("dora", Role.DEPUTY, Role.CHAMPION)
                .member("cleo", Role.CHAMPION)
                .member("stew", Role.STEWARD)
                .member("sue", Role.SPONSOR)
                .member("mia")
                .member("olga")
                .member("vic")
                .person("rita", MembershipState.REQUESTED)
                .person("ivo", MembershipState.INVITED)
                .person("bob", MembershipState.BANNED);
        Guest guest = new Guest(GuestKind.OTHER, "", Attempt.soon(situation).plusDays(30));
        situation.guild.inviting.invite(
                situation.person("frida"),
                GARDEN,
                Invitees.named(List.of(situation.idOf("gus").value())).asGuests(guest),
                "");
        situation.join("gus");
        situation.assign("frida", "olga", Role.FACILITATOR);
        for (String facilitator : List.of("frida", "fay")) {
            LocalDate day = Attempt.soon(situation).plusDays(60);
            situation
                    .guild
                    .terms
                    .last(
                            situation.person("frida"),
                            GARDEN,
                            situation.idOf(facilitator).value(),
                            Optional.of(day))
                    .result()
                    .orElseThrow();
        }
    }

    private void theHighestAreAway() {
        for (String facilitator : List.of("frida", "fay")) {
            situation.guild.people.deactivate(situation.idOf(facilitator));
        }
        situation.guild.presence.run();
        situation
                .guild
                .volunteers
                .volunteer(situation.person("vic"), GARDEN)
                .result()
                .orElseThrow();
        assertThat(situation.community().life().status()).isEqualTo(CommunityStatus.ORPHANED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dina", "dora", "cleo", "stew", "sue", "mia", "gus", "rita", "ivo", "bob", "stranger"})
    void while_somebody_facilitates_nobody_else_changes_anybodys_place(String who) {
        everybodyIsThere();
        Map<String, Membership> before = places(ALL);

        everythingIsTried(who);

        assertThat(places(ALL)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cleo", "stew", "sue", "mia", "gus", "rita", "ivo", "bob", "stranger"})
    void while_nobody_does_those_who_do_not_stand_in_change_nobodys_place_either(String who) {
        everybodyIsThere();
        theHighestAreAway();
        Map<String, Membership> before = places(ALL);

        everythingIsTried(who);

        assertThat(places(ALL)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dina", "dora"})
    void who_stands_in_changes_nothing_of_those_who_facilitate_or_were_asked_to_and_makes_nobody_one(String who) {
        everybodyIsThere();
        theHighestAreAway();
        Map<String, Membership> before = places(HIGHEST);

        everythingIsTried(who);

        assertThat(places(HIGHEST)).isEqualTo(before);
        assertThat(places(ALL).values())
                .filteredOn(place -> place.roles().contains(Role.FACILITATOR)
                        || place.offeredRoles().contains(Role.FACILITATOR))
                .extracting(Membership::user)
                .containsExactlyInAnyOrderElementsOf(
                        HIGHEST.stream().map(situation::idOf).toList());
    }

    /** Were the attempts blind, nobody's would do anything. */
    @ParameterizedTest
    @EnumSource(Attempt.class)
    void each_of_it_changes_something_when_an_administrator_does_it(Attempt attempt) {
        everybodyIsThere();
        theHighestAreAway();
        Map<String, Membership> before = places(ALL);

        ALL.forEach(whom -> attempt.on(situation, "spacey", whom));

        assertThat(places(ALL)).isNotEqualTo(before);
    }

    @Test
    void nobody_is_left_out() {
        everybodyIsThere();
        assertThat(situation.memberships.rows(situation.community().id(), 0, 100))
                .extracting(Membership::user)
                .containsExactlyInAnyOrderElementsOf(
                        ALL.stream().map(situation::idOf).toList());
        assertThat(places(ALL).values().stream().flatMap(place -> place.roles().stream()))
                .containsAll(Set.of(Role.values()));
    }

    private void everythingIsTried(String who) {
        for (Attempt attempt : Attempt.values()) {
            if (attempt == Attempt.UNINVITE && CHAMPIONS.contains(who)) {
                continue;
            }
            ALL.forEach(whom -> attempt.on(situation, who, whom));
        }
    }

    private Map<String, Membership> places(List<String> usernames) {
        Map<String, Membership> places = new TreeMap<>();
        usernames.forEach(username -> places.put(
                username,
                situation
                        .memberships
                        .find(situation.community().id(), situation.idOf(username))
                        .orElseThrow()));
        return places;
    }
}

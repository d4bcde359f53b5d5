package io.guildhall.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.PersonalData;
import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Guild;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of a profile is told to the person, and goes with them. */
class LeavingWithOnesProfileTest {
    @ParameterizedTest
    @EnumSource(Storage.class)
    void is_told_word_for_word_and_leaves_nothing(Storage storage) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        ProfileService profiles = ProfilesOf.service(guild, tables.profiles(), tables.locks(), tables.transactions());
        PersonalData data = tables.personalData().stream()
                .filter(each -> each.name().equals("profile"))
                .findFirst()
                .orElseThrow();
        for (String who : List.of("ana", "ben")) {
            profiles.change(
                    guild.person(who),
                    1,
                    Outcome.done(ProfilesOf.saying(Visibility.ONLY_ME, List.of("Compost"), List.of("Bees"))));
        }
        UserId ana = guild.person("ana").user().orElseThrow();
        UserId ben = guild.person("ben").user().orElseThrow();
        List<PersonalData.Entry> told = new ArrayList<>();
        data.tell(ana, told::add);

        assertThat(told).extracting(PersonalData.Entry::what).containsExactly("profile", "offer", "want");
        assertThat(told.get(0).fields())
                .containsEntry("bring", "Twenty years in a nursery")
                .containsEntry("zone", "Europe/Berlin");
        assertThat(told.get(1).fields()).containsEntry("skill", "Compost");
        assertThat(data.count(ana)).isEqualTo(3);

        Tombstone instead = Tombstone.of("0001");
        assertThat(erase(tables, data, ana, instead, 2)).isEqualTo(2);
        assertThat(erase(tables, data, ana, instead, 2)).isEqualTo(1);
        assertThat(erase(tables, data, ana, instead, 2)).isZero();
        assertThat(data.count(ana)).isZero();
        assertThat(tables.profiles().of(List.of(ana, ben))).containsOnlyKeys(ben);
        assertThat(data.count(ben)).isEqualTo(3);
    }

    private static int erase(Tables tables, PersonalData data, UserId person, Tombstone instead, int most) {
        return tables.transactions().inTransaction(() -> data.erase(person, instead, most));
    }
}

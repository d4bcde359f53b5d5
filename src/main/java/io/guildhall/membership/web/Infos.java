package io.guildhall.membership.web;

import io.guildhall.community.Community;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.membership.CommunityView;
import java.util.List;

/** Says what a community is about. */
final class Infos {
    private Infos() {}

    static InfoView of(CommunityView view, String title, boolean whole, Look look) {
        Community community = view.community();
        String policy = "guildhall.policy." + Cards.word(community.settings().joinPolicy());
        return new InfoView(
                title,
                Cards.of(view, look),
                whole && !view.outside(),
                community.charter().practice(),
                community.charter().goalOrGap(),
                community.arrangements().ambitions(),
                community.charter().audience(),
                community.charter().channelUrl(),
                List.of(
                        Sentence.of(look.words().text(policy)),
                        Sentence.of(look.words()
                                .text(
                                        "guildhall.info.stage",
                                        look.words()
                                                .text("guildhall.stage."
                                                        + Cards.word(
                                                                community.life().stage())))),
                        look.dates()
                                .sentence(
                                        "guildhall.info.since", community.life().createdAt())));
    }
}

package io.guildhall.recognition.proof.web;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardAct;
import io.guildhall.recognition.badge.AwardPage;
import io.guildhall.recognition.badge.AwardView;
import io.guildhall.recognition.badge.web.BadgeSaid;
import io.guildhall.recognition.badge.web.BelowAward;
import io.guildhall.recognition.badge.web.BelowOwnBadges;
import io.guildhall.recognition.proof.CredentialService;
import io.guildhall.recognition.proof.Naming;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Sharing an own award and taking it along, on its page and on that of one's own badges. */
@Named
final class TakingAlong implements BelowAward, BelowOwnBadges {
    private static final String REST = "/rest/guildhall/1.0";

    private final CredentialService credentials;

    @Inject
    TakingAlong(CredentialService credentials) {
        this.credentials = credentials;
    }

    @Override
    public List<Shown> below(Viewer viewer, AwardPage page, Look look) {
        Award award = page.view().award();
        boolean shares =
                page.view().can().contains(AwardAct.SHARE) || page.view().can().contains(AwardAct.UNSHARE);
        boolean ready = CredentialService.isReady(page);
        if (!page.own() || !shares && !ready) {
            return List.of();
        }
        String file = file(award, look);
        Naming naming = credentials.naming(viewer, page);
        return List.of(new Shown(
                "proof/share.vm",
                new ShareView(
                        "/awards/" + award.id(),
                        ready,
                        shares,
                        ready ? credentials.link(viewer, award).result().orElse("") : "",
                        file + picture(award),
                        CredentialService.hasPixels(award) ? file + "svg" : "",
                        file + "jwt",
                        said(naming, look),
                        act(naming, award),
                        button(naming, look))));
    }

    private static String said(Naming naming, Look look) {
        return switch (naming) {
            case NOTHING -> "";
            case OFF -> look.words().text("guildhall.share.page.off");
            case CLOSED -> look.words().text("guildhall.share.page.closed");
            case ON -> look.words().text("guildhall.share.page.on");
            case WAITING -> look.words().text("guildhall.share.page.waiting");
        };
    }

    private static String act(Naming naming, Award award) {
        return switch (naming) {
            case NOTHING, CLOSED -> "";
            case OFF -> "/awards/" + award.id() + "/name-pages";
            case ON, WAITING -> "/awards/" + award.id() + "/leave-pages-out";
        };
    }

    private static String button(Naming naming, Look look) {
        return naming == Naming.OFF
                ? look.words().text("guildhall.share.page.name")
                : look.words().text("guildhall.share.page.leave");
    }

    @Override
    public List<Shown> below(Viewer viewer, List<AwardView> own, Look look) {
        List<Award> shared = own.stream()
                .filter(CredentialService::isReady)
                .map(AwardView::award)
                .toList();
        return shared.isEmpty()
                ? List.of()
                : credentials
                        .links(viewer, shared)
                        .<List<Shown>>map(links -> List.of(all(shared, links, look)))
                        .result()
                        .orElse(List.of());
    }

    private static Shown all(List<Award> shared, List<String> links, Look look) {
        List<AllView.Line> lines = new ArrayList<>();
        for (int at = 0; at < shared.size(); at++) {
            Award award = shared.get(at);
            String file = file(award, look);
            lines.add(new AllView.Line(
                    BadgeSaid.of(award.face(), look.words()), links.get(at), file + picture(award), file + "jwt"));
        }
        return new Shown("proof/all.vm", new AllView(look.href(REST + "/awards/credentials"), lines));
    }

    private static String file(Award award, Look look) {
        return look.href(REST + "/awards/" + award.id() + "/credential?as=");
    }

    private static String picture(Award award) {
        return CredentialService.hasPixels(award) ? "png" : "svg";
    }
}

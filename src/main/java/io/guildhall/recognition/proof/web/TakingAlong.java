package io.guildhall.recognition.proof.web;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardAct;
import io.guildhall.recognition.badge.AwardPage;
import io.guildhall.recognition.badge.AwardView;
import io.guildhall.recognition.badge.web.BelowAward;
import io.guildhall.recognition.badge.web.BelowOwnBadges;
import io.guildhall.recognition.proof.CredentialService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
        String path = "/awards/" + award.id();
        String file = look.href(REST + path + "/credential?as=");
        return List.of(new Shown(
                "proof/share.vm",
                new ShareView(
                        path,
                        ready,
                        shares,
                        ready ? credentials.link(viewer, award).result().orElse("") : "",
                        file + "svg",
                        file + "jwt")));
    }

    @Override
    public List<Shown> below(Viewer viewer, List<AwardView> own, Look look) {
        boolean some = own.stream().anyMatch(CredentialService::isReady);
        return some
                ? List.of(new Shown("proof/all.vm", new AllView(look.href(REST + "/awards/credentials"))))
                : List.of();
    }
}

package io.guildhall.recognition.proof.web;

import com.atlassian.annotations.security.AdminOnly;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Words;
import io.guildhall.recognition.proof.IssuerKey;
import io.guildhall.recognition.proof.IssuerService;
import io.guildhall.recognition.proof.IssuerService.Issuers;
import io.guildhall.site.ThisNode;
import io.guildhall.site.web.SitePages;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The keys that the site signs credentials with. */
@AdminOnly
public final class KeysPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient SitePages pages;
    private final transient IssuerService issuer;
    private final transient Dates dates;
    private final transient Links links;
    private final transient ThisNode node;

    @Inject
    public KeysPageServlet(
            SitePages pages, IssuerService issuer, Texts texts, Clock clock, Links links, ThisNode node) {
        this.pages = pages;
        this.issuer = issuer;
        this.dates = new Dates(texts, clock);
        this.links = links;
        this.node = node;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.show(
                response,
                "guildhall.keys.title",
                "proof/keys.vm",
                (viewer, words) -> issuer.show(viewer).map(found -> view(found, words)));
    }

    private KeysView view(Issuers found, Words words) {
        return new KeysView(
                words.text("guildhall.keys.title"),
                words.text("guildhall.keys.issuer", found.name(), found.address()),
                found.trouble()
                        .map(why -> words.text("guildhall.refusal." + why.code(), node.name()))
                        .orElse(""),
                found.isMoved() ? words.text("guildhall.health.reading.issuer-moved") : "",
                newestFirst(found.keys()).stream().map(key -> line(key, words)).toList(),
                links.here("/rest/guildhall/1.0/issuer/keys"),
                found.keys().stream()
                        .filter(IssuerKey::isLive)
                        .map(IssuerKey::kid)
                        .findFirst()
                        .orElse(""),
                links.here(links.settings()),
                links.here(links.health()));
    }

    private static List<IssuerKey> newestFirst(List<IssuerKey> keys) {
        List<IssuerKey> turned = new ArrayList<>(keys);
        Collections.reverse(turned);
        return turned;
    }

    private KeysView.Line line(IssuerKey key, Words words) {
        return new KeysView.Line(
                key.kid(),
                words.text("guildhall.keys.made", dates.exact(key.madeAt())),
                key.retiredAt()
                        .map(at -> words.text("guildhall.keys.retired", dates.exact(at)))
                        .orElse(""),
                key.address());
    }
}

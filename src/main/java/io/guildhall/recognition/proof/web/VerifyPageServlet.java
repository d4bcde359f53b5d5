package io.guildhall.recognition.proof.web;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.Viewers;
import io.guildhall.kernel.web.Content;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.PageFrame;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.proof.Checked;
import io.guildhall.recognition.proof.Seen;
import io.guildhall.recognition.proof.VerificationService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where people check credentials: those that a link leads to, and those that they bring. The host lets everybody in, since those who check are mostly
 * others; what is told is what the earner shares, and administrators may close it. Checking what somebody brings changes nothing, so it needs no token.
 */
@UnrestrictedAccess
public final class VerifyPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS =
            Pattern.compile("/guildhall/verify(?:/([0-9A-Za-z-]{1,60})(?:/badge\\.(svg|png))?)?/?(?:;.*)?$");

    private final transient PageFrame frame;
    private final transient Viewers viewers;
    private final transient Links links;
    private final transient VerificationService verification;

    @Inject
    public VerifyPageServlet(PageFrame frame, Viewers viewers, Links links, VerificationService verification) {
        this.frame = frame;
        this.viewers = viewers;
        this.links = links;
        this.verification = verification;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        Optional<String> uuid = address.find() ? Optional.ofNullable(address.group(1)) : Optional.of("");
        if (uuid.isPresent() && !uuid.get().isEmpty() && address.group(2) != null) {
            picture(response, uuid.get(), address.group(2).equals("svg"));
            return;
        }
        closed(response);
        frame.show(
                response,
                (viewer, look) -> uuid.map(name -> one(viewer, name, look))
                        .orElseGet(() -> page(200, List.of(form(true, look)), look)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> found = Brought.of(request);
        boolean wantsJson = Optional.ofNullable(request.getHeader("Accept"))
                .filter(accepted -> accepted.startsWith("application/json"))
                .isPresent();
        closed(response);
        if (found.isEmpty()) {
            tooLarge(response, wantsJson);
            return;
        }
        byte[] brought = found.get();
        if (wantsJson) {
            json(response, verification.check(viewers.current(), brought));
            return;
        }
        frame.show(
                response,
                (viewer, look) -> verification
                        .check(viewer, brought)
                        .fold(
                                checked -> page(200, List.of(VerifyViews.of(checked, look), form(true, look)), look),
                                refusal -> refused(refusal, links.verification(), look)));
    }

    /** The rest is never read, so the connection ends with the answer. */
    private void tooLarge(HttpServletResponse response, boolean wantsJson) throws IOException {
        response.setHeader("Connection", "close");
        if (wantsJson) {
            json(response, 413, new JsonObject().with("code", "request.too-large"));
            return;
        }
        frame.show(
                response,
                (viewer, look) -> page(
                        413,
                        List.of(
                                Shown.notice(
                                        look.words()
                                                .text(
                                                        "guildhall.verify.too-large",
                                                        look.words().number(VerificationService.MOST / 1_000)),
                                        ""),
                                form(true, look)),
                        look));
    }

    private OwnPage one(Viewer viewer, String uuid, Look look) {
        Outcome<Seen> seen = verification.shared(viewer, uuid);
        return seen.fold(
                shown -> page(200, List.of(VerifyViews.of(shown, look), form(false, look)), look),
                refusal -> refused(refusal, links.verification() + "/" + Links.encoded(uuid), look));
    }

    private static OwnPage refused(Refusal refusal, String path, Look look) {
        if (refusal.code().kind() == RefusalCode.Kind.LOGIN_NEEDED) {
            NoticeView login = new NoticeView(
                    look.words().text("guildhall.verify.login"),
                    "",
                    look.words().text("guildhall.inbox.login.link"),
                    look.links().login(path));
            return page(401, List.of(new Shown("kernel/notice.vm", login)), look);
        }
        return page(404, List.of(VerifyViews.unknown(look), form(false, look)), look);
    }

    private static OwnPage page(int status, List<Shown> parts, Look look) {
        return new OwnPage(status, look.words().text("guildhall.verify.title"), "", "", parts);
    }

    private static Shown form(boolean open, Look look) {
        return new Shown(
                "proof/check.vm",
                new CheckView(
                        look.href(look.links().verification()),
                        look.links().here("/rest/guildhall/1.0/issuer/keys"),
                        open));
    }

    private void picture(HttpServletResponse response, String uuid, boolean isDrawing) throws IOException {
        Viewer viewer = viewers.current();
        Optional<byte[]> picture =
                (isDrawing ? verification.picture(viewer, uuid) : verification.pixels(viewer, uuid)).result();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", CredentialFile.NOTHING_ELSE);
        response.setHeader("Cache-Control", picture.isPresent() ? "public, max-age=300" : "no-store");
        response.setStatus(picture.isPresent() ? 200 : 404);
        if (picture.isEmpty()) {
            response.setContentType("text/plain;charset=UTF-8");
            return;
        }
        response.setContentType(isDrawing ? "image/svg+xml;charset=UTF-8" : "image/png");
        response.setHeader("Content-Disposition", "inline; filename=\"badge." + (isDrawing ? "svg" : "png") + "\"");
        response.getOutputStream().write(picture.get());
    }

    /** Links from here do not tell others which credential somebody looked at. */
    private static void closed(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(
                "Content-Security-Policy",
                "base-uri 'self'; object-src 'none'; frame-ancestors 'self'; form-action 'self'");
    }

    private static void json(HttpServletResponse response, Outcome<Checked> outcome) throws IOException {
        Optional<Checked> checked = outcome.result();
        if (checked.isPresent()) {
            json(response, 200, ProofJson.of(checked.get()));
        } else {
            json(response, 401, new JsonObject().with("code", "login.needed"));
        }
    }

    private static void json(HttpServletResponse response, int status, JsonObject object) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        response.setStatus(status);
        response.getWriter().write(new String(Content.json(object).body(), StandardCharsets.UTF_8));
    }
}

package io.guildhall.devhost.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The secret that every form of the host repeats, so that no other site can send one. */
final class FormToken {
    static final String PARAMETER = "atl_token";
    static final String HEADER = "X-Host-Token";
    private static final String ATTRIBUTE = FormToken.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private FormToken() {}

    /** The token of this session, made when it is first asked for; empty for somebody without a session. */
    static Optional<String> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        synchronized (session) {
            if (session.getAttribute(ATTRIBUTE) == null) {
                byte[] secret = new byte[20];
                RANDOM.nextBytes(secret);
                session.setAttribute(ATTRIBUTE, HexFormat.of().formatHex(secret));
            }
            return Optional.of((String) session.getAttribute(ATTRIBUTE));
        }
    }

    /** Whether the request carries the token of its session, as a parameter or a header. */
    static boolean isIn(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        return header == null ? isInForm(request) : isTokenOf(request, header);
    }

    /** Whether the request carries the token of its session as a parameter. */
    static boolean isInForm(HttpServletRequest request) {
        return isTokenOf(request, request.getParameter(PARAMETER));
    }

    private static boolean isTokenOf(HttpServletRequest request, @Nullable String sent) {
        return sent != null
                && of(request).filter(expected -> same(expected, sent)).isPresent();
    }

    private static boolean same(String expected, String sent) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}

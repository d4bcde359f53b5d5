package io.guildhall.recognition.proof.web;

import io.guildhall.recognition.proof.VerificationService;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody brought to be checked, out of a request: the file or the text of the form, or the body itself for programs. Bodies are read to a bound
 * and held in memory; nothing is written anywhere.
 */
final class Brought {
    /** For the lines of the form around a file. */
    private static final int AROUND = 8_192;

    private static final Pattern BOUNDARY =
            Pattern.compile("multipart/form-data;\\s*boundary=\"?([0-9A-Za-z'()+_,./:=?-]{1,70})\"?");
    private static final Pattern NAME = Pattern.compile("form-data;.*?\\bname=\"(file|credential)\".*");
    private static final String BLANK_LINE = "\r\n\r\n";

    private Brought() {}

    /**
     * What it is; nothing, which is no credential, where it is in no form that is known. Empty where it is too large: what says so itself is not read
     * at all, and nothing is read beyond the bound.
     */
    static Optional<byte[]> of(HttpServletRequest request) throws IOException {
        int most = VerificationService.MOST + AROUND;
        if (request.getContentLengthLong() > most) {
            return Optional.empty();
        }
        byte[] body = request.getInputStream().readNBytes(most + 1);
        return body.length > most ? Optional.empty() : Optional.of(content(request, body));
    }

    private static byte[] content(HttpServletRequest request, byte[] body) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        Matcher form = BOUNDARY.matcher(type);
        if (form.matches()) {
            return parted(body, form.group(1));
        }
        return type.toLowerCase(Locale.ROOT).startsWith("multipart/") ? new byte[0] : body;
    }

    /** ISO-8859-1 keeps every byte as it is. The file counts where there is one. */
    private static byte[] parted(byte[] body, String boundary) {
        String text = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
        String file = "";
        String typed = "";
        String[] parts = text.split(Pattern.quote("\r\n--" + boundary), AROUND);
        for (String part : parts) {
            int blank = part.indexOf(BLANK_LINE);
            Matcher name =
                    NAME.matcher(blank < 0 ? "" : part.substring(0, blank).replace("\r\n", " "));
            if (name.find()) {
                String content = part.substring(blank + BLANK_LINE.length());
                file = name.group(1).equals("file") ? content : file;
                typed = name.group(1).equals("credential") ? content : typed;
            }
        }
        return (file.isEmpty() ? typed : file).getBytes(StandardCharsets.ISO_8859_1);
    }
}

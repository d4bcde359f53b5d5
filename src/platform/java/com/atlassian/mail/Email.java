package com.atlassian.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the making; what was not set is null. It has its real behaviour here, because plugins make their letters themselves.
 * Several addresses are separated by commas. A new letter is plain text in UTF-8.
 * Mirrors {@code com.atlassian.mail:atlassian-mail} of Confluence 10.2; evidence C9.
 */
public class Email {
    private @Nullable String to;
    private @Nullable String cc;
    private @Nullable String bcc;
    private @Nullable String from;
    private @Nullable String fromName;
    private @Nullable String replyTo;
    private @Nullable String subject;
    private @Nullable String body;
    private @Nullable String mimeType = "text/plain";
    private @Nullable String encoding = "UTF-8";
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Email(@Nullable String to) {
        this(to, null, null);
    }

    public Email(@Nullable String to, @Nullable String cc, @Nullable String bcc) {
        this.to = to;
        this.cc = cc;
        this.bcc = bcc;
    }

    public @Nullable String getTo() {
        return to;
    }

    public @Nullable String getCc() {
        return cc;
    }

    public @Nullable String getBcc() {
        return bcc;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public @Nullable String getFromName() {
        return fromName;
    }

    public @Nullable String getReplyTo() {
        return replyTo;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public @Nullable String getBody() {
        return body;
    }

    public @Nullable String getMimeType() {
        return mimeType;
    }

    public @Nullable String getEncoding() {
        return encoding;
    }

    public Email setCc(@Nullable String cc) {
        this.cc = cc;
        return this;
    }

    public Email setBcc(@Nullable String bcc) {
        this.bcc = bcc;
        return this;
    }

    public Email setFrom(@Nullable String from) {
        this.from = from;
        return this;
    }

    public Email setFromName(@Nullable String fromName) {
        this.fromName = fromName;
        return this;
    }

    public Email setReplyTo(@Nullable String replyTo) {
        this.replyTo = replyTo;
        return this;
    }

    public Email setSubject(@Nullable String subject) {
        this.subject = subject;
        return this;
    }

    public Email setBody(@Nullable String body) {
        this.body = body;
        return this;
    }

    public Email setMimeType(@Nullable String mimeType) {
        this.mimeType = mimeType;
        return this;
    }

    public Email setEncoding(@Nullable String encoding) {
        this.encoding = encoding;
        return this;
    }

    /** Adds a header; the last value of a name counts. */
    public void addHeader(String name, String value) {
        headers.put(name, value);
    }

    /** The headers that were added. */
    public Map<String, String> getHeaders() {
        return Map.copyOf(headers);
    }
}

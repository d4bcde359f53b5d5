package io.guildhall.kernel.web;

import io.guildhall.kernel.RefusalCode;

/** What is wrong with a request before any feature looks at it. Each has a status of its own, finer than the kinds that features know. */
enum RequestRefusal implements RefusalCode {
    MALFORMED("request.malformed", 400, Kind.INVALID),
    BAD_TEXT("request.bad-text", 400, Kind.INVALID),
    UNKNOWN_PROPERTY("request.unknown-property", 400, Kind.INVALID),
    WRONG_TYPE("request.wrong-type", 400, Kind.INVALID),
    LOGIN_NEEDED("login.needed", 401, Kind.LOGIN_NEEDED),
    TOKEN_MISSING("request.token-missing", 403, Kind.FORBIDDEN),
    NOT_FOUND("request.not-found", 404, Kind.NOT_FOUND),
    METHOD_NOT_ALLOWED("request.method-not-allowed", 405, Kind.FORBIDDEN),
    NOT_ACCEPTABLE("request.not-acceptable", 406, Kind.INVALID),
    TOO_LARGE("request.too-large", 413, Kind.INVALID),
    NOT_JSON("request.not-json", 415, Kind.INVALID),
    INVALID("request.invalid", 422, Kind.INVALID),
    IF_MATCH_MISSING("request.if-match-missing", 428, Kind.STALE);

    private final String code;
    private final int status;
    private final Kind kind;

    RequestRefusal(String code, int status, Kind kind) {
        this.code = code;
        this.status = status;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    int status() {
        return status;
    }
}

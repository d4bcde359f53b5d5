package io.guildhall.notice.web;

import io.guildhall.kernel.web.Sentence;

/** One notice of the inbox, in a template. */
public record NoticeLineView(
        String id,
        boolean fresh,
        boolean done,
        String sentence,
        String quote,
        String button,
        String href,
        Sentence when) {}

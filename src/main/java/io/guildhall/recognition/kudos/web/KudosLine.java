package io.guildhall.recognition.kudos.web;

import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.Sentence;

/**
 * Kudos, in a template.
 *
 * @param to who was thanked
 * @param said who thanked them, in a sentence
 * @param tag what for, in a word or two; empty for none
 * @param when on which day
 * @param page the title of the page that it is about; empty for none, and for one that the viewer may not see
 * @param retract the number to take it back by; empty where the viewer may not
 * @param retractLabel the words of that for who does not see what stands beside it
 */
public record KudosLine(
        FaceView to,
        String said,
        String reason,
        String tag,
        Sentence when,
        String page,
        String pageHref,
        String retract,
        String retractLabel) {}

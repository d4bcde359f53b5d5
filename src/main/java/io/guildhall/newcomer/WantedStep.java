package io.guildhall.newcomer;

import io.guildhall.community.StepAct;
import java.util.Optional;

/**
 * A first step as somebody wants it.
 *
 * @param id the step that it was, so that whoever took it has still done so; empty for a new one
 * @param page where it is done: an address of this wiki, whole or from the root of the site; empty for an act or for what is done elsewhere
 */
public record WantedStep(Optional<String> id, String title, Optional<StepAct> act, String page) {}

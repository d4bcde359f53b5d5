package io.guildhall.recognition.badge;

/** Something that can be done with a class of badge. Buttons show only what is there; the service checks again. */
public enum BadgeAct {
    GIVE,
    EDIT,
    ACTIVATE,
    RETIRE
}

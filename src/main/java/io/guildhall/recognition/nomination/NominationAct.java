package io.guildhall.recognition.nomination;

/** Something that can be done with a nomination. Buttons show only what is there; the services check again. */
public enum NominationAct {
    ENDORSE,
    WITHDRAW,
    AWARD,
    REJECT
}

package io.guildhall.mentoring.programme;

/** A programme under its lock, before the eyes of whoever wants to change something in it. */
public record FreshProgramme(SeenProgramme seen, ProgrammeRow row) {
    public Programme programme() {
        return row.value();
    }
}

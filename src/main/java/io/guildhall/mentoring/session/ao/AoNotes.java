package io.guildhall.mentoring.session.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.session.Note;
import io.guildhall.mentoring.session.NoteSight;
import io.guildhall.mentoring.session.Notes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Notes in the host's database. What somebody may not read is not even read for them. */
@Named
final class AoNotes implements Notes {
    private final ActiveObjects ao;

    @Inject
    AoNotes(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Note> of(PairingId pairing, UserId reader) {
        return rows(Query.select()
                        .where(
                                "PAIRING_ID = ? AND (AUTHOR_KEY = ? OR SIGHT = ?)",
                                pairing.value(),
                                reader.value(),
                                NoteSight.PAIR.name())
                        .order("ID"))
                .map(AoNotes::note)
                .toList();
    }

    @Override
    public void write(Note note) {
        String key = key(note.session(), note.author(), note.sight());
        List<NoteRecord> before =
                rows(Query.select().where("UNIQ_KEY = ?", key)).toList();
        before.forEach(row -> {
            row.setWording(note.text());
            row.setAtMs(note.at().toEpochMilli());
            row.save();
        });
        if (before.isEmpty()) {
            Unique.writing(
                    key,
                    () -> ao.create(
                            NoteRecord.class,
                            new DBParam("UNIQ_KEY", key),
                            new DBParam("SESSION_ID", note.session()),
                            new DBParam("PAIRING_ID", note.pairing().value()),
                            new DBParam("AUTHOR_KEY", note.author().value()),
                            new DBParam("SIGHT", note.sight().name()),
                            new DBParam("WORDING", note.text()),
                            new DBParam("AT_MS", note.at().toEpochMilli())));
        }
    }

    @Override
    public boolean remove(long session, UserId author, NoteSight sight) {
        return ao.deleteWithSQL(NoteRecord.class, "UNIQ_KEY = ?", key(session, author, sight)) > 0;
    }

    private static String key(long session, UserId author, NoteSight sight) {
        return session + "|" + author.value() + "|" + sight;
    }

    private Stream<NoteRecord> rows(Query query) {
        return Stream.of(ao.find(NoteRecord.class, query));
    }

    private static Note note(NoteRecord row) {
        return new Note(
                new PairingId(row.getPairingId()),
                row.getSessionId(),
                new UserId(row.getAuthorKey()),
                NoteSight.valueOf(row.getSight()),
                row.getWording(),
                Instant.ofEpochMilli(row.getAtMs()));
    }
}

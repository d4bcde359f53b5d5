package io.guildhall.mentoring.roulette.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.roulette.HeldDraw;
import io.guildhall.mentoring.roulette.HeldDraws;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Draws in the host's database. */
@Named
final class AoHeldDraws implements HeldDraws {
    private final ActiveObjects ao;

    @Inject
    AoHeldDraws(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<HeldDraw> last(ProgrammeId programme) {
        return Stream.of(ao.find(
                        RouletteDrawRecord.class,
                        Query.select()
                                .where("PROGRAMME_ID = ?", programme.value())
                                .order("DRAW_NO DESC")
                                .limit(1)))
                .map(AoHeldDraws::draw)
                .findFirst();
    }

    private static HeldDraw draw(RouletteDrawRecord row) {
        return new HeldDraw(
                new ProgrammeId(row.getProgrammeId()),
                row.getDrawNo(),
                Instant.ofEpochMilli(row.getDueMs()),
                Instant.ofEpochMilli(row.getAtMs()),
                row.getGroupCount(),
                row.getAloneCount());
    }

    @Override
    public void add(HeldDraw draw) {
        String key = draw.programme().value() + "|" + draw.no();
        DBParam[] columns = {
            new DBParam("UNIQ_KEY", key),
            new DBParam("PROGRAMME_ID", draw.programme().value()),
            new DBParam("DRAW_NO", draw.no()),
            new DBParam("DUE_MS", draw.due().toEpochMilli()),
            new DBParam("AT_MS", draw.at().toEpochMilli()),
            new DBParam("GROUP_COUNT", draw.groups()),
            new DBParam("ALONE_COUNT", draw.alone())
        };
        Unique.writing(key, () -> ao.create(RouletteDrawRecord.class, columns));
    }
}

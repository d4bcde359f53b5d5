package io.guildhall.mentoring.run.ao;

import static io.guildhall.kernel.ao.Columns.set;
import static io.guildhall.kernel.ao.Columns.text;

import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.run.Pins;
import io.guildhall.mentoring.run.Progress;
import io.guildhall.mentoring.run.Result;
import io.guildhall.mentoring.run.Run;
import io.guildhall.mentoring.run.RunId;
import io.guildhall.mentoring.run.RunRow;
import io.guildhall.mentoring.run.RunState;
import io.guildhall.mentoring.run.RunStep;
import io.guildhall.mentoring.run.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.DBParam;

/** How a run is kept in its row. */
final class RunColumns {
    private RunColumns() {}

    static DBParam[] of(String key, Run run) {
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("UNIQ_KEY", key),
                new DBParam("PROGRAMME_ID", run.programme().value()),
                new DBParam("RUN_NO", run.no()),
                new DBParam("ROUND_NO", run.round()),
                new DBParam("RUN_STATE", run.state().name()),
                new DBParam("ASKED_MS", run.asked().toEpochMilli()),
                new DBParam("SINCE_MS", run.since().toEpochMilli()),
                new DBParam("RUN_STEP", run.progress().step().name()),
                new DBParam("STEP_DONE", run.progress().done()),
                new DBParam("STEP_OF", run.progress().of()),
                new DBParam("BEGUN_COUNT", 0),
                new DBParam("PINS_TEXT", run.pins().text()),
                new DBParam("SEED", run.seed())));
        run.from().ifPresent(from -> columns.add(new DBParam("FROM_RUN_ID", from.value())));
        run.stamp().ifPresent(stamp -> {
            columns.add(new DBParam("ENGINE", stamp.engine()));
            columns.add(new DBParam("SETTINGS_HASH", stamp.settings()));
            columns.add(new DBParam("INPUT_HASH", stamp.input()));
        });
        run.result().ifPresent(result -> columns.add(new DBParam("RESULT_TEXT", result.text())));
        return columns.toArray(DBParam[]::new);
    }

    static Run run(RunRecord row) {
        return new Run(
                new RunId(row.getID()),
                new ProgrammeId(row.getProgrammeId()),
                row.getRunNo(),
                row.getRoundNo(),
                RunState.valueOf(row.getRunState()),
                Instant.ofEpochMilli(row.getAskedMs()),
                Instant.ofEpochMilli(row.getSinceMs()),
                new Progress(RunStep.valueOf(row.getRunStep()), row.getStepDone(), row.getStepOf()),
                Optional.ofNullable(row.getFromRunId()).map(RunId::new),
                Pins.parse(text(row.getPinsText())),
                row.getSeed(),
                Optional.ofNullable(row.getEngine())
                        .map(engine -> new Stamp(
                                engine,
                                row.getSeed(),
                                Objects.requireNonNull(row.getSettingsHash()),
                                Objects.requireNonNull(row.getInputHash()))),
                Optional.ofNullable(row.getResultText()).map(Result::parse));
    }

    static RunRow row(RunRecord row) {
        return new Row(row);
    }

    private static final class Row implements RunRow {
        private final RunRecord row;
        private Run value;

        Row(RunRecord row) {
            this.row = row;
            this.value = run(row);
        }

        @Override
        public Run value() {
            return value;
        }

        @Override
        public void save(Run changed) {
            set(row.getRunState(), changed.state().name(), row::setRunState);
            set(row.getSinceMs(), changed.since().toEpochMilli(), row::setSinceMs);
            set(row.getRunStep(), changed.progress().step().name(), row::setRunStep);
            set(row.getStepDone(), changed.progress().done(), row::setStepDone);
            set(row.getStepOf(), changed.progress().of(), row::setStepOf);
            set(text(row.getPinsText()), changed.pins().text(), row::setPinsText);
            changed.stamp().ifPresent(stamp -> {
                set(row.getEngine(), stamp.engine(), row::setEngine);
                set(row.getSettingsHash(), stamp.settings(), row::setSettingsHash);
                set(row.getInputHash(), stamp.input(), row::setInputHash);
            });
            changed.result().ifPresent(result -> set(row.getResultText(), result.text(), row::setResultText));
            row.save();
            value = changed;
        }
    }
}

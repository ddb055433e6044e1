package se.tross.shared.trail;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Language;
import se.tross.shared.frame.Visitor;
import se.tross.shared.table.TableModel;
import se.tross.shared.table.TableSource.Slice;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;

/** Everything that happened in the förbund, filtered and paged in the database, and the verification of its chain. */
@Named
@ViewScoped
public class TrailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TrailOverviews overviews;

    @Inject
    private VerifyTrail verifyTrail;

    @Inject
    private StartTrailVerification everyChain;

    @Inject
    private TrailTable trailTable;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    @Inject
    private Visitor visitor;

    private TableView table;
    private TrailReport report;
    private TrailVerificationRun lastRun;

    public void load() {
        List<String> readable = overviews.tables();
        TableModel<TrailRow> model = trailTable.model();
        table = tables.show(model, (query, offset, limit) -> {
            TrailSlice slice = overviews.slice(TrailFilter.read(query, readable, language.texts()), offset, limit);
            List<Object> noSums =
                    new ArrayList<>(Collections.nCopies(model.columns().size(), null));
            return new Slice<>(slice.rows(), slice.matching(), slice.all(), noSums);
        });
        lastRun = visitor.may(Permission.JOB_START) ? everyChain.last().orElse(null) : null;
    }

    /** Recomputes the chain now; reads only, so the answer stands on this page. */
    public void verify() {
        report = verifyTrail.verify();
    }

    /** Has the chains of all förbund verified; the page tells when it is done. */
    public void startRun() {
        everyChain.start();
        lastRun = everyChain.last().orElse(null);
    }

    public TableView getTable() {
        return table;
    }

    /** What the verification found; null until it has been asked for. */
    public TrailReport getReport() {
        return report;
    }

    public boolean isRunning() {
        return lastRun != null && lastRun.outcome() == TrailVerificationRun.Outcome.RUNNING;
    }

    /** The latest verification of all chains; null when there is none that the visitor may see. */
    public TrailVerificationRun getLastRun() {
        return lastRun;
    }
}

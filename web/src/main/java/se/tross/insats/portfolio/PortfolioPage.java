package se.tross.insats.portfolio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.insats.InsatsStage;
import se.tross.shared.access.OneLook;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.TableModel;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;
import se.tross.shared.time.FinancialYear;

/**
 * All insatser: {@code /insats/insatser?year=&view=}, as a table or along the time. A year shows those that are under way in it
 * with their money of that year; {@code year=all} shows all.
 */
@Named
@ViewScoped
public class PortfolioPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The word in the address for all years. */
    public static final String ALL = "all";

    private static final String TIME = "time";

    @Inject
    private PortfolioOverviews overviews;

    @Inject
    private OneLook oneLook;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private String year;
    private String view;
    private Portfolio portfolio;
    private TableView table;
    private Timeline timeline;

    public void load() {
        portfolio = oneLook.at(() -> overviews.portfolio(asked()));
        LocalDate today = LocalDate.now(clock);
        Texts texts = language.texts();
        TableModel<PortfolioRow> model = PortfolioTable.of(texts, today);
        table = tables.show(model, portfolio.rows());
        if (isAlongTheTime()) {
            timeline = Timeline.of(tables.onThisPage(model, portfolio.rows()), today, texts);
        }
    }

    private Integer asked() {
        return ALL.equals(year)
                ? Integer.valueOf(0)
                : AddressParts.yearIfAny(year).map(FinancialYear::year).orElse(null);
    }

    public TableView getTable() {
        return table;
    }

    /** Null where the table is shown. */
    public Timeline getTimeline() {
        return timeline;
    }

    public boolean isAlongTheTime() {
        return TIME.equals(view);
    }

    public boolean isNothing() {
        return portfolio.rows().isEmpty() && portfolio.year() == null;
    }

    public Portfolio getPortfolio() {
        return portfolio;
    }

    /** The year as it stands in the address. */
    public String getShownYear() {
        return portfolio.year() == null ? ALL : portfolio.year().toString();
    }

    public long getRunning() {
        return portfolio.rows().stream()
                .filter(row -> row.insats().stage() == InsatsStage.RUNNING)
                .count();
    }

    public long getLate() {
        LocalDate today = LocalDate.now(clock);
        return portfolio.rows().stream()
                .filter(row -> row.risk(today) == Risk.LATE)
                .count();
    }

    public Money getBudgeted() {
        return Money.sum(portfolio.rows().stream().map(PortfolioRow::budgeted).toList());
    }

    public Money getDecided() {
        return Money.sum(
                portfolio.rows().stream().map(row -> row.money().decided()).toList());
    }

    public Money getPaid() {
        return Money.sum(
                portfolio.rows().stream().map(row -> row.money().paid()).toList());
    }

    public List<FinancialYear> getYears() {
        return portfolio.years();
    }

    public String getYear() {
        return year;
    }

    public void setYear(String newYear) {
        year = newYear;
    }

    public String getView() {
        return view;
    }

    public void setView(String newView) {
        view = newView;
    }
}

package se.tross.shared.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetRow;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** The invented budget of three hundred lines and three years, as the draft of one förbund in the database. */
final class GeneratedBudgetData {
    private static final long FIRST_ID = 9_000_000;
    private static final OffsetDateTime WRITTEN = OffsetDateTime.of(2017, 11, 17, 12, 0, 0, 0, ZoneOffset.UTC);

    private final Connection app;
    private final long forbundId;
    private long nextId = FIRST_ID;

    private GeneratedBudgetData(Connection app, long forbundId) {
        this.app = app;
        this.forbundId = forbundId;
    }

    /** @return the budget's year */
    static FinancialYear write(Connection app, long forbundId) throws SQLException {
        app.setAutoCommit(false);
        GeneratedData.as(app, forbundId);
        BudgetContent content = GeneratedBudget.content(GeneratedBudget.LINES);
        new GeneratedBudgetData(app, forbundId).budget(content);
        app.commit();
        return content.year();
    }

    private void budget(BudgetContent content) throws SQLException {
        long budget = nextId++;
        long version = nextId++;
        insert("budget_budget (id, forbund_id, version, year, plan_years)", new Object[] {
            budget, forbundId, 1L, content.year().year(), content.years().size()
        });
        insert(
                "budget_version (id, forbund_id, version, budget_id, number, status, status_by, status_at,"
                        + " opening_equity_ore, opening_equity_source)",
                new Object[] {
                    version,
                    forbundId,
                    1L,
                    budget,
                    1,
                    "DRAFT",
                    "Mätning",
                    WRITTEN,
                    content.openingEquity().ore(),
                    "Mätning"
                });
        List<Object[]> lines = new ArrayList<>();
        List<Object[]> amounts = new ArrayList<>();
        for (BudgetRow row : content.rows()) {
            long line = nextId++;
            lines.add(new Object[] {
                line,
                forbundId,
                1L,
                version,
                line,
                row.position(),
                row.terms().kind().name(),
                row.name(),
                false
            });
            for (Map.Entry<FinancialYear, Money> amount : row.amounts().entrySet()) {
                amounts.add(new Object[] {
                    nextId++,
                    forbundId,
                    1L,
                    version,
                    line,
                    amount.getKey().year(),
                    amount.getValue().ore()
                });
            }
        }
        GeneratedData.insert(
                app, "budget_line (id, forbund_id, version, version_id, line_key, position, kind, name, esf)", lines);
        GeneratedData.insert(
                app, "budget_amount (id, forbund_id, version, version_id, line_id, year, amount_ore)", amounts);
    }

    private void insert(String table, Object[] row) throws SQLException {
        GeneratedData.insert(app, table, List.<Object[]>of(row));
    }
}

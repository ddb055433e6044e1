package se.tross.budget;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tross.budget.CellRefusal.CellChangedBySomeone;
import se.tross.budget.entry.SaveCells;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Acting;
import se.tross.shared.harness.InContainer;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Two clerks type in the same cell at the same moment: one is kept, the other is told who, and nothing is lost. */
class TwoClerksInOneCellIT extends InContainer {

    private static final FinancialYear YEAR = new FinancialYear(2019);
    private static final int RACES = 5;

    @Inject
    private Acting acting;

    @Inject
    private BudgetOverviews budgets;

    @Inject
    private SaveCells cells;

    @Resource
    private ManagedExecutorService executor;

    private long halland;

    @BeforeEach
    void knowTheForbund() {
        halland = acting.halland();
    }

    @Test
    void oneIsKeptAndTheOtherIsToldWho() throws Exception {
        BudgetRow before = row();
        for (int race = 1; race <= RACES; race++) {
            Money seen = row().in(YEAR);
            Money annas = Money.ofKronor(race * 2L);
            Money bos = Money.ofKronor(race * 2L + 1);
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<Optional<Refusal>>> racers = List.of(
                    racer(start, clerk("Anna Först"), before.lineId(), seen, annas),
                    racer(start, clerk("Bo Sedan"), before.lineId(), seen, bos));
            List<Optional<Refusal>> outcomes = new ArrayList<>();
            for (Future<Optional<Refusal>> racer : racers) {
                outcomes.add(racer.get(1, TimeUnit.MINUTES));
            }
            boolean annaWon = outcomes.get(0).isEmpty();
            Money kept = row().in(YEAR);
            assertThat(kept).isEqualTo(annaWon ? annas : bos);
            assertThat(outcomes.get(annaWon ? 1 : 0)).get().isInstanceOfSatisfying(CellChangedBySomeone.class, told -> {
                assertThat(told.who()).isEqualTo(annaWon ? "Anna Först" : "Bo Sedan");
                assertThat(told.theirs()).isEqualTo(kept);
            });
        }
        assertThat(save(clerk("Anna Först"), before.lineId(), row().in(YEAR), before.in(YEAR)))
                .as("put right again")
                .isEmpty();
    }

    private Future<Optional<Refusal>> racer(CyclicBarrier start, Actor actor, long line, Money seen, Money wanted) {
        return executor.submit((Callable<Optional<Refusal>>) () -> {
            RequestContextController request =
                    CDI.current().select(RequestContextController.class).get();
            request.activate();
            try {
                start.await(1, TimeUnit.MINUTES);
                return save(actor, line, seen, wanted);
            } finally {
                request.deactivate();
            }
        });
    }

    private Optional<Refusal> save(Actor actor, long line, Money seen, Money wanted) throws Exception {
        try {
            acting.as(actor, () -> cells.saveOne(line, YEAR, seen, wanted));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.first());
        }
    }

    private Actor clerk(String name) {
        return new Actor(1, name, name, halland, Set.of(Role.EKONOM));
    }

    /** The first line of the demonstration's draft of 2019. */
    private BudgetRow row() throws Exception {
        return acting.as(clerk("Läsare"), () -> budgets.version(YEAR, Optional.empty()))
                .content()
                .rows()
                .get(0);
    }
}

package se.tross.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tross.forbund.Strand;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;
import se.tross.shared.time.FinancialYear;

/** What if: another state amount, another key, a municipality that joins (L5). All of it stands in the address. */
@Named
@RequestScoped
public class ScenarioPage {

    @Inject
    private ContributionPlanOverviews plans;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    private String year;
    private String state;
    private String key;
    private String name;
    private String weight;
    private String second;
    private List<PlanOverview> all = List.of();
    private PlanDetail plan;
    private ScenarioQuestion question;
    private ScenarioRun run;
    private TableView table;

    public void load() {
        Optional<FinancialYear> asked = AddressParts.yearIfAny(year);
        all = asked.isPresent() ? List.of() : plans.plans();
        FinancialYear shown =
                asked.orElseGet(() -> all.isEmpty() ? null : all.get(0).year());
        if (shown == null) {
            return;
        }
        plan = plans.plan(shown, Optional.empty());
        question = ScenarioQuestion.read(state, key, name, weight, second);
        run = ScenarioRun.of(plan, question);
        if (run.scenario() != null) {
            table = tables.show(ScenarioTable.of(plan), run.scenario().rows());
        }
    }

    /** The sentences of what was refused, by field. */
    public Map<String, String> getErrors() {
        return run == null
                ? Map.of()
                : run.refusals().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> sentence(entry.getValue())));
    }

    private String sentence(Refusal refusal) {
        return language.texts().text(refusal);
    }

    /** What the newcomer's figure means by the key that is tried. */
    public KeyMethod getMethod() {
        KeyTerms terms = question.keyId() == null
                ? plan.key()
                : plan.ground()
                        .findKey(question.keyId())
                        .map(PlanGround.DatedKey::terms)
                        .orElse(plan.key());
        return terms.municipalMethod();
    }

    /** Whether "make a draft of this" makes sense: only the amount differs, and there is a year to make it for. */
    public boolean isDraftable() {
        return run != null && run.scenario() != null && question.isOnlyAmount();
    }

    /** The year itself while its plan is a draft; else the next year without a plan. */
    public FinancialYear getDraftYear() {
        FinancialYear draft = plan.overview().year();
        while (plan.ground().of(draft).plan().filter(one -> !one.isDraft()).isPresent()) {
            draft = draft.plusYears(1);
        }
        return draft;
    }

    /** The state's amount in kronor, as the address takes it. */
    public long getDraftAmount() {
        return question.stateAmount().kronor();
    }

    public List<FinancialYear> getYears() {
        return plan.ground().plans().stream().map(PlanOverview::year).distinct().toList();
    }

    /** What the state gives by the plan. */
    public Money getStateAmount() {
        return plan.computation().of(Strand.STATE).money();
    }

    public Scenario getScenario() {
        return run == null ? null : run.scenario();
    }

    public PlanDetail getPlan() {
        return plan;
    }

    public TableView getTable() {
        return table;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }
}

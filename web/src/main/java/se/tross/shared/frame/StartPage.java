package se.tross.shared.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import se.tross.shared.access.OneLook;

/** The first page: what to do next, from every capability, the most urgent first. */
@Named
@RequestScoped
public class StartPage {

    @Inject
    private Visitor visitor;

    @Inject
    private Language language;

    @Inject
    private OneLook oneLook;

    @Inject
    @Any
    private Instance<NextSteps> sources;

    private List<NextStep> steps = List.of();

    public void load() {
        steps = oneLook.at(() -> sources.stream()
                .flatMap(source -> source.steps(visitor, language.texts()).stream())
                .sorted(Comparator.comparingInt(NextStep::weight))
                .toList());
    }

    /** The one to begin with; null when nothing waits. */
    public NextStep getFirst() {
        return steps.isEmpty() ? null : steps.get(0);
    }

    public List<NextStep> getRest() {
        return steps.isEmpty() ? List.of() : steps.subList(1, steps.size());
    }

    public String address(NextStep step) {
        return visitor.forbundId()
                .map(id -> ForbundAddress.with(step.path(), id))
                .orElse(step.path());
    }
}

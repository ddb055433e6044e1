package se.tross.shared.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tross.shared.access.OneLook;
import se.tross.shared.frame.ForbundAddress;
import se.tross.shared.frame.Language;
import se.tross.shared.frame.Visitor;

/** One box over everything that the visitor may see in the current förbund; the best fit first, grouped by what it is. */
@Named
@RequestScoped
public class SearchPage {

    private static final int MOST = 60;
    private static final int LONGEST = 100;

    @Inject
    private Visitor visitor;

    @Inject
    private Language language;

    @Inject
    private OneLook oneLook;

    @Inject
    @Any
    private Instance<SearchSource> sources;

    private String wanted = "";
    private List<Group> groups = List.of();

    /** What was found of one sort. */
    public record Group(String name, List<SearchHit> hits) {}

    public void load() {
        if (wanted.isEmpty()) {
            return;
        }
        List<SearchHit> hits = oneLook.at(() -> sources.stream()
                .flatMap(source -> source.find(wanted, visitor, language.texts()).stream())
                .toList());
        Map<String, List<SearchHit>> byGroup = hits.stream()
                .sorted(Comparator.comparingInt(SearchHit::closeness).thenComparing(SearchHit::title))
                .limit(MOST)
                .collect(Collectors.groupingBy(SearchHit::group, LinkedHashMap::new, Collectors.toList()));
        groups = byGroup.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    public int getCount() {
        return groups.stream().mapToInt(group -> group.hits().size()).sum();
    }

    public String address(SearchHit hit) {
        return visitor.forbundId()
                .map(id -> ForbundAddress.with(hit.path(), id))
                .orElse(hit.path());
    }

    public List<Group> getGroups() {
        return groups;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String text) {
        String typed = text == null ? "" : text.strip();
        wanted = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }
}

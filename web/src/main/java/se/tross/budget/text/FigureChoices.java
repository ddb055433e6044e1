package se.tross.budget.text;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tross.shared.refusal.Texts;

/** The list that live figures are picked from: by year and sort, each with its value now. */
final class FigureChoices {

    private FigureChoices() {}

    static List<SelectItem> of(FigureCatalogue catalogue, Texts texts) {
        Map<String, List<LiveFigure>> groups = catalogue.figures().stream()
                .collect(Collectors.groupingBy(
                        figure -> texts.text(
                                "budget.document.group", figure.reference().year(), texts.text(figure.group())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return groups.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), texts))
                .toList();
    }

    private static SelectItem group(String label, List<LiveFigure> figures, Texts texts) {
        SelectItem[] items = figures.stream()
                .map(figure ->
                        new SelectItem(figure.reference().written(), figure.name(texts) + ": " + figure.shown(null)))
                .toArray(SelectItem[]::new);
        return new SelectItemGroup(label, label, false, items);
    }
}

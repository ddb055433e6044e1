package se.tross.budget;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import se.tross.budget.flow.FlowPicture;
import se.tross.shared.document.DocumentTemplates;
import se.tross.shared.document.WordPress;
import se.tross.shared.refusal.Texts;

/** A budget with its plan as accessible PDF and as an editable Word file, both set from one template and one model. */
public final class PlanDocuments {

    private static final String TEMPLATE = "budget/plan.ftlx";

    private PlanDocuments() {}

    public static byte[] pdf(PlanDocument plan, Texts texts) {
        return DocumentTemplates.pdf(TEMPLATE, texts, model(plan, texts));
    }

    public static byte[] word(PlanDocument plan, Texts texts) {
        return WordPress.print(DocumentTemplates.fill(TEMPLATE, texts, model(plan, texts)));
    }

    private static Map<String, Object> model(PlanDocument plan, Texts texts) {
        FlowPicture flow = FlowPicture.onPaper(plan.figures(), plan.year(), texts);
        return Map.of(
                "plan", plan,
                "sections", plan.texts(),
                "tables", plan.tables(texts),
                "flow", flow,
                "flowWords", flow.flow().words(texts),
                "reserve", ReservePicture.of(plan, texts));
    }

    /** Such as {@code budget-och-verksamhetsplan-2018-utkast-version-3}, without an ending; a decided one has its year only. */
    public static String fileName(PlanDocument plan, Texts texts) {
        String name = texts.text("budget.document.file", plan.year());
        String key = plan.status() == VersionStatus.PROPOSED ? "fileOfProposal" : "fileOfDraft";
        return plain(
                plan.isDecided()
                        ? name
                        : name + "-" + texts.text("budget.document." + key, String.valueOf(plan.number())));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}

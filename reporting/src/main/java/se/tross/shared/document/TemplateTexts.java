package se.tross.shared.document;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.ArrayList;
import java.util.List;
import se.tross.shared.origin.Origin;
import se.tross.shared.refusal.Texts;

/** {@code t} in templates: {@code t("contribution.statement.title", year)}, {@code t(constant)}, {@code t(origin)}. */
final class TemplateTexts implements TemplateMethodModelEx {

    private final Texts texts;

    TemplateTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        List<Object> values = new ArrayList<>();
        for (Object argument : arguments) {
            values.add(DeepUnwrap.unwrap((TemplateModel) argument));
        }
        Object first = values.get(0);
        if (first instanceof Enum<?> constant) {
            return texts.text(constant);
        }
        if (first instanceof Origin origin) {
            return texts.text(origin.key(), origin.arguments());
        }
        return texts.text(
                String.valueOf(first), values.subList(1, values.size()).toArray());
    }
}

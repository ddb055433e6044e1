package se.tross.shared.field;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.component.api.InputHolder;

/**
 * One question of a form ({@code t:field}): ties its label, help and error to the one input inside, so that a screen
 * reader says them together, and gives the input the label that messages use.
 */
@FacesComponent("se.tross.Field")
public class FieldComponent extends UINamingContainer {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        input().ifPresent(input -> describe(context, input));
        super.encodeBegin(context);
    }

    private void describe(FacesContext context, UIInput input) {
        input.getAttributes().put("label", String.valueOf(getAttributes().get("label")));
        Map<String, Object> attributes = input.getPassThroughAttributes(true);
        String described = Stream.of(isWrong() ? getErrorId() : "", hasHelp() ? getHelpId() : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        put(attributes, "aria-describedby", described);
        put(attributes, "aria-invalid", isWrong() ? "true" : "");
        put(attributes, "aria-required", input.isRequired() ? "true" : "");
    }

    private static void put(Map<String, Object> attributes, String name, String value) {
        if (value.isEmpty()) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private boolean hasHelp() {
        Object help = getAttributes().get("help");
        return help != null && !help.toString().isEmpty();
    }

    public boolean isRequired() {
        return input().map(UIInput::isRequired).orElse(false);
    }

    public boolean isWrong() {
        return !messages().isEmpty();
    }

    /** What is wrong, in one sentence or several. */
    public String getError() {
        return messages().stream().map(FacesMessage::getSummary).distinct().collect(Collectors.joining(" "));
    }

    /** The id of the HTML element that takes the focus. */
    public String getInputId() {
        return input().map(input -> input instanceof InputHolder holder
                        ? holder.getInputClientId()
                        : input.getClientId(getFacesContext()))
                .orElse("");
    }

    public String getErrorId() {
        return getClientId(getFacesContext()) + "-error";
    }

    public String getHelpId() {
        return getClientId(getFacesContext()) + "-help";
    }

    private List<FacesMessage> messages() {
        FacesContext context = getFacesContext();
        return input().map(input -> context.getMessageList(input.getClientId(context)))
                .orElse(List.of());
    }

    private Optional<UIInput> input() {
        return firstInput(this);
    }

    private static Optional<UIInput> firstInput(UIComponent parent) {
        for (Iterator<UIComponent> children = parent.getFacetsAndChildren(); children.hasNext(); ) {
            UIComponent child = children.next();
            if (child instanceof UIInput input) {
                return Optional.of(input);
            }
            Optional<UIInput> deeper = firstInput(child);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }
}

package se.tross.shared.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The accessibility statement that a public body owes (P9): open to everybody. The address for reports comes from the
 * setting {@code tross.accessibility.contact}.
 */
@Named
@RequestScoped
public class AccessibilityPage {

    public String getContact() {
        return ConfigProvider.getConfig()
                .getOptionalValue("tross.accessibility.contact", String.class)
                .orElse("");
    }
}
